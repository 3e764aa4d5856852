import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, badUserInput } from '../errors.ts';
import { StoreError, type StoreErrorCode } from '../graph/store-error.ts';
import { answerLanguage } from './answer-language.ts';
import { LIMITS } from './limits.ts';
import { tooComplex } from './too-complex.ts';

export interface ErrorLog {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface FormattedError {
  readonly message: string;
  readonly extensions: Record<string, unknown>;
}

const UNAVAILABLE: ReadonlySet<StoreErrorCode> = new Set(['UNAVAILABLE', 'REFUSED', 'UNUSABLE', 'CONFLICT']);

/**
 * What a client is told of an error: always one of the closed set of codes, in the language of the answer, and nothing of the inside.
 * Whatever is not expected is masked under an errorId and logged with it.
 */
export function errorFormatter(log: ErrorLog, deadlineMs: number): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { message, extensions } = describe(formatted, causeOf(error), log, deadlineMs);
    const { locations, path } = formatted;
    return { message, ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }), extensions };
  };
}

function causeOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError instanceof ApiError) return error.originalError;
  const unwrapped = unwrapResolverError(error);
  return unwrapped instanceof GraphQLError && unwrapped.originalError !== undefined ? unwrapped.originalError : unwrapped;
}

function describe(formatted: GraphQLFormattedError, cause: unknown, log: ErrorLog, deadlineMs: number): FormattedError {
  return formattedError(cause instanceof ApiError ? cause : (ofStore(cause, log, deadlineMs) ?? ofProtocol(formatted) ?? masked(cause, log)));
}

export function formattedError(error: ApiError): FormattedError {
  return { message: error.messages[answerLanguage()], extensions: { code: error.code, ...error.details } };
}

function ofStore(cause: unknown, log: ErrorLog, deadlineMs: number): ApiError | null {
  if (cause instanceof Error && cause.name === 'AbortError') return timedOut(deadlineMs);
  if (!(cause instanceof StoreError)) return null;
  if (cause.code === 'TIMEOUT') return timedOut(deadlineMs);
  if (!UNAVAILABLE.has(cause.code)) return null;
  log.warn({ err: cause }, 'the database did not answer');
  return databaseUnavailable();
}

function databaseUnavailable(): ApiError {
  return new ApiError('DATABASE_UNAVAILABLE', {
    en: 'The database does not answer just now; nothing is lost. Try again in a moment.',
    zh: '数据库暂时没有响应，数据没有丢失。请稍后再试。',
  });
}

function timedOut(deadlineMs: number): ApiError {
  const seconds = deadlineMs / 1000;
  return new ApiError('QUERY_TIMEOUT', {
    en: `The operation took longer than ${String(seconds)} seconds and was ended. Ask for less: a smaller first, limit or depth, or a narrower filter.`,
    zh: `查询超过 ${String(seconds)} 秒，已中止。请取少些：减小 first、limit 或 depth，或收窄筛选。`,
  });
}

/** What GraphQL itself and its transport refuse. */
function ofProtocol({ message, extensions }: GraphQLFormattedError): ApiError | null {
  switch (extensions?.['code']) {
    case 'GRAPHQL_PARSE_FAILED':
      if (message.includes('tokens. Parsing aborted')) return tooComplex('tokens', null, LIMITS.tokens);
      return new ApiError('GRAPHQL_PARSE_FAILED', { en: message, zh: `查询文本有语法错误：${message}` });
    case 'GRAPHQL_VALIDATION_FAILED':
      return new ApiError('GRAPHQL_VALIDATION_FAILED', { en: message, zh: `查询不符合模式：${message}` });
    case 'BAD_USER_INPUT':
      return badUserInput(/^Variable "\$(\w+)"/.exec(message)?.[1] ?? 'variables', { en: message, zh: `变量不符合模式：${message}` });
    case 'OPERATION_RESOLUTION_FAILURE':
      return badUserInput('operationName', { en: message, zh: `无法确定要执行哪个操作：${message}` });
    case 'PERSISTED_QUERY_NOT_FOUND':
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
      return badUserInput('extensions.persistedQuery', {
        en: 'Persisted queries are not kept here. Send the text of the operation as query.',
        zh: '本服务不保存查询。请在 query 中发送查询文本。',
      });
    case 'BAD_REQUEST':
      if (message.includes('CSRF')) return notFromAPage();
      return badUserInput('request', { en: message, zh: `请求不符合 GraphQL over HTTP：${message}` });
    default:
      return null;
  }
}

/** What a form or a link of another site could send as well is not answered. */
function notFromAPage(): ApiError {
  return badUserInput('request', {
    en: 'Send operations by POST with content-type: application/json, or by GET with a header apollo-require-preflight: 1. To try queries in a browser, open /graphiql/.',
    zh: '请用 POST 发送查询，并带 content-type: application/json；用 GET 时请带请求头 apollo-require-preflight: 1。要在浏览器里试查询，请打开 /graphiql/。',
  });
}

/** Says nothing but an errorId, under which the cause stands in the log. */
export function masked(cause: unknown, log: ErrorLog): ApiError {
  const errorId = randomUUID();
  log.error({ err: cause, errorId }, 'unexpected error');
  return new ApiError(
    'INTERNAL_SERVER_ERROR',
    {
      en: `Something went wrong here; it is not your doing. Whoever runs this server finds the reason in its log under ${errorId}.`,
      zh: `服务内部出错，与您的查询无关。服务管理者可在日志中按 ${errorId} 查到原因。`,
    },
    { errorId },
  );
}
