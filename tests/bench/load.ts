import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { timed, type Measured } from './bench.ts';

/** Requests from a process of its own, so that the processor time of this one is that of the server alone. */

export interface Load {
  readonly url: string;
  /** Sent by POST as JSON; a GET without it. */
  readonly body?: string;
  readonly connections: number;
  readonly requests: number;
}

/** Processor time per request in this process, in ms. */
export async function cpuPerRequest(load: Load): Promise<Measured> {
  const { value, cpuMs = 0 } = await timed(async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url)], { stdio: ['pipe', 'inherit', 'inherit'], timeout: 120_000 });
    child.stdin.end(JSON.stringify(load));
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`The requests to ${load.url} ended with ${String(code)}`);
  });
  return { value: cpuMs / load.requests, cpuMs, wallMs: value };
}

async function send({ url, body, connections, requests }: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = requests;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
        response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`Status ${String(response.statusCode)}`)))).resume();
      });
      sent.on('error', reject).end(body);
    });
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  await send(JSON.parse(text) as Load);
}
