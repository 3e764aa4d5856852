import type { LatinNeedle } from './latin-needle.ts';
import type { Match } from './matching.ts';
import type { Reading, Syllable } from './pinyin.ts';

const WHOLE = 1;
const INITIAL = 2;
const OTHER_READING = 4;
const HAN = 8;

/** From so many syllables on, what led nowhere is remembered: that keeps the work in bounds and costs more than a few steps. */
const REMEMBERED_FROM = 3;

/** Fewest letters of a needle that mixes whole syllables with initials, such as `sanwhd`. */
const SHORTEST_MIXED = 4;

/** One attempt, from one syllable on. */
interface Attempt {
  readonly syllables: readonly Syllable[];
  readonly needle: LatinNeedle;
  readonly first: number;
  tried: Set<number> | null;
  best: Match | null;
}

/**
 * The best place where the needle reads as the characters of a name: whole syllables, the last one perhaps half typed; initials; or,
 * from four letters on, both mixed. A single letter is matched at the beginning only.
 */
export function matchSyllables(syllables: readonly Syllable[], needle: LatinNeedle): Match | null {
  let best: Match | null = null;
  const last = needle.text.length === 1 ? 1 : syllables.length;
  for (let first = 0; first < last; first++) {
    if (!mayBegin(syllables[first], needle.text)) continue;
    const attempt: Attempt = { syllables, needle, first, tried: null, best };
    readOn(attempt, first, 0, 0, true);
    best = attempt.best;
  }
  return best;
}

function mayBegin(syllable: Syllable | undefined, text: string): boolean {
  if (syllable === undefined) return false;
  const letter = text.charCodeAt(0);
  for (const reading of syllable.readings) if (reading.charCodeAt(0) === letter) return true;
  return syllable.character.charCodeAt(0) === letter;
}

/** Every way to read the needle from its offset `at` on as the syllables from `index` on. */
function readOn(attempt: Attempt, index: number, at: number, ways: number, whole: boolean): void {
  const { text } = attempt.needle;
  if (at === text.length) {
    const match = matchOf(attempt, index, ways, whole);
    if (match !== null && (attempt.best === null || isBetter(match, attempt.best))) attempt.best = match;
    return;
  }
  const syllable = attempt.syllables[index];
  if (syllable === undefined || (index - attempt.first >= REMEMBERED_FROM && wasTried(attempt, index, at, ways))) return;
  if (text.startsWith(syllable.character, at)) step(attempt, index, at, syllable.character.length, ways, true);
  for (const [order, reading] of syllable.readings.entries()) {
    if (text.charAt(at) !== reading.charAt(0)) continue;
    const read = ways | HAN | (order === 0 ? 0 : OTHER_READING);
    const rest = text.length - at;
    const initial = rest === 1 ? read : read | INITIAL;
    if (text.startsWith(reading, at)) step(attempt, index, at, reading.length, read | (reading.length > 1 ? WHOLE : 0), true);
    if (rest > 1 && rest < reading.length && reading.startsWith(text.slice(at))) step(attempt, index, at, rest, read | WHOLE, false);
    if (reading.length > 1) step(attempt, index, at, 1, initial, false);
    if (/^[zcs]h/.test(reading) && text.startsWith(reading.slice(0, 2), at)) step(attempt, index, at, 2, rest === 2 ? read : initial, false);
  }
}

function wasTried(attempt: Attempt, index: number, at: number, ways: number): boolean {
  const state = (index * (attempt.needle.text.length + 1) + at) * 16 + ways;
  attempt.tried ??= new Set();
  if (attempt.tried.has(state)) return true;
  attempt.tried.add(state);
  return false;
}

/** Reads so many letters as this syllable, unless a syllable must begin among them. */
function step(attempt: Attempt, index: number, at: number, letters: number, ways: number, whole: boolean): void {
  for (const inside of attempt.needle.breaks) if (inside > at && inside < at + letters) return;
  readOn(attempt, index + 1, at + letters, ways, whole);
}

function matchOf({ syllables, needle, first }: Attempt, behind: number, ways: number, whole: boolean): Match | null {
  if ((ways & HAN) === 0) return null;
  const letters = needle.text.length;
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

function isBetter(a: Match, b: Match): boolean {
  if (a.closeness !== b.closeness) return a.closeness === 'EXACT' || (a.closeness === 'PREFIX' && b.closeness !== 'EXACT');
  return a.doubt < b.doubt;
}

/** Fewest letters that are looked for in the reading of a sentence, where shorter ones would be found everywhere. */
const SHORTEST_IN_SENTENCE = 3;

/** The first place where the needle reads as characters of a sentence, from the beginning of one on. */
export function matchReading(reading: Reading, folded: string, needle: LatinNeedle): Match | null {
  if (needle.text.length < SHORTEST_IN_SENTENCE) return null;
  const { text, offsets } = reading;
  for (let at = text.indexOf(needle.text); at >= 0; at = text.indexOf(needle.text, at + 1)) {
    if (!begins(reading, at) || ![...needle.breaks].every((offset) => begins(reading, at + offset))) continue;
    const start = offsets[at] ?? 0;
    const lastOffset = offsets[at + needle.text.length - 1] ?? 0;
    const end = lastOffset + String.fromCodePoint(folded.codePointAt(lastOffset) ?? 0).length;
    if (folded.slice(start, end) === needle.text) continue;
    return { closeness: start === 0 ? 'PREFIX' : 'SUBSTRING', start, end, by: 'PINYIN', doubt: 0.4 };
  }
  return null;
}

/** True where a syllable begins. */
function begins({ offsets }: Reading, at: number): boolean {
  return at === 0 || at === offsets.length || offsets[at] !== offsets[at - 1];
}
