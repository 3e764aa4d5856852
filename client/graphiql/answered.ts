import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { createStore } from 'zustand/vanilla';
import { answerIds } from '../query/answer-ids.ts';

/** The ids that the last answer to each text of a query names. */
export const answered = createStore<Readonly<Record<string, readonly string[]>>>(() => ({}));

/** Asks the API, and notes what its answers name. */
export function notingFetcher(options: Parameters<typeof createGraphiQLFetcher>[0]): Fetcher {
  // Without incremental delivery, which the API does not offer, every answer is one promise.
  const fetcher = createGraphiQLFetcher({ ...options, enableIncrementalDelivery: false });
  return async (parameters, more) => {
    const answer = await (fetcher(parameters, more) as Promise<{ readonly data?: unknown }>);
    if (parameters.operationName !== 'IntrospectionQuery') answered.setState({ [parameters.query]: answer.data === undefined ? undefined : answerIds(parameters.query, answer.data) });
    return answer as Awaited<ReturnType<Fetcher>>;
  };
}
