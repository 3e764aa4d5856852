/** Finding known sentences in a text by their fingerprints. Runs in Node and in browsers alike. */

/** What of a sentence its fingerprint keeps: NFKC, without white space, punctuation and symbols. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
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
  const pieces = (text.match(PIECE) ?? []).filter((piece) => folded(piece) !== '');
  const found = new Map<string, string>();
  for (let start = 0; start < pieces.length; ) {
    const match = await sentenceAt(pieces, start, fingerprints);
    if (match !== null) found.set(match.fingerprint, match.sentence);
    start = match?.end ?? start + 1;
  }
  return found;
}

async function sentenceAt(
  pieces: readonly string[],
  start: number,
  fingerprints: ReadonlySet<string>,
): Promise<{ fingerprint: string; sentence: string; end: number } | null> {
  const candidates: string[] = [];
  for (const piece of pieces.slice(start, start + MOST_PIECES)) {
    const sentence = join(candidates.at(-1) ?? '', piece.trim());
    if (sentence.length > LONGEST_SENTENCE) break;
    candidates.push(sentence);
  }
  const prints = await Promise.all(candidates.map(fingerprintOf));
  const index = prints.findIndex((print) => fingerprints.has(print));
  const [fingerprint, sentence] = [prints[index], candidates[index]];
  return fingerprint === undefined || sentence === undefined ? null : { fingerprint, sentence, end: start + index + 1 };
}

/** Chinese runs on without a blank; words of other scripts do not. */
function join(before: string, after: string): string {
  return /[\p{Script=Latin}\d,;.]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after) ? `${before} ${after}` : before + after;
}
