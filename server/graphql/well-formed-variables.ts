import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { badUserInput } from '../errors.ts';
import type { Context } from './context.ts';

/**
 * Refuses variables with half a surrogate pair, which no database can hold: a GraphQL document cannot contain one (GraphQL, October 2021,
 * 2.1 Source Text), but JSON can.
 */
export const wellFormedVariables: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ request }) {
        for (const [name, value] of Object.entries(request.variables ?? {})) {
          if (isWellFormed(value)) continue;
          const error = badUserInput(name, {
            en: `The variable $${name} holds half a surrogate pair, which is no character. Send text that is well-formed Unicode.`,
            zh: `变量 $${name} 含有半个代理对，不是完整的字符。请发送合法的 Unicode 文本。`,
          });
          throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
        }
        return Promise.resolve();
      },
    }),
};

/** The body is at most a few hundred KiB, but may nest as deep as that: no recursion. */
function isWellFormed(variable: unknown): boolean {
  const left: unknown[] = [variable];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && LONE_SURROGATE.test(value)) return false;
    if (typeof value === 'object' && value !== null) left.push(...(Object.values(value) as unknown[]));
  }
  return true;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
