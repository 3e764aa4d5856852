import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import { fastify, LogController, type FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { clientFiles } from './client-files.ts';
import { closing } from './closing.ts';
import { exports } from './exports.ts';
import { graphqlRoute, type GraphqlRouteOptions } from './graphql-route.ts';
import { health } from './health.ts';
import { hostCheck } from './host-check.ts';
import { rateLimit } from './rate-limit.ts';
import type { Readiness } from './readiness.ts';
import { refusals } from './refusals.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppOptions extends Omit<GraphqlRouteOptions, 'deadlineMs' | 'maxAnswerBytes'> {
  readonly config: Pick<Config, 'host' | 'logLevel' | 'maxAnswerBytes' | 'maxBodyBytes' | 'maxRequests' | 'queryTimeoutMs' | 'requestTimeoutMs'>;
  readonly readiness: Readiness;
  /** Folders with builds of the client, the one to open first; without any, only the API is served. */
  readonly clientFolders: readonly string[];
}

/** How late a slow client may be found: a sixth of the time it had. */
const CHECKS_PER_TIMEOUT = 6;
const SMALLEST_COMPRESSED_BYTES = 4_096;

/** The whole server, not listening yet. */
export async function createApp({ config, readiness, clientFolders, ...graphql }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.maxBodyBytes,
    requestTimeout: config.requestTimeoutMs,
    // A client that takes nothing of its answer holds a connection no longer than one that waits for it.
    connectionTimeout: config.requestTimeoutMs + config.queryTimeoutMs,
    http: { headersTimeout: config.requestTimeoutMs, connectionsCheckingInterval: Math.ceil(config.requestTimeoutMs / CHECKS_PER_TIMEOUT) },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  refusals(app, config.maxBodyBytes);
  closing(app);
  await securityHeaders(app);
  hostCheck(app, config.host);
  rateLimit(app, config.host, config.maxRequests);
  await app.register(fastifyCompress, {
    threshold: SMALLEST_COMPRESSED_BYTES,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
    zlibOptions: { level: 1 },
  });
  health(app, readiness);
  await graphqlRoute(app, { ...graphql, deadlineMs: config.queryTimeoutMs, maxAnswerBytes: config.maxAnswerBytes });
  exports(app, graphql.store);
  if (clientFolders.length > 0) await clientFiles(app, clientFolders);
  return app;
}
