import { useEffect, useState, useSyncExternalStore } from 'react';
import { PathsDocument } from '../api/generated/graphql.ts';
import { connection } from '../api/connection.ts';
import { request, RequestError } from '../api/request.ts';
import { useLanguage } from '../i18n/use-messages.ts';
import type { PathQuestion, PathsPage } from './path-question.ts';

const PAGE = 20;

export interface Paths {
  /** Those that are there so far, in order. */
  readonly pages: readonly PathsPage[];
  readonly loading: boolean;
  readonly error: RequestError | null;
  /** Asks for the next page. */
  readonly more: () => void;
}

interface Answer {
  readonly key: string;
  readonly pages: readonly PathsPage[];
  readonly error: RequestError | null;
}

/** The last answer, so that coming back to the panel shows it at once. */
let kept: Answer = { key: '', pages: [], error: null };

/** The paths a question asks for, page by page; asked again once the server, after it was away, is back. */
export function usePaths(question: PathQuestion | null): Paths {
  const language = useLanguage();
  const key = JSON.stringify(question);
  const here = useSyncExternalStore(connection.subscribe, () => connection.getState().state === 'HERE');
  const [answer, setAnswer] = useState(kept);
  const [wanted, setWanted] = useState({ key, pages: Math.max(1, kept.key === key ? kept.pages.length : 1) });
  const pages = answer.key === key ? answer.pages : [];
  const count = wanted.key === key ? wanted.pages : 1;
  const complete = question === null || pages.length >= count;

  useEffect(() => {
    if (question === null || complete) return;
    const abort = new AbortController();
    const after = pages.at(-1)?.pageInfo.endCursor ?? null;
    const settle = (next: Answer) => {
      kept = next;
      setAnswer(next);
    };
    request(PathsDocument, { ...question, first: PAGE, after }, { language, signal: abort.signal }).then(
      ({ paths }) => settle({ key, pages: [...pages, paths], error: null }),
      (reason: unknown) => {
        if (abort.signal.aborted) return;
        if (!(reason instanceof RequestError)) throw reason;
        settle({ key, pages, error: reason });
      },
    );
    return () => abort.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says everything that the question says; the language is that of errors alone
  }, [key, count, pages.length, here]);

  const error = answer.key === key ? answer.error : null;
  return { pages, loading: !complete && error === null, error: complete ? null : error, more: () => setWanted({ key, pages: pages.length + 1 }) };
}
