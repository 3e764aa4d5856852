import { fingerprintsOf, kept } from './fingerprint.ts';
import { onOneLine, type Piece } from './pieces.ts';

/** A sentence of broken lines and many clauses has this many pieces at most, and so many characters. */
const MOST_PIECES = 80;
const MOST_CHARACTERS = 1_500;
/** After so many pieces the page gets its turn. */
const PIECES_AT_ONCE = 200;

export interface FoundSentence {
  readonly fingerprint: string;
  /** As it stands in the text, on one line. */
  readonly text: string;
  /** Of its first piece, and of the one behind its last. */
  readonly first: number;
  readonly behind: number;
}

/**
 * The sentences of these fingerprints, in the order of the text. `reading` is what is compared instead of a piece, such as the same in simplified
 * characters. What stands around the sentences does not matter.
 */
export async function matchSentences(
  text: string,
  pieces: readonly Piece[],
  fingerprints: ReadonlySet<string>,
  reading: (piece: string) => string = (piece) => piece,
): Promise<readonly FoundSentence[]> {
  const parts = pieces.map(({ start, end }) => kept(reading(text.slice(start, end))));
  const found: FoundSentence[] = [];
  for (let first = 0, turn = 0; first < pieces.length; turn += 1) {
    if (turn % PIECES_AT_ONCE === PIECES_AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
    const sentence = parts[first] === '' ? null : sentenceFrom(first, text, pieces, parts, fingerprints);
    if (sentence !== null) found.push(sentence);
    first = sentence?.behind ?? first + 1;
  }
  return found;
}

function sentenceFrom(first: number, text: string, pieces: readonly Piece[], parts: readonly string[], fingerprints: ReadonlySet<string>): FoundSentence | null {
  const start = pieces[first]?.start ?? 0;
  let behind = first;
  for (const fingerprint of fingerprintsOf(parts.slice(first, first + MOST_PIECES))) {
    const end = pieces[behind]?.end ?? start;
    if (end - start > MOST_CHARACTERS) return null;
    behind += 1;
    if (fingerprints.has(fingerprint)) return { fingerprint, text: onOneLine(text.slice(start, end)), first, behind };
  }
  return null;
}
