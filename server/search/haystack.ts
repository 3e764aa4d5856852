/** Many texts run together, so that all are looked through in one go. None of them holds a line feed. */
export interface Haystack {
  readonly text: string;
  /** Where each text begins, and behind the last one, the end. */
  readonly starts: Uint32Array;
}

export function haystackOf(texts: readonly string[]): Haystack {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length + 1;
  return { text: texts.join('\n'), starts };
}

/** The numbers of the texts that contain the needle, ascending; of an empty needle none. */
export function* textsWith({ text, starts }: Haystack, needle: string): Generator<number> {
  if (needle === '') return;
  let index = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[index + 1])) {
    index = textAt(starts, at, index);
    yield index;
  }
}

/** The number of the text that the position lies in, not below `from`. */
export function textAt(starts: Uint32Array, position: number, from: number): number {
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
