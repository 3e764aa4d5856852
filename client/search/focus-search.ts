export const SEARCH_INPUT_ID = 'search-input';
export const SEARCH_WANTED = 'mailuo:search-wanted';

/** Puts the caret into the search; where it is folded away or still loading, it opens and takes the caret then. */
export function focusSearch(): void {
  const input = document.getElementById(SEARCH_INPUT_ID);
  if (input === null) dispatchEvent(new Event(SEARCH_WANTED));
  else input.focus();
}
