import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from './context.ts';
import { costPlugin } from './cost-plugin.ts';
import { errorFormatter, type ErrorLog } from './errors.ts';
import { legacyJson } from './legacy-json.ts';
import { LIMITS } from './limits.ts';
import { limitsRule } from './limits-rule.ts';
import { queriesOnly } from './queries-only.ts';
import { resolvers } from './resolvers.ts';
import { wellFormedVariables } from './well-formed-variables.ts';

export interface ApolloServerOptions {
  readonly typeDefs: string;
  readonly log: ErrorLog & { debug(message: string): void; info(message: string): void };
  /** What an operation has, for the message when it is over. */
  readonly deadlineMs: number;
  readonly plugins: readonly ApolloServerPlugin[];
}

/** Not started yet. Introspection stays on: the schema is public. */
export function createApolloServer({ typeDefs, log, deadlineMs, plugins }: ApolloServerOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [queriesOnly, limitsRule],
    validationOptions: { maxErrors: LIMITS.validationErrors },
    formatError: errorFormatter(log, deadlineMs),
    logger: {
      debug: (message: string) => log.debug(message),
      info: (message: string) => log.info(message),
      warn: (message: string) => log.warn({}, message),
      error: (message: string) => log.error({}, message),
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), costPlugin, wellFormedVariables, legacyJson, ...plugins],
  });
}
