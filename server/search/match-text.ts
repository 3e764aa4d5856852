import { isDense } from './fold.ts';
import type { Match } from './matching.ts';

/** The best place where the folded needle stands in the folded text, or null. */
export function matchText(text: string, needle: string): Match | null {
  const first = text.indexOf(needle);
  if (first < 0 || needle === '') return null;
  const found = (closeness: Match['closeness'], start: number, doubt: number): Match => ({
    closeness,
    start,
    end: start + needle.length,
    by: 'TEXT',
    doubt,
  });
  if (text.length === needle.length) return found('EXACT', 0, 0);
  if (first === 0) return found('PREFIX', 0, isBoundary(text, needle.length) ? 0 : 0.1);
  let wordStart = -1;
  for (let start = first; start >= 0; start = text.indexOf(needle, start + 1)) {
    if (!isBoundary(text, start)) continue;
    if (isBoundary(text, start + needle.length)) return found('WORD', start, 0);
    if (wordStart < 0) wordStart = start;
  }
  return wordStart >= 0 ? found('SUBSTRING', wordStart, 0) : found('SUBSTRING', first, 0.2);
}

/** All of several words, each where a word begins, in any order. Han has no spaces, so a Han word may stand anywhere. */
export function matchWords(text: string, words: readonly string[]): Match | null {
  let start = text.length;
  let end = 0;
  for (const word of words) {
    const at = isDense(word.charAt(0)) ? text.indexOf(word) : indexOfWord(text, word);
    if (at < 0) return null;
    start = Math.min(start, at);
    end = Math.max(end, at + word.length);
  }
  return { closeness: 'WORD', start, end, by: 'WORDS', doubt: 0.5 };
}

function indexOfWord(text: string, word: string): number {
  let at = text.indexOf(word);
  while (at > 0 && !isBoundary(text, at)) at = text.indexOf(word, at + 1);
  return at;
}

function isBoundary(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const before = characterBefore(text, at);
  const behind = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return before === ' ' || behind === ' ' || isDense(before) !== isDense(behind);
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : text.charAt(at - 1);
}
