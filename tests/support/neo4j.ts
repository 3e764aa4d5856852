import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort, NothingToRunNeo4jWith, randomPassword, startNeo4j } from '../../scripts/neo4j/start-neo4j.ts';
import { openNeo4jStore, type Neo4jAddress } from '../../server/graph/neo4j-store.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where this machine has nothing to run it with. */
    neo4j: Neo4jAddress | null;
  }
}

interface Provided {
  readonly address: Neo4jAddress | null;
  stop(): Promise<void>;
}

/** Shared by the projects of one run, each of which loads this file for itself. */
const shared = globalThis as { mailuoNeo4j?: { provided: Promise<Provided>; users: number } };

/** Gives the tests one Neo4j: the one that NEO4J_URI names, or a new one that ends with them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.mailuoNeo4j ??= { provided: provision(), users: 0 };
  const { mailuoNeo4j } = shared;
  mailuoNeo4j.users += 1;
  const provided = await mailuoNeo4j.provided;
  project.provide('neo4j', provided.address);
  return async () => {
    mailuoNeo4j.users -= 1;
    if (mailuoNeo4j.users > 0) return;
    delete shared.mailuoNeo4j;
    await provided.stop();
  };
}

async function provision(): Promise<Provided> {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = null } = process.env;
  if (NEO4J_URI) return named({ uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE });
  const home = mkdtempSync(join(tmpdir(), 'mailuo-neo4j-'));
  try {
    const cache = join(import.meta.dirname, '../../.cache/neo4j');
    const neo4j = await startNeo4j({ cache, home, volume: null, port: await freePort(), password: randomPassword(), heap: '512m' });
    const { uri, username, password, database } = neo4j;
    return {
      address: { uri, username, password, database },
      async stop() {
        await neo4j.stop();
        rmSync(home, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    if (!(error instanceof NothingToRunNeo4jWith) || process.env['CI'] === 'true') throw error;
    console.log(`SKIPPED: every test on Neo4j. ${error.message}`);
    return { address: null, stop: async () => {} };
  }
}

/** The tests empty the database, so it must hold nothing that is not Mailuo's. */
async function named(address: Neo4jAddress): Promise<Provided> {
  const store = openNeo4jStore(address);
  try {
    const [foreign] = await store.read({
      text: 'MATCH (n) WHERE NOT n:Mailuo RETURN count(n) AS foreign',
      parameters: {},
      decode: (row) => Number(row['foreign']),
    });
    if (foreign !== 0) {
      throw new Error(`The tests empty the database that NEO4J_URI names, and it holds ${foreign} nodes that are not Mailuo's. Name an empty one, or unset NEO4J_URI.`);
    }
  } finally {
    await store.close();
  }
  return { address, stop: async () => {} };
}
