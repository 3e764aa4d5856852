import { isDense } from './fold.ts';
import type { Match } from './matching.ts';

const ASCII = 0x80;

/** The best place where the folded needle stands in the folded text, or null. */
export function matchText(text: string, needle: string): Match | null {
  const first = text.indexOf(needle);
  if (first < 0 || needle === '') return null;
  if (text.length === needle.length) return found('EXACT', 0, needle, 0);
  if (first === 0) return found('PREFIX', 0, needle, isBoundary(text, needle.length) ? 0 : 0.1);
  let wordStart = -1;
  for (let start = first; start >= 0; start = text.indexOf(needle, start + 1)) {
    if (!isBoundary(text, start)) continue;
    if (isBoundary(text, start + needle.length)) return found('WORD', start, needle, 0);
    if (wordStart < 0) wordStart = start;
  }
  return wordStart >= 0 ? found('SUBSTRING', wordStart, needle, 0) : found('SUBSTRING', first, needle, 0.2);
}

function found(closeness: Match['closeness'], start: number, needle: string, doubt: number): Match {
  return { closeness, start, end: start + needle.length, by: 'TEXT', doubt };
}

/** All of several words, whole or begun, in any order. Han has no spaces, so a Han word may stand anywhere. */
export function matchWords(text: string, words: readonly string[]): Match | null {
  let start = text.length;
  let end = 0;
  let whole = true;
  for (const word of words) {
    const at = isDense(word.charAt(0)) ? text.indexOf(word) : indexOfWord(text, word);
    if (at < 0) return null;
    start = Math.min(start, at);
    end = Math.max(end, at + word.length);
    whole &&= isBoundary(text, at) && isBoundary(text, at + word.length);
  }
  return { closeness: whole ? 'WORD' : 'SUBSTRING', start, end, by: 'WORDS', doubt: 0.5 };
}

function indexOfWord(text: string, word: string): number {
  let at = text.indexOf(word);
  while (at > 0 && !isBoundary(text, at)) at = text.indexOf(word, at + 1);
  return at;
}

function isBoundary(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if (text.charCodeAt(at - 1) < ASCII && text.charCodeAt(at) < ASCII) return text[at - 1] === ' ' || text[at] === ' ';
  const before = characterBefore(text, at);
  const behind = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return before === ' ' || behind === ' ' || isDense(before) !== isDense(behind);
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : text.charAt(at - 1);
}
