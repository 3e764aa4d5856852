import { useEffect, useState } from 'react';
import { SearchDocument, type SearchQuery } from '../api/generated/graphql.ts';
import { connection } from '../api/connection.ts';
import { request, RequestError } from '../api/request.ts';
import { useLanguage } from '../i18n/use-messages.ts';

/** Time without a keystroke after which the server is asked, in ms. */
const REST_MS = 30;
const HITS_PER_GROUP = 5;

export interface SearchState {
  /** What the answer belongs to; another text than the one typed last while its answer is on the way. */
  readonly text: string;
  readonly found: SearchQuery['search'] | null;
  readonly error: RequestError | null;
}

const NOTHING: SearchState = { text: '', found: null, error: null };

/** Suggestions for a text; the last question wins, and an empty text asks nothing. */
export function useSearch(text: string, hitsPerGroup = HITS_PER_GROUP): SearchState {
  const language = useLanguage();
  const [state, setState] = useState(NOTHING);
  const wanted = text.trim();

  useEffect(() => {
    if (wanted === '') return;
    const abort = new AbortController();
    const ask = () =>
      request(SearchDocument, { text: wanted, first: hitsPerGroup, language }, { language, signal: abort.signal }).then(
        ({ search }) => setState({ text: wanted, found: search, error: null }),
        (reason: unknown) => {
          if (abort.signal.aborted) return;
          if (!(reason instanceof RequestError)) throw reason;
          setState({ text: wanted, found: null, error: reason });
        },
      );
    const timer = setTimeout(() => void ask(), REST_MS);
    const stopWaiting = connection.subscribe(({ state: now }) => {
      if (now === 'HERE') void ask();
    });
    return () => {
      clearTimeout(timer);
      stopWaiting();
      abort.abort();
    };
  }, [wanted, language, hitsPerGroup]);

  return wanted === '' ? NOTHING : state;
}
