import type { FastifyInstance } from 'fastify';
import { ApiError } from '../errors.ts';
import { refuse } from './refusals.ts';

/** While the server stops, what is under way is finished, and what comes late is told to come again. */
export function closing(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!isClosing) return;
    void reply.header('connection', 'close').header('retry-after', '2');
    return refuse(request, reply, 503, STOPPING);
  });
}

const STOPPING = new ApiError('DATABASE_UNAVAILABLE', {
  en: 'The server is stopping. Try again in a moment.',
  zh: '服务正在停止。请稍后再试。',
});
