import type { Match } from './matching.ts';

/**
 * Two initials fit a place in almost every sentence. In sentences they are therefore read only as what they were read as in names:
 * `sw` finds a sentence with 三万 because a name has it.
 */
export type Runs = ReadonlyMap<number, ReadonlySet<string>>;

/** The parts of names that matched by their readings, by length in UTF-16 units. */
export function runsOf(names: readonly { readonly folded: string; readonly match: Match }[]): Runs {
  const runs = new Map<number, Set<string>>();
  for (const { folded, match } of names) {
    if (match.by !== 'INITIALS' && match.by !== 'PINYIN') continue;
    const run = folded.slice(match.start, match.end);
    const equallyLong = runs.get(run.length);
    if (equallyLong === undefined) runs.set(run.length, new Set([run]));
    else equallyLong.add(run);
  }
  return runs;
}

/** The first place in the sentence where one of the runs stands, the longest before shorter ones. */
export function matchRuns(folded: string, runs: Runs): Match | null {
  for (const length of [...runs.keys()].sort((a, b) => b - a)) {
    const equallyLong = runs.get(length);
    for (let start = 0; start + length <= folded.length; start++) {
      if (!equallyLong?.has(folded.slice(start, start + length))) continue;
      return { closeness: start === 0 ? 'PREFIX' : 'SUBSTRING', start, end: start + length, by: 'INITIALS', doubt: 0.6 };
    }
  }
  return null;
}
