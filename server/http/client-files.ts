import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * The explorer at `/` and GraphiQL at `/graphiql/`, as built: hashed files for ever, the pages themselves checked by ETag on each visit. What the
 * first folder lacks comes from the next: parts of older builds, whose pages may still be open.
 */
export async function clientFiles(app: FastifyInstance, folders: readonly string[]): Promise<void> {
  const [current = ''] = folders;
  await app.register(fastifyStatic, {
    root: current,
    serve: false,
    preCompressed: true,
    redirect: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Given all the folders, @fastify/static 9 looks for a compressed form in each before it takes a file that has none from any.
  app.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const wanted = request.params['*'];
    const holder = folders.find((folder) => existsSync(path.join(folder, path.posix.normalize(`/${wanted}`))));
    return reply.sendFile(wanted === '' ? '/' : wanted, holder ?? current);
  });
}
