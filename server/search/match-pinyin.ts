import type { LatinNeedle } from './latin-needle.ts';
import type { Match } from './matching.ts';
import type { Reading, Syllable } from './pinyin.ts';

const WHOLE = 1;
const INITIAL = 2;
const OTHER_READING = 4;
const HAN = 8;

/** Fewest letters of a needle that mixes whole syllables with initials, such as `sanwhd`. */
const SHORTEST_MIXED = 4;

/**
 * The best place where the needle reads as the characters of a name: whole syllables, the last one perhaps half typed; initials; or,
 * from four letters on, both mixed. A single letter is matched at the beginning only.
 */
export function matchSyllables(syllables: readonly Syllable[], needle: LatinNeedle): Match | null {
  let best: Match | null = null;
  const last = needle.text.length === 1 ? 1 : syllables.length;
  for (let first = 0; first < last; first++) {
    if (!mayBegin(syllables[first], needle.text)) continue;
    const match = matchFrom(syllables, first, needle);
    if (match !== null && (best === null || isBetter(match, best))) best = match;
  }
  return best;
}

function mayBegin(syllable: Syllable | undefined, text: string): boolean {
  if (syllable === undefined) return false;
  return text.startsWith(syllable.character) || syllable.readings.some((reading) => reading.charAt(0) === text.charAt(0));
}

function isBetter(a: Match, b: Match): boolean {
  if (a.closeness !== b.closeness) return a.closeness === 'EXACT' || (a.closeness === 'PREFIX' && b.closeness !== 'EXACT');
  return a.doubt < b.doubt;
}

function matchFrom(syllables: readonly Syllable[], first: number, needle: LatinNeedle): Match | null {
  const { text, breaks } = needle;
  const tried = new Set<number>();
  let best: Match | null = null;

  const visit = (index: number, at: number, ways: number, whole: boolean): void => {
    if (at === text.length) {
      const match = matchOf(syllables, first, index, ways, whole, text.length);
      if (match !== null && (best === null || isBetter(match, best))) best = match;
      return;
    }
    const syllable = syllables[index];
    const state = (index * (text.length + 1) + at) * 16 + ways;
    if (syllable === undefined || tried.has(state)) return;
    tried.add(state);
    const step = (length: number, way: number, isWhole: boolean): void => {
      for (let inside = at + 1; inside < at + length; inside++) if (breaks.has(inside)) return;
      visit(index + 1, at + length, ways | way, isWhole);
    };
    if (text.startsWith(syllable.character, at)) step(syllable.character.length, 0, true);
    for (const [order, reading] of syllable.readings.entries()) {
      const way = HAN | (order === 0 ? 0 : OTHER_READING);
      if (text.startsWith(reading, at)) step(reading.length, way | (reading.length > 1 ? WHOLE : 0), true);
      if (text.charAt(at) !== reading.charAt(0)) continue;
      const rest = text.length - at;
      if (rest > 1 && rest < reading.length && reading.startsWith(text.slice(at))) step(rest, way | WHOLE, false);
      if (reading.length > 1) step(1, rest === 1 ? way : way | INITIAL, false);
      if (/^[zcs]h/.test(reading) && text.startsWith(reading.slice(0, 2), at)) step(2, rest === 2 ? way : way | INITIAL, false);
    }
  };
  visit(first, 0, 0, true);
  return best;
}

function matchOf(
  syllables: readonly Syllable[],
  first: number,
  behind: number,
  ways: number,
  whole: boolean,
  letters: number,
): Match | null {
  if ((ways & HAN) === 0) return null;
  const mixed = (ways & WHOLE) !== 0 && (ways & INITIAL) !== 0;
  if (mixed && letters < SHORTEST_MIXED) return null;
  const initials = (ways & WHOLE) === 0;
  const complete = first === 0 && behind === syllables.length && (initials ? letters > 1 : whole);
  const last = syllables[behind - 1];
  return {
    closeness: complete ? 'EXACT' : first === 0 ? 'PREFIX' : 'SUBSTRING',
    start: syllables[first]?.offset ?? 0,
    end: last === undefined ? 0 : last.offset + last.character.length,
    by: initials ? 'INITIALS' : 'PINYIN',
    doubt: (mixed ? 0.7 : initials ? 0.5 : 0.3) + ((ways & OTHER_READING) === 0 ? 0 : 0.2),
  };
}

/** Fewest letters that are looked for in the reading of a sentence, where shorter ones would be found everywhere. */
const SHORTEST_IN_SENTENCE = 3;

/** The first place where the needle reads as characters of a sentence, from the beginning of one on. */
export function matchReading(reading: Reading, folded: string, needle: LatinNeedle): Match | null {
  if (needle.text.length < SHORTEST_IN_SENTENCE) return null;
  const { text, offsets } = reading;
  const begins = (at: number): boolean => at === 0 || at === text.length || offsets[at] !== offsets[at - 1];
  for (let at = text.indexOf(needle.text); at >= 0; at = text.indexOf(needle.text, at + 1)) {
    if (!begins(at) || [...needle.breaks].some((offset) => !begins(at + offset))) continue;
    const start = offsets[at] ?? 0;
    const lastOffset = offsets[at + needle.text.length - 1] ?? 0;
    const end = lastOffset + String.fromCodePoint(folded.codePointAt(lastOffset) ?? 0).length;
    if (folded.slice(start, end) === needle.text) continue;
    return { closeness: start === 0 ? 'PREFIX' : 'SUBSTRING', start, end, by: 'PINYIN', doubt: 0.4 };
  }
  return null;
}
