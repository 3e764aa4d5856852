import { connection } from '../api/connection.ts';
import { SearchDocument, type SearchQuery } from '../api/generated/graphql.ts';
import { request, RequestError } from '../api/request.ts';

/** Time without a keystroke after which the server is asked, in ms. */
const REST_MS = 30;

export interface SearchState {
  /** What the answer belongs to; another text than the one typed last while its answer is on the way. */
  readonly text: string;
  readonly found: SearchQuery['search'] | null;
  readonly error: RequestError | null;
}

/** Asks once the typing rests, and again when the server is back. Returns what takes the question back: an answer that comes later is told to nobody. */
export function askSearch(text: string, first: number, language: string, tell: (state: SearchState) => void): () => void {
  const abort = new AbortController();
  const tellUnlessTakenBack = (state: SearchState) => {
    if (!abort.signal.aborted) tell(state);
  };
  const ask = () =>
    request(SearchDocument, { text, first, language }, { language, signal: abort.signal }).then(
      ({ search }) => tellUnlessTakenBack({ text, found: search, error: null }),
      (reason: unknown) => {
        if (abort.signal.aborted) return;
        if (!(reason instanceof RequestError)) throw reason;
        tellUnlessTakenBack({ text, found: null, error: reason });
      },
    );
  const timer = setTimeout(() => void ask(), REST_MS);
  const stopWaiting = connection.subscribe(({ state }) => {
    if (state === 'HERE') void ask();
  });
  return () => {
    clearTimeout(timer);
    stopWaiting();
    abort.abort();
  };
}
