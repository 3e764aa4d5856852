import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Neo4jAddress } from '../../server/graph/neo4j-store.ts';

const WITHIN_MS = 30_000;

/** Lets a process write pairs of nodes from `first` on and kills it with SIGKILL after `pairs` of them; the last pair acknowledged. */
export async function writeUntilKilled(where: { folder: string } | { neo4j: Neo4jAddress }, first: number, pairs: number): Promise<number> {
  const script = join(import.meta.dirname, 'writing-client.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(where), String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: WITHIN_MS,
    killSignal: 'SIGKILL',
  });
  const exited = once(child, 'exit');
  let last = first - 1;
  for await (const line of createInterface(child.stdout)) {
    last = Number(line);
    if (last === first + pairs - 1) child.kill('SIGKILL');
  }
  await exited;
  if (last < first + pairs - 1) throw new Error(`The writer ended after ${last - first + 1} of ${pairs} pairs.`);
  return last;
}
