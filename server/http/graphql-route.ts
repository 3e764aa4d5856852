import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphStore } from '../graph/graph-store.ts';
import { inAnswerLanguage } from '../graphql/answer-language.ts';
import { createApolloServer } from '../graphql/apollo-server.ts';
import { createContext, type Context } from '../graphql/context.ts';
import { formattedError } from '../graphql/errors.ts';
import { tooComplex } from '../graphql/too-complex.ts';
import type { Search } from '../search/open-search.ts';

export interface GraphqlRouteOptions {
  readonly typeDefs: string;
  readonly store: GraphStore;
  readonly search: Search;
  readonly deadlineMs: number;
  readonly maxAnswerBytes: number;
}

/** `/graphql` (GraphQL over HTTP) and the schema as text; methods that are not allowed are answered by Apollo, with 405. */
export async function graphqlRoute(app: FastifyInstance, { typeDefs, store, search, deadlineMs, maxAnswerBytes }: GraphqlRouteOptions): Promise<void> {
  const apollo = createApolloServer({ typeDefs, deadlineMs, log: app.log, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  const answer = fastifyApolloHandler<Context>(apollo, {
    context: (_request, reply) => Promise.resolve(createContext(store, search, endOf(reply), deadlineMs)),
  }) as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  app.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    exposeHeadRoute: false,
    preHandler: (request, reply, done) => {
      void reply.header('cache-control', 'no-store').header('vary', 'accept-language');
      inAnswerLanguage(request.headers['accept-language'], done);
    },
    handler: async (request, reply) => within(maxAnswerBytes, await answer(request, reply), reply),
  });
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(typeDefs));
}

/** The body itself, or the refusal of one that is too large for whoever asked to mean it. */
function within(maxAnswerBytes: number, body: unknown, reply: FastifyReply): unknown {
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : 0;
  if (bytes <= maxAnswerBytes) return body;
  void reply.code(400);
  return JSON.stringify({ errors: [formattedError(tooComplex('answerBytes', bytes, maxAnswerBytes))] });
}

/** Aborted when the client goes away before it has its answer. */
function endOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
