import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/use-messages.ts';
import { askSearch, type SearchState } from './ask-search.ts';

const HITS_PER_GROUP = 5;

const NOTHING: SearchState = { text: '', found: null, error: null };

/** Suggestions for a text; the last question wins, and an empty text asks nothing. */
export function useSearch(text: string, hitsPerGroup = HITS_PER_GROUP): SearchState {
  const language = useLanguage();
  const [state, setState] = useState(NOTHING);
  const wanted = text.trim();
  useEffect(() => (wanted === '' ? undefined : askSearch(wanted, hitsPerGroup, language, setState)), [wanted, language, hitsPerGroup]);
  return wanted === '' ? NOTHING : state;
}
