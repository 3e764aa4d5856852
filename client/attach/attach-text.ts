import { matchSentences, type FoundSentence } from './match-sentences.ts';
import { nearestSentence } from './nearest-sentence.ts';
import { onOneLine, piecesOf, type Piece } from './pieces.ts';

export interface WantedPassage {
  readonly id: string;
  readonly fingerprint: string;
  /** What it says, told in the language of the text. */
  readonly gist: string;
}

export interface Attachment {
  /** Originals by the ids of their passages. */
  readonly originals: Readonly<Record<string, string>>;
  /** In the order of the document, each with the sentence of the text that comes nearest, if any does. */
  readonly missing: readonly { readonly passageId: string; readonly nearest: string | null }[];
}

/** The form in which the text is compared again where not all is found. */
export type Simplify = (text: string) => string;

/** Finds the originals of passages in a text: as written, then, for what is left, in simplified characters. */
export async function attachText(text: string, passages: readonly WantedPassage[], loadSimplify: () => Promise<Simplify>): Promise<Attachment> {
  const pieces = piecesOf(text);
  const wanted = new Set(passages.map(({ fingerprint }) => fingerprint));
  const asWritten = await matchSentences(text, pieces, wanted);
  const written = new Set(asWritten.map(({ fingerprint }) => fingerprint));
  const left = new Set([...wanted].filter((fingerprint) => !written.has(fingerprint)));
  const simplify = left.size === 0 ? null : await loadSimplify();
  const simplified = simplify === null ? [] : await matchSentences(text, pieces, left, simplify);
  const found = [...asWritten, ...simplified];

  const sentences = new Map(found.map((sentence) => [sentence.fingerprint, sentence]));
  const missing = passages.filter(({ fingerprint }) => !sentences.has(fingerprint));
  const rest = missing.length === 0 ? [] : unmatched(text, pieces, found);
  return {
    originals: Object.fromEntries(passages.flatMap(({ id, fingerprint }) => ownEntry(id, sentences.get(fingerprint)))),
    missing: missing.map(({ id, gist }) => {
      const told = nearestSentence(gist, rest.map((sentence) => simplify?.(sentence) ?? sentence));
      return { passageId: id, nearest: rest.find((sentence) => (simplify?.(sentence) ?? sentence) === told) ?? null };
    }),
  };
}

function ownEntry(id: string, sentence: FoundSentence | undefined): readonly (readonly [string, string])[] {
  return sentence === undefined ? [] : [[id, sentence.text]];
}

/** What stands between the sentences that were found, cut where sentences end. */
function unmatched(text: string, pieces: readonly Piece[], found: readonly FoundSentence[]): readonly string[] {
  const taken = new Set(found.flatMap(({ first, behind }) => Array.from({ length: behind - first }, (_, place) => first + place)));
  const sentences: string[] = [];
  let open = '';
  pieces.forEach(({ start, end }, place) => {
    const piece = taken.has(place) ? '' : text.slice(start, end);
    open += piece;
    if (taken.has(place) || /[。！？!?｡]["'”’」』）)\]】》〉»]*\s*$/u.test(piece) || /[\r\n]\s*[\r\n]\s*$/.test(piece)) {
      sentences.push(onOneLine(open));
      open = '';
    }
  });
  return [...sentences, onOneLine(open)].filter((sentence) => sentence !== '');
}
