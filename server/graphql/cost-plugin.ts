import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';
import { costOf } from './cost.ts';
import { LIMITS } from './limits.ts';
import { tooComplex } from './too-complex.ts';

/** Refuses what would cost too much before anything is read, and says in `extensions.cost` what an operation was reckoned at. */
export const costPlugin: ApolloServerPlugin<Context> = {
  requestDidStart() {
    let requested: number | null = null;
    return Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        if (operation === undefined) return Promise.resolve();
        requested = costOf(schema, document, operation, request.variables ?? {});
        if (requested <= LIMITS.cost) return Promise.resolve();
        const error = tooComplex('cost', requested, LIMITS.cost);
        throw new GraphQLError(error.message, { nodes: [operation], originalError: error, extensions: { http: { status: 400 } } });
      },
      willSendResponse({ response }) {
        if (requested !== null && response.body.kind === 'single') {
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested, limit: LIMITS.cost } };
        }
        return Promise.resolve();
      },
    });
  },
};
