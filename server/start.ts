import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { DatasetError } from '../seed/problem.ts';
import { buildClientIfNeeded, keepClientBuild } from '../scripts/build-client.ts';
import type { Config } from './config.ts';
import type { Dataset } from './cypher/dataset.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { openGraphStore } from './graph/open-graph-store.ts';
import { StoreError } from './graph/store-error.ts';
import { createApp } from './http/app.ts';
import { DataReadiness, isAnotherEdition, prepareData } from './prepare-data.ts';
import { openSearch } from './search/open-search.ts';

const CLOSE_WITHIN_MS = 10_000;
const KEEP_BUILD_EVERY_MS = 60 * 60 * 1_000;

const root = path.resolve(import.meta.dirname, '..');

/**
 * Opens the store, makes the data ready, listens, and says where. Rejects where it cannot start; calls `onFatal` where the database turns out
 * to be one that waiting does not help with.
 */
export async function start(config: Config, onFatal: (error: unknown) => never): Promise<void> {
  const store = await openGraphStore(config);
  const stopping = new AbortController();
  let app: FastifyInstance | undefined;
  closeWithGrace({ delay: CLOSE_WITHIN_MS, logger: false }, async ({ err }) => {
    if (err) console.error('Stopping after an unexpected error:', err);
    stopping.abort();
    await app?.close();
    await store.close();
  });

  const readiness = new DataReadiness(store);
  const search = openSearch(store);
  const preparing = prepareData(store, stopping.signal, (error) => {
    if (readiness.waitForDatabase()) console.error(`Waiting for the database: ${error.message}`);
  });
  preparing.catch(onFatal);
  const clientFolders = await buildClientIfNeeded().catch((error: unknown) => {
    console.error('The explorer could not be built, so only the API is served. Mend what is said here, then start again.', error);
    return [];
  });

  const typeDefs = await readFile(path.join(root, 'schema.graphql'), 'utf8');
  app = await createApp({ config, typeDefs, store, search, readiness, clientFolders });
  await app.listen({ host: config.host, port: config.port });
  keepWhileRunning(clientFolders[0]);
  const data = await preparing;
  readiness.ready();
  announce(app, store, data);
  await search.prepare();
  await tellOfAnotherEdition(store, data);
}

/** Serving goes on with what the database holds, so nothing here ends it. */
async function tellOfAnotherEdition(store: GraphStore, data: Dataset): Promise<void> {
  try {
    if (await isAnotherEdition(store, data)) console.log('The database holds another edition of the data than the files in seed/. To serve theirs, stop, run npm run seed, and start again.');
  } catch (error) {
    if (!(error instanceof DatasetError) && !(error instanceof StoreError)) throw error;
    console.error(`Whether the database holds the data of the files in seed/ could not be told: ${error.message}`);
  }
}

function keepWhileRunning(build: string | undefined): void {
  if (build !== undefined) setInterval(() => void keepClientBuild(build), KEEP_BUILD_EVERY_MS).unref();
}

function announce(app: FastifyInstance, store: GraphStore, data: Dataset): void {
  const { address, family, port } = app.server.address() as AddressInfo;
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  const url = `http://${host}:${String(port)}`;
  console.log(
    [
      `脉络 Mailuo   ${url}/`,
      `GraphQL      ${url}/graphql   (GraphiQL: ${url}/graphiql/)`,
      `${String(data.entities)} entities, ${String(data.relationships)} relationships, ${String(data.passages)} passages (${String(data.citedPassages)} cited) in ${store.engine}`,
    ].join('\n'),
  );
}
