import { Converter } from 'opencc-js/t2cn';

/**
 * One form for all ways of writing the same: NFKD without marks, lower case, simplified characters, no punctuation. White space and
 * punctuation become one space between two words and vanish beside Han and kana, which are written without; a comma between two
 * digits vanishes. Characters fold one by one, so that whatever is part of a text folds to a part of the folded text.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of the folded text, where the character it comes from begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface FoldedUnit {
  readonly simplified: string;
  readonly plain: string;
  readonly kind: 'gap' | 'comma' | 'digit' | 'word' | 'dense';
}

const GAP = /^[\p{P}\p{Z}\p{C}]$/u;
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const DIGIT = /^\p{Nd}$/u;
const MOST_REMEMBERED = 50_000;

const remembered = new Map<string, readonly FoldedUnit[]>();
const simplify = Converter({ from: 't', to: 'cn' });

export function fold(text: string): string {
  let folded = '';
  walk(text, (unit) => (folded += unit.simplified));
  return folded;
}

/** As `fold`, but traditional characters stay what they are. */
export function foldKeepingCharacters(text: string): string {
  let folded = '';
  walk(text, (unit) => (folded += unit.plain));
  return folded;
}

export function foldWithOffsets(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  walk(text, (unit, start, end) => {
    folded += unit.simplified;
    for (let count = 0; count < unit.simplified.length; count++) {
      starts.push(start);
      ends.push(end);
    }
  });
  return { text: folded, starts, ends };
}

export function isDense(character: string): boolean {
  return DENSE.test(character);
}

const SPACE: FoldedUnit = { simplified: ' ', plain: ' ', kind: 'gap' };

function walk(text: string, emit: (unit: FoldedUnit, start: number, end: number) => void): void {
  let before: FoldedUnit['kind'] | null = null;
  let gap: 'none' | 'comma' | 'gap' = 'none';
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const unit of unitsOf(character)) {
      if (unit.kind === 'gap' || unit.kind === 'comma') {
        gap = unit.kind === 'comma' && gap === 'none' ? 'comma' : 'gap';
        continue;
      }
      const grouped = gap === 'comma' && before === 'digit' && unit.kind === 'digit';
      if (gap !== 'none' && before !== null && before !== 'dense' && unit.kind !== 'dense' && !grouped) emit(SPACE, start, start);
      emit(unit, start, end);
      before = unit.kind;
      gap = 'none';
    }
    start = end;
  }
}

function unitsOf(character: string): readonly FoldedUnit[] {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const units = [...plain].map((unit) => ({ simplified: simplify(unit), plain: unit, kind: kindOf(unit) }));
  if (remembered.size < MOST_REMEMBERED) remembered.set(character, units);
  return units;
}

function kindOf(unit: string): FoldedUnit['kind'] {
  if (unit === ',') return 'comma';
  if (GAP.test(unit)) return 'gap';
  if (DENSE.test(unit)) return 'dense';
  return DIGIT.test(unit) ? 'digit' : 'word';
}
