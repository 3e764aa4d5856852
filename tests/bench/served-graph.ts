import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDataset } from '../../seed/load-dataset.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import { loadConfig } from '../../server/config.ts';
import { openEmbeddedStore } from '../../server/graph/embedded-store.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openNeo4jStore, type Neo4jAddress } from '../../server/graph/neo4j-store.ts';
import { createApp } from '../../server/http/app.ts';
import { openSearch, type Search } from '../../server/search/open-search.ts';
import { generateDataset, type GeneratedSize } from '../support/generated-dataset.ts';

/** 5,000 entities and 15,000 relationships. */
export const MIDDLING: GeneratedSize = { entities: 5_000, relationships: 15_000, seed: 1 };

export interface ServedGraph {
  readonly url: string;
  readonly store: GraphStore;
  readonly search: Search;
  /** Ids of the entities, the most connected first. */
  readonly ids: readonly string[];
  /** The data of the answer. Rejects where there are errors in it. */
  ask(query: string, variables?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** The generated graph, read through what is given, in an embedded database of its own, served as Mailuo serves it. */
export async function serveGraph(size: GeneratedSize, through: (store: GraphStore) => GraphStore = (store) => store): Promise<ServedGraph> {
  const { ontology } = await openDataset(DATASET_FOLDER);
  return serveLoaded((store) => loadDataset(store, generateDataset(ontology, size)), through);
}

/** Whatever is loaded, in the same way; in a Neo4j instead of the embedded database where one is given. */
export async function serveLoaded(load: (store: GraphStore) => Promise<unknown>, through: (store: GraphStore) => GraphStore = (store) => store, neo4j?: Neo4jAddress): Promise<ServedGraph> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mailuo-bench-'));
  const store = through(neo4j === undefined ? await openEmbeddedStore(folder) : openNeo4jStore(neo4j));
  await store.prepare();
  await load(store);
  const graph = await serveStore(store);
  return {
    ...graph,
    async close() {
      await graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the store holds, in the same way; closing it closes the store. */
export async function serveStore(store: GraphStore): Promise<ServedGraph> {
  const search = openSearch(store);
  await search.prepare();
  const typeDefs = await readFile(path.resolve(import.meta.dirname, '..', '..', 'schema.graphql'), 'utf8');
  const config = { ...loadConfig({ LOG_LEVEL: 'silent', QUERY_TIMEOUT_MS: '60000' }), host: '127.0.0.1' };
  const app = await createApp({ config, typeDefs, store, search, readiness: { reason: () => Promise.resolve(null) }, clientFolders: [] });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const ids = await store.read({
    text: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY n.degreeRank LIMIT 5000',
    parameters: {},
    decode: (row) => String(row['id']),
  });
  return {
    url,
    store,
    search,
    ids,
    async ask(query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    async close() {
      await app.close();
      await store.close();
    },
  };
}
