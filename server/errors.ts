/** The closed set of `extensions.code`; clients may rely on there being no other. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'QUERY_TOO_COMPLEX'
  | 'QUERY_TIMEOUT'
  | 'TOO_MANY_REQUESTS'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

export const ANSWER_LANGUAGES = ['en', 'zh'] as const;
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

/** What a client is told, in both languages: what was wrong, where, and what to do. */
export type Message = Readonly<Record<AnswerLanguage, string>>;

/** An error whose words are for the client. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly messages: Message;
  /** Goes into `extensions` beside the code. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, messages: Message, details: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(messages.en, options);
    this.code = code;
    this.messages = messages;
    this.details = details;
  }
}

/** The argument, named as a path such as `filter.entities.minDegree`, is not what it may be. */
export function badUserInput(argument: string, messages: Message): ApiError {
  return new ApiError('BAD_USER_INPUT', messages, { argument });
}
