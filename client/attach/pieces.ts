/** A stretch of a text between two places where a sentence may begin or end. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const CLOSING = `["'”’」』）)\\]】》〉»]*`;
/** After what ends a sentence or a clause, at a break of the line, and where white space stands beside Chinese or punctuation. */
const BOUNDARY = new RegExp(`[。！？!?；;…．｡.]+${CLOSING}|[\\r\\n\\t\\v\\f\\u2028\\u2029]+|(?<=[\\p{Script=Han}\\p{P}])[^\\S\\r\\n\\t]+`, 'gu');

/** Together they are the whole text, in its order. */
export function piecesOf(text: string): readonly Piece[] {
  const ends = [...text.matchAll(BOUNDARY)].map(({ 0: boundary, index }) => index + boundary.length);
  return [...ends, text.length].map((end, place) => ({ start: ends[place - 1] ?? 0, end })).filter(({ start, end }) => end > start);
}

/** Without breaks: Chinese runs on over them without a blank, words of other scripts do not. */
export function onOneLine(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\p{Script=Latin}\d,;:.])\s*[\r\n\t]\s*(?=[\p{Script=Latin}\d])/gu, ' ')
    .replace(/[^\S\r\n]*[\r\n\t]\s*/g, '');
}
