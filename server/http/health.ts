import type { FastifyInstance } from 'fastify';
import { answerLanguage, inAnswerLanguage } from '../graphql/answer-language.ts';
import type { Readiness } from './readiness.ts';

/** `/livez`: the process runs. `/readyz`: it can answer, or 503 with the reason. */
export function health(app: FastifyInstance, readiness: Readiness): void {
  app.get('/livez', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/readyz', async (request, reply) => {
    const reason = await readiness.reason();
    void reply.header('cache-control', 'no-store');
    if (reason === null) return reply.send({ status: 'ready' });
    const inWords = inAnswerLanguage(request.headers['accept-language'], () => reason[answerLanguage()]);
    return reply.code(503).header('retry-after', '2').send({ status: 'not ready', reason: inWords });
  });
}
