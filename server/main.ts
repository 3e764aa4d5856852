import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { buildClientIfNeeded, CLIENT_FOLDER } from '../scripts/build-client.ts';
import { LoadRefused } from '../seed/load-refused.ts';
import { DatasetError } from '../seed/problem.ts';
import { ConfigError, EXIT_CONFIG, loadConfig, type Config } from './config.ts';
import type { Dataset } from './cypher/dataset.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { openGraphStore } from './graph/open-graph-store.ts';
import { StoreError } from './graph/store-error.ts';
import { createApp } from './http/app.ts';
import { DataReadiness, prepareData } from './prepare-data.ts';
import { openSearch } from './search/open-search.ts';

/** EX_DATAERR and EX_UNAVAILABLE of sysexits.h. */
const EXIT_BAD_DATA = 65;
const EXIT_UNAVAILABLE = 69;
const CLOSE_WITHIN_MS = 10_000;

const root = path.resolve(import.meta.dirname, '..');

async function start(config: Config): Promise<void> {
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
  preparing.catch(exitWithReason);
  await buildClientIfNeeded().catch((error: unknown) => {
    console.error('The explorer could not be built, so only the API is served; npm run build tries again.', error);
  });

  const typeDefs = await readFile(path.join(root, 'schema.graphql'), 'utf8');
  app = await createApp({ config, typeDefs, store, search, readiness, clientFolder: CLIENT_FOLDER });
  await app.listen({ host: config.host, port: config.port });
  const data = await preparing;
  readiness.ready();
  announce(app, store, data);
  await search.prepare();
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

function exitWithReason(error: unknown): never {
  const [code, message] = reasonOf(error);
  console.error(message);
  process.exit(code);
}

function reasonOf(error: unknown): [code: number, message: unknown] {
  if (error instanceof ConfigError || error instanceof LoadRefused) return [EXIT_CONFIG, error.message];
  if (error instanceof DatasetError) return [EXIT_BAD_DATA, error.message];
  if (error instanceof StoreError) return [error.code === 'REFUSED' ? EXIT_CONFIG : EXIT_UNAVAILABLE, error.message];
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    const problem = code === 'EADDRINUSE' ? 'is taken by another program' : code === 'EACCES' ? 'may not be used by this user' : 'is not an address of this machine';
    return [EXIT_CONFIG, `HOST and PORT: ${String(address)}:${String(port)} ${problem}. Choose another, such as PORT=4001.`];
  }
  return [1, error];
}

await Promise.resolve()
  .then(() => start(loadConfig()))
  .catch(exitWithReason);
