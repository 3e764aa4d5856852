import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadDataset } from '../../seed/load-dataset.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import type { Config } from '../../server/config.ts';
import type { CypherQuery } from '../../server/graph/graph-store.ts';
import { openGraphStore } from '../../server/graph/open-graph-store.ts';
import { openNeo4jStore, temporaryFolder } from '../support/engines.ts';
import { folderOf, SMALL } from './support/small-dataset.ts';
import { expectedRows, storedRows, type StoredRows } from './support/stored-rows.ts';

const ROUNDS = 30;
/** About twice as many lines as it takes to load both datasets once. */
const LAST_LINE = 200;
const CHILD_DEADLINE_MS = 60_000;
const TEST_DEADLINE_MS = 240_000;

const EMPTY: StoredRows = { nodes: [], relationships: [] };
/** A copy, so that both processes read the same files whatever happens to the originals meanwhile. */
let article: string;
let small: string;
let whole: readonly StoredRows[];

beforeAll(async () => {
  article = temporaryFolder();
  cpSync(DATASET_FOLDER, article, { recursive: true });
  small = folderOf(SMALL);
  whole = [expectedRows(await openDataset(article)), expectedRows(await openDataset(small))];
});

describe(`kill -9 while loading, ${ROUNDS} times`, () => {
  test('leaves the old or the new data in the embedded database, never a mix', { timeout: TEST_DEADLINE_MS }, async () => {
    await killAndLook({ dataFolder: join(temporaryFolder(), 'data'), neo4j: null });
  });

  test.skipIf(!inject('neo4j'))('leaves the old or the new data in Neo4j, never a mix', { timeout: TEST_DEADLINE_MS }, async () => {
    const store = await openNeo4jStore();
    await loadDataset(store, await openDataset(small));
    await store.close();
    await killAndLook({ dataFolder: '', neo4j: inject('neo4j') });
  });
});

async function killAndLook(config: Pick<Config, 'dataFolder' | 'neo4j'>): Promise<void> {
  const states = new Set<number>();
  const lines = fc.sample(fc.integer({ min: 1, max: LAST_LINE }), ROUNDS);
  for (const line of lines) {
    await loadUntilLine(line, config);
    const stored = await lookInto(config);
    const state = [...whole, EMPTY].findIndex((one) => JSON.stringify(one) === JSON.stringify(stored));
    expect(state, `killed at line ${line} of ${lines.join(', ')}: neither old nor new`).not.toBe(-1);
    states.add(state);
  }
  expect(states.has(0) || states.has(1), 'no round got so far as to load anything').toBe(true);
}

/** Waits for the lock that the killed process holds: Neo4j still carries out a commit that was under way to it. */
const lastCommit: CypherQuery<void> = {
  text: "MATCH (d:Dataset {id: 'dataset'}) SET d.id = d.id",
  parameters: {},
  decode: () => undefined,
};

async function lookInto(config: Pick<Config, 'dataFolder' | 'neo4j'>): Promise<StoredRows> {
  const store = await openGraphStore(config);
  try {
    await store.write(lastCommit);
    return await storedRows(store);
  } finally {
    await store.close();
  }
}

/** Rejects where the process ends by itself, or has not come so far by the deadline. */
async function loadUntilLine(line: number, config: Pick<Config, 'dataFolder' | 'neo4j'>): Promise<void> {
  const argument = JSON.stringify({ ...config, folders: [article, small] });
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'support/load-in-turns.ts'), argument], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: CHILD_DEADLINE_MS,
    killSignal: 'SIGKILL',
  });
  const ended = once(child, 'close');
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  let seen = 0;
  for await (const _ of createInterface(child.stdout)) {
    seen += 1;
    if (seen === line) child.kill('SIGKILL');
  }
  await ended;
  if (seen < line) throw new Error(`The process ended before line ${line}, at ${seen}: ${complaint}`);
}
