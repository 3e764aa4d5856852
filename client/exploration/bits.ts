/** Whole numbers packed bit by bit into the 64 characters of RFC 4648, section 5 (base64url), without padding. */

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_IN_CHARACTER = 6;
const WIDEST = 31;

export class DamagedBits extends Error {
  override readonly name = 'DamagedBits';
}

export interface BitWriter {
  /** A number of 0 to 2^width - 1; width at most 31. */
  fixed(value: number, width: number): void;
  /** Any number from 0 to 2^31 - 2; the smaller, the shorter (Elias gamma of value + 1). */
  count(value: number): void;
  /** Numbers from 0 in any order; those that ascend by one take a bit each. */
  sequence(values: readonly number[]): void;
  text(): string;
}

export function writeBits(): BitWriter {
  const bits: number[] = [];
  const fixed = (value: number, width: number) => {
    for (let place = width - 1; place >= 0; place--) bits.push((value >>> place) & 1);
  };
  const count = (value: number) => {
    const length = 32 - Math.clz32(value + 1);
    fixed(0, length - 1);
    fixed(value + 1, length);
  };
  return {
    fixed,
    count,
    sequence(values) {
      const gaps = values.map((value, index) => value - (values[index - 1] ?? -1) - 1);
      const ascending = gaps.every((gap) => gap >= 0);
      const rests = ascending ? gaps : gaps.map(folded);
      const width = shortestWidth(rests);
      count(values.length);
      if (values.length === 0) return;
      fixed(ascending ? 1 : 0, 1);
      count(width);
      for (const rest of rests) {
        for (let left = rest >>> width; left > 0; left--) fixed(1, 1);
        fixed(0, 1);
        fixed(rest, width);
      }
    },
    text() {
      let text = '';
      for (let at = 0; at < bits.length; at += BITS_IN_CHARACTER) {
        let character = 0;
        for (let place = 0; place < BITS_IN_CHARACTER; place++) character = character * 2 + (bits[at + place] ?? 0);
        text += CHARACTERS[character] ?? '';
      }
      return text;
    },
  };
}

/** Each throws DamagedBits where the text ends too soon, holds a character that is none of the 64, or says what no writer says. */
export interface BitReader {
  fixed(width: number): number;
  count(): number;
  sequence(): number[];
}

export function readBits(text: string): BitReader {
  let at = 0;
  const bit = () => {
    const character = CHARACTERS.indexOf(text[Math.floor(at / BITS_IN_CHARACTER)] ?? ' ');
    if (character < 0) throw new DamagedBits(`Nothing to be read at bit ${String(at)}.`);
    return (character >>> (BITS_IN_CHARACTER - 1 - (at++ % BITS_IN_CHARACTER))) & 1;
  };
  const fixed = (width: number) => {
    let value = 0;
    for (let place = 0; place < width; place++) value = value * 2 + bit();
    return value;
  };
  const count = () => {
    let length = 0;
    while (bit() === 0) if (++length >= WIDEST) throw new DamagedBits(`No number is written with ${String(WIDEST)} leading zeros.`);
    return 2 ** length + fixed(length) - 1;
  };
  return {
    fixed,
    count,
    sequence() {
      const values: number[] = [];
      const length = count();
      if (length === 0) return values;
      const ascending = bit() === 1;
      const width = count();
      if (width >= WIDEST) throw new DamagedBits(`No number is ${String(width)} bits wide.`);
      let former = -1;
      while (values.length < length) {
        let rest = 0;
        while (bit() === 1) rest += 2 ** width;
        rest += fixed(width);
        former += (ascending ? rest : unfolded(rest)) + 1;
        values.push(former);
      }
      return values;
    },
  };
}

/** The width of the fixed part that makes Golomb-Rice codes of these numbers shortest together. */
function shortestWidth(rests: readonly number[]): number {
  const most = rests.reduce((most, rest) => Math.max(most, rest), 0);
  const length = (width: number) => rests.reduce((sum, rest) => sum + (rest >>> width) + 1 + width, 0);
  let width = 0;
  while (most >>> width > 0 && length(width + 1) < length(width)) width++;
  return width;
}

/** 0, -1, 1, -2, 2 ... as 0, 1, 2, 3, 4 ... */
export function folded(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unfolded(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
