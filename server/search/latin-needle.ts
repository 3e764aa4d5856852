/** What was typed, read as pinyin: letters run together, with the places where a syllable must begin. */
export interface LatinNeedle {
  readonly text: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly breaks: ReadonlySet<number>;
}

/** More letters than the longest name can be read as. */
const LONGEST = 400;

/** The ways to read it: `san1 wan4` with and without its tone numbers, `lu` also as `lü`. None where it holds no Latin letter. */
export function latinNeedlesOf(typed: string): readonly LatinNeedle[] {
  const plain = typed
    .normalize('NFD')
    .toLowerCase()
    .replace(/u[\u0308:]/g, 'v')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC');
  if (plain.length > LONGEST || !/^[\p{Script=Han}a-z0-9\s'’·.-]*[a-z][\p{Script=Han}a-z0-9\s'’·.-]*$/u.test(plain)) return [];
  const toneless = plain.replace(/(?<=[a-z])[1-5](?![0-9])/g, ' ');
  const readings = new Set([plain, toneless].flatMap((one) => [one, one.replace(/(?<=[nl])u/g, 'v')]));
  return [...readings].map(needleOf);
}

function needleOf(plain: string): LatinNeedle {
  const breaks = new Set<number>();
  let text = '';
  for (const part of plain.split(/[\s'’·.-]+/u).filter((one) => one !== '')) {
    if (text !== '') breaks.add(text.length);
    text += part;
  }
  return { text, breaks };
}
