import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import { loadDataset } from '../../seed/load-dataset.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import type { CypherQuery, GraphStore } from '../../server/graph/graph-store.ts';
import { createApp } from '../../server/http/app.ts';
import type { Readiness } from '../../server/http/readiness.ts';
import { openSearch } from '../../server/search/open-search.ts';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly argument?: string; readonly [key: string]: unknown };
}

export interface Answer<Data = any> {
  readonly data: Data;
  readonly errors?: readonly GraphqlError[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
}

export interface Api {
  readonly url: string;
  readonly app: FastifyInstance;
  ask<Data = any>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<Data>>;
}

export interface ApiSettings {
  readonly host?: string;
  readonly maxAnswerBytes?: number;
  readonly maxBodyBytes?: number;
  readonly maxRequests?: number;
  readonly queryTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
  readonly readiness?: Readiness;
  readonly clientFolders?: readonly string[];
}

const opened: FastifyInstance[] = [];

afterAll(async () => {
  await Promise.all(opened.map((app) => app.close()));
});

export const READY: Readiness = { reason: () => Promise.resolve(null) };

/** The real server over the store, on a socket of its own; closed at the end of the file. */
export async function serveApi(store: GraphStore, settings: ApiSettings = {}): Promise<Api> {
  const { readiness = READY, clientFolders = [], ...limits } = settings;
  const typeDefs = await readFile(path.resolve(import.meta.dirname, '..', '..', 'schema.graphql'), 'utf8');
  const config = {
    host: '127.0.0.1',
    maxAnswerBytes: 16_777_216,
    maxBodyBytes: 262_144,
    maxRequests: null,
    queryTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
    logLevel: 'silent',
    ...limits,
  } as const;
  const app = await createApp({ config, typeDefs, store, search: openSearch(store), readiness, clientFolders });
  opened.push(app);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    app,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(30_000),
      });
      return (await response.json()) as Answer;
    },
  };
}

/** The dataset that comes with Mailuo, in a store. */
export async function loadArticle(store: GraphStore): Promise<void> {
  await loadDataset(store, await openDataset(DATASET_FOLDER));
}

export interface CountingStore extends GraphStore {
  /** Texts of the queries read since the last call of `forget`. */
  readonly reads: readonly string[];
  forget(): void;
}

/** The store itself, with its reads counted. */
export function countingReads(store: GraphStore): CountingStore {
  const reads: string[] = [];
  return Object.assign(Object.create(store) as CountingStore, {
    reads,
    forget: () => {
      reads.length = 0;
    },
    read: <Row>(query: CypherQuery<Row>, ...options: [unknown?]) => {
      reads.push(query.text);
      return (store.read as (...given: unknown[]) => Promise<readonly Row[]>).call(store, query, ...options);
    },
  });
}
