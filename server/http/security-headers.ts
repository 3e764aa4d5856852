import { createHash } from 'node:crypto';
import fastifyHelmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** What Cytoscape and react-aria put into the page as style elements of their own; anything else inline is refused. */
const LIBRARY_STYLES = [
  '.__________cytoscape_container { position: relative; }',
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

const LOCKED = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

const EXPLORER = policy({
  ...LOCKED,
  styleSrc: ["'self'", ...LIBRARY_STYLES.map(sha256Source)],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  manifestSrc: ["'self'"],
});

/** The editor of GraphiQL styles its lines inline and carries its icons as a font in a data URI. */
const GRAPHIQL = policy({ ...LOCKED, styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'", 'data:'] });

export async function securityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(fastifyHelmet, { global: false });
  app.addHook('onRequest', async (request, reply) => {
    reply.helmet(request.url.startsWith('/graphiql/') ? GRAPHIQL : EXPLORER);
  });
}

/** Transport security is the business of whoever terminates TLS in front. */
function policy(directives: Record<string, string[]>): FastifyHelmetOptions {
  return { contentSecurityPolicy: { useDefaults: false, directives }, strictTransportSecurity: false, xFrameOptions: { action: 'deny' as const }, referrerPolicy: { policy: 'no-referrer' } };
}

function sha256Source(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
