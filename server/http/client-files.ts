import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * The explorer at `/` and GraphiQL at `/graphiql/`, as built: hashed files for ever, the pages themselves checked by ETag on each visit. What the
 * first folder lacks comes from the next: parts of older builds, whose pages may still be open.
 */
export async function clientFiles(app: FastifyInstance, folders: readonly string[]): Promise<void> {
  await app.register(fastifyStatic, {
    root: [...folders],
    preCompressed: true,
    redirect: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
