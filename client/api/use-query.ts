import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TypedDocumentString } from './generated/graphql.ts';
import { connection } from './connection.ts';
import { request, RequestError } from './request.ts';

export interface QueryState<Result> {
  /** The answer; while another is on its way, the last one for the same subject. */
  readonly data: Result | null;
  readonly loading: boolean;
  readonly error: RequestError | null;
}

interface Settled {
  readonly subject: string;
  readonly key: string;
  readonly data: unknown;
  readonly error: RequestError | null;
}

const answers = new Map<string, unknown>();

/**
 * Asks when the variables change and, after the server was away, again when it is back. Answers are kept for as long as the page is open.
 * A change of language keeps the former answer until the new one is there; a change of anything else does not.
 */
export function useQuery<Result, Variables extends { readonly language: string }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): QueryState<Result> {
  const { language, ...subjectVariables } = variables;
  const subject = `${document.toString()}${JSON.stringify(subjectVariables)}`;
  const key = `${subject}${language}`;
  const here = useSyncExternalStore(connection.subscribe, () => connection.getState().state === 'HERE');
  const [settled, setSettled] = useState<Settled | null>(null);

  useEffect(() => {
    if (answers.has(key)) return;
    const abort = new AbortController();
    request(document, variables, { language, signal: abort.signal }).then(
      (data) => {
        answers.set(key, data);
        setSettled({ subject, key, data, error: null });
      },
      (reason: unknown) => {
        if (abort.signal.aborted) return;
        if (!(reason instanceof RequestError)) throw reason;
        setSettled((former) => ({ subject, key, data: former?.subject === subject ? former.data : null, error: reason }));
      },
    );
    return () => abort.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says everything that document and variables say
  }, [key, here]);

  if (answers.has(key)) return { data: answers.get(key) as Result, loading: false, error: null };
  const mine = settled?.subject === subject ? settled : null;
  const former = mine?.data ?? formerAnswer(subject);
  const error = mine?.key === key ? mine.error : null;
  return { data: former as Result | null, loading: error === null, error };
}

function formerAnswer(subject: string): unknown {
  for (const [key, data] of answers) if (key.startsWith(subject)) return data;
  return null;
}
