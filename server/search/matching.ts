/** How closely a text matches: the whole field, its beginning, whole words in it, or a part. */
export type Closeness = 'EXACT' | 'PREFIX' | 'WORD' | 'SUBSTRING';

/** What an API client is told of how a text matched. */
export type MatchedBy = Closeness | 'PINYIN' | 'INITIALS' | 'TRADITIONAL' | 'ALIAS';

export interface Match {
  readonly closeness: Closeness;
  /** Where it lies in the folded text, in UTF-16 units; in the text as written where `by` says so. */
  readonly start: number;
  readonly end: number;
  readonly by: 'TEXT' | 'WORDS' | 'PINYIN' | 'INITIALS' | 'AS_WRITTEN';
  /** From 0 up to 1: how much less likely it is what was meant than other matches as close. */
  readonly doubt: number;
}

const FLOOR: Readonly<Record<Closeness, number>> = { EXACT: 0.75, PREFIX: 0.5, WORD: 0.25, SUBSTRING: 0 };

/** Above 0, at most 1; exact over prefix over word over substring, whatever the doubt. */
export function scoreOf(match: Match): number {
  return FLOOR[match.closeness] + 0.25 * (1 - 0.9 * match.doubt);
}
