import { textAt, type Haystack } from './haystack.ts';
import type { Match } from './matching.ts';

/**
 * Two initials fit a place in almost every sentence. In sentences they are therefore read only as what they were read as in names:
 * `sw` finds a sentence with 三万 because a name has it.
 */
export interface Runs {
  readonly texts: ReadonlySet<string>;
  /** In UTF-16 units, the longest first. */
  readonly lengths: readonly number[];
}

/** The parts of names that matched by their readings. */
export function runsOf(names: Iterable<{ readonly folded: string; readonly match: Match }>): Runs {
  const texts = new Set<string>();
  for (const { folded, match } of names) {
    if (match.by === 'INITIALS' || match.by === 'PINYIN') texts.add(folded.slice(match.start, match.end));
  }
  return { texts, lengths: [...new Set([...texts].map((text) => text.length))].sort((a, b) => b - a) };
}

/** The first place in each sentence where one of the runs stands. */
export function* textsWithRuns({ text, starts }: Haystack, { texts, lengths }: Runs): Generator<{ index: number; match: Match }> {
  const mayBegin = new Uint8Array(0x10000);
  for (const run of texts) mayBegin[run.charCodeAt(0)] = 1;
  let index = 0;
  for (let at = texts.size === 0 ? text.length : 0; at < text.length; at++) {
    if (mayBegin[text.charCodeAt(at)] === 0) continue;
    const length = lengths.find((one) => texts.has(text.slice(at, at + one)));
    if (length === undefined) continue;
    index = textAt(starts, at, index);
    const start = at - (starts[index] ?? 0);
    yield { index, match: { closeness: start === 0 ? 'PREFIX' : 'SUBSTRING', start, end: start + length, by: 'INITIALS', doubt: 0.6 } };
    at = (starts[index + 1] ?? text.length) - 1;
  }
}
