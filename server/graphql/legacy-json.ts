import type { ApolloServerPlugin } from '@apollo/server';

const BEFORE_EXECUTION = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * A well-formed request that fails before it is executed is answered with 200 where the client asked for `application/json`, and with 400
 * only where it asked for `application/graphql-response+json` (GraphQL over HTTP, 6.4.1).
 */
export const legacyJson: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '*/*';
        const asksForNewType = accept.includes('application/graphql-response+json');
        if (!asksForNewType && response.http.status === 400 && response.body.kind === 'single') {
          const codes = (response.body.singleResult.errors ?? []).map((error) => String(error.extensions?.['code']));
          const wasWellFormed = request.query !== undefined && request.query !== '';
          if (wasWellFormed && codes.every((code) => BEFORE_EXECUTION.has(code))) response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};
