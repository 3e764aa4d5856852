/** Scripts written from the right, and marks that turn the direction of what follows them. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|\ud802[\udc00-\udfff]|\ud83a[\udc00-\udfff]/;

/** A name that may stand within a sentence without turning its direction (Unicode Standard Annex 9, isolates); a name that could not is left as it is. */
export function isolated(text: string): string {
  if (!TURNS.test(text)) return text;
  // What the name closes itself would end the isolation before its end.
  return `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069`;
}
