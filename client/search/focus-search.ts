import { createStore } from 'zustand/vanilla';

export const SEARCH_INPUT_ID = 'search-input';
export const SEARCH_WANTED = 'mailuo:search-wanted';

/** What the search is asked to look for by something else than typing; null where there is nothing, or it was taken. */
export const wantedText = createStore<{ readonly text: string | null }>(() => ({ text: null }));

/** How often something was chosen from the search. */
export const searchChoices = createStore<{ readonly made: number }>(() => ({ made: 0 }));

/** Searches for the text as if it was typed. */
export function searchFor(text: string): void {
  focusSearch();
  wantedText.setState({ text });
}

/** Puts the caret into the search; where it is folded away or still loading, it opens and takes the caret then. */
export function focusSearch(): void {
  const input = document.getElementById(SEARCH_INPUT_ID);
  if (input === null) dispatchEvent(new Event(SEARCH_WANTED));
  else input.focus();
}
