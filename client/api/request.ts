import type { TypedDocumentString } from './generated/graphql.ts';
import { report } from './connection.ts';

/** Longest time a question may take, in ms; the server itself gives up after 10,000. */
const DEADLINE_MS = 12_000;

/** AWAY where the server could not be reached, else the `extensions.code` of its first error. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface RequestOptions {
  /** For the server's messages. */
  readonly language: string;
  readonly signal?: AbortSignal;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Rejects with a RequestError, or with the signal's reason where it was aborted. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { language, signal }: RequestOptions,
): Promise<Result> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const answer = await read<Result>(document.toString(), variables, language, signal === undefined ? deadline : AbortSignal.any([signal, deadline])).catch(
    (reason: unknown) => {
      if (signal?.aborted === true || reason instanceof RequestError) throw reason;
      report('AWAY');
      throw new RequestError('AWAY', 'The server cannot be reached.', { cause: reason });
    },
  );
  const error = answer.errors?.[0];
  if (error !== undefined) {
    const code = error.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    if (code === 'DATABASE_UNAVAILABLE') report('UNREADY');
    throw new RequestError(code, error.message);
  }
  if (answer.data === undefined || answer.data === null) throw new RequestError('INTERNAL_SERVER_ERROR', 'The server answered without data.');
  report('HERE');
  return answer.data;
}

async function read<Result>(query: string, variables: unknown, language: string, signal: AbortSignal): Promise<Answer<Result>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-language': language,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) {
    if (response.status >= 500) throw new Error(`Something before the server answered with status ${response.status}.`);
    throw new RequestError('INTERNAL_SERVER_ERROR', `The server answered with status ${response.status} and no JSON.`);
  }
  return (await response.json()) as Answer<Result>;
}
