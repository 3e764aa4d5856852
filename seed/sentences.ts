/** Finding known sentences in a text by their fingerprints. Runs in Node and in browsers alike. */

/** What of a sentence its fingerprint keeps: NFKC, without white space and punctuation. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}

/** SHA-256 of the folded sentence, as lower-case hexadecimal. */
export async function fingerprintOf(sentence: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(folded(sentence)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const PIECE = /[^。！？!?；;….\r\n\t]*(?:[。！？!?；;…]+|\.(?=\s|$)|\.)?["'”’」』）)\]】》]*/gu;
const MOST_PIECES = 24;
const LONGEST_SENTENCE = 2_000;

/**
 * The sentences of these fingerprints that stand in the text, as they stand there, on one line each. A sentence may be broken over up to 24
 * lines or clauses; what stands around the sentences does not matter.
 */
export async function findSentences(text: string, fingerprints: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const pieces = [...text.matchAll(PIECE)]
    .filter(([piece]) => folded(piece) !== '')
    .map(({ 0: piece, index }) => ({ start: index, end: index + piece.length }));
  const found = new Map<string, string>();
  for (let first = 0; first < pieces.length; ) {
    const candidates = pieces
      .slice(first, first + MOST_PIECES)
      .map(({ end }) => text.slice(pieces[first]?.start, end))
      .filter((candidate) => candidate.length <= LONGEST_SENTENCE);
    const prints = await Promise.all(candidates.map(fingerprintOf));
    const match = prints.findIndex((print) => fingerprints.has(print));
    if (match >= 0) found.set(prints[match] ?? '', onOneLine(candidates[match] ?? ''));
    first += Math.max(1, match + 1);
  }
  return found;
}

/** Chinese runs on over a break without a blank; words of other scripts do not. */
function onOneLine(sentence: string): string {
  const between = /(?<=[\p{Script=Latin}\d,;:.])\s*[\r\n\t]+\s*(?=[\p{Script=Latin}\d])/gu;
  return sentence.trim().replace(between, ' ').replace(/\s*[\r\n\t]+\s*/g, '');
}
