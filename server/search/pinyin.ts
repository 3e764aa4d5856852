import { pinyin } from 'pinyin-pro';
import { isDense } from './fold.ts';

/** A Han character with its readings, or any other character of a folded text that is not a space. */
export interface Syllable {
  readonly character: string;
  /** Without tones, ü as v; the one that fits the words around it first. Empty where the character is not Han. */
  readonly readings: readonly string[];
  /** Where the character begins in the folded text, in UTF-16 units. */
  readonly offset: number;
}

/** All readings of each character, for names. */
export function syllablesOf(folded: string): readonly Syllable[] {
  let offset = 0;
  const syllables: Syllable[] = [];
  for (const { origin, isZh, pinyin: reading, polyphonic } of pinyin(folded, { type: 'all', toneType: 'none', toneSandhi: false })) {
    if (origin !== ' ') {
      const readings = isZh ? [...new Set([reading, ...polyphonic].flatMap((one) => one.split(' ')).map(withoutTone))] : [];
      syllables.push({ character: origin, readings, offset });
    }
    offset += origin.length;
  }
  return syllables;
}

/** The readings that fit the words around them, run together: for sentences, where other readings would find too much. */
export interface Reading {
  readonly text: string;
  /** For each unit of the reading, where its character begins in the folded text; the same number within one syllable. */
  readonly offsets: Uint32Array;
}

export function readingOf(folded: string): Reading {
  const readings = pinyin(folded, { type: 'array', toneType: 'none', toneSandhi: false, v: true });
  const characters = [...folded];
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, character] of characters.entries()) {
    const part = character === ' ' ? '' : isDense(character) ? withoutTone(readings[index] ?? character) : character;
    text += part;
    for (let count = 0; count < part.length; count++) offsets.push(offset);
    offset += character.length;
  }
  return { text, offsets: Uint32Array.from(offsets) };
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function withoutTone(reading: string): string {
  return reading.normalize('NFD').replace(/u\u0308/g, 'v').replace(/\p{M}/gu, '');
}
