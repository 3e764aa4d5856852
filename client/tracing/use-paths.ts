import { useEffect, useState, useSyncExternalStore } from 'react';
import { PathsDocument } from '../api/generated/graphql.ts';
import { connection } from '../api/connection.ts';
import { request, RequestError } from '../api/request.ts';
import { useLanguage } from '../i18n/use-messages.ts';
import { isFiltered, type PathQuestion, type PathsPage, type UnfilteredCount } from './path-question.ts';

const PAGE = 20;

export interface Paths {
  /** Those that are there so far, in order. */
  readonly pages: readonly PathsPage[];
  /** Null where the filters take no part in the question. */
  readonly unfiltered: UnfilteredCount | null;
  readonly loading: boolean;
  readonly error: RequestError | null;
  /** Asks for the next page. */
  readonly more: () => void;
}

interface Answer {
  readonly key: string;
  readonly pages: readonly PathsPage[];
  readonly unfiltered: UnfilteredCount | null;
  readonly error: RequestError | null;
}

/** The last answer, so that coming back to the panel shows it at once. */
let kept: Answer = { key: '', pages: [], unfiltered: null, error: null };

const NO_PAGES: Pick<Answer, 'pages' | 'unfiltered'> = { pages: [], unfiltered: null };

/** The paths a question asks for, page by page; asked again once the server, after it was away, is back. */
export function usePaths(question: PathQuestion | null): Paths {
  const language = useLanguage();
  const key = JSON.stringify(question);
  const here = useSyncExternalStore(connection.subscribe, () => connection.getState().state === 'HERE');
  const [answer, setAnswer] = useState(kept);
  const [wanted, setWanted] = useState({ key, pages: Math.max(1, kept.key === key ? kept.pages.length : 1) });
  const { pages, unfiltered } = answer.key === key ? answer : NO_PAGES;
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
    const variables = { ...question, first: PAGE, after, countsUnfiltered: after === null && isFiltered(question) };
    request(PathsDocument, variables, { language, signal: abort.signal }).then(
      (found) => settle({ key, pages: [...pages, found.paths], unfiltered: found.unfiltered ?? unfiltered, error: null }),
      (reason: unknown) => {
        if (abort.signal.aborted) return;
        if (!(reason instanceof RequestError)) throw reason;
        settle({ key, pages, unfiltered, error: reason });
      },
    );
    return () => abort.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says everything that the question says; the language is that of errors alone
  }, [key, count, pages.length, here]);

  const error = answer.key === key ? answer.error : null;
  return { pages, unfiltered, loading: !complete && error === null, error: complete ? null : error, more: () => setWanted({ key, pages: pages.length + 1 }) };
}
