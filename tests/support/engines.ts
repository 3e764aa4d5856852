import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { openEmbeddedStore as openEmbedded } from '../../server/graph/embedded-store.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openNeo4jStore as openNeo4j } from '../../server/graph/neo4j-store.ts';

/** Opens an empty, prepared store; it is closed at the end of the file at the latest. */
export type OpenStore = () => Promise<GraphStore>;

const opened = new Set<GraphStore>();
const folders = new Set<string>();

afterAll(async () => {
  await Promise.all([...opened].map((store) => store.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export async function openEmbeddedStore(): Promise<GraphStore> {
  return prepared(await openEmbedded(temporaryFolder()));
}

/** Removed at the end of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-test-'));
  folders.add(folder);
  return folder;
}

/** Empties the one Neo4j of the run; fails where there is none. */
export async function openNeo4jStore(): Promise<GraphStore> {
  const address = inject('neo4j');
  if (!address) throw new Error('There is no Neo4j for the tests of this run.');
  const store = await prepared(openNeo4j(address));
  await empty(store);
  return store;
}

/** The suite on the embedded engine, and on Neo4j where the run has one. */
export function describeOnBothEngines(name: string, suite: (openStore: OpenStore) => void): void {
  describe(`${name}, embedded`, () => suite(openEmbeddedStore));
  describe.skipIf(!inject('neo4j'))(`${name}, Neo4j`, () => suite(openNeo4jStore));
}

/** Removes every node and relationship. */
export async function empty(store: GraphStore): Promise<void> {
  for (let left = 1; left > 0; ) {
    const [removed] = await store.write({
      text: 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS removed',
      parameters: {},
      decode: (row) => Number(row['removed']),
    });
    left = removed ?? 0;
  }
}

async function prepared(store: GraphStore): Promise<GraphStore> {
  opened.add(store);
  await store.prepare();
  return store;
}
