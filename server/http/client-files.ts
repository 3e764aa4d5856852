import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The explorer at `/` and GraphiQL at `/graphiql/`, as built: hashed files for ever, the pages themselves checked by ETag on each visit. */
export async function clientFiles(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    redirect: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
