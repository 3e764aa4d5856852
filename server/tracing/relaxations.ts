import type { PathQuestion, TracedPaths } from './path-question.ts';

export type RelaxationChange = 'IGNORE_DIRECTION' | 'DROP_FILTER' | 'DROP_VIA' | 'DROP_EXCLUDE' | 'RAISE_MAX_LENGTH';

/** One condition given up, the others kept, and how many paths that gives. */
export interface Relaxation {
  readonly change: RelaxationChange;
  readonly pathCount: number;
  /** Whether a limit ended the search: there may be more paths. */
  readonly truncated: boolean;
  /** The least length that gives a path, or the longest one tried; for RAISE_MAX_LENGTH only. */
  readonly maxLength: number | null;
}

/** Traces a question, under the filter that was asked for or under none. */
export type Trace = (question: PathQuestion, filtered: boolean) => Promise<TracedPaths>;

/** What each condition of a question without an answer keeps out, for those conditions that it has. */
export async function relaxations(question: PathQuestion, filtered: boolean, longest: number, trace: Trace): Promise<Relaxation[]> {
  const found: Relaxation[] = [];
  const giveUp = async (change: RelaxationChange, relaxed: PathQuestion, keepFilter: boolean): Promise<void> => {
    const { paths, truncated } = await trace(relaxed, keepFilter);
    found.push({ change, pathCount: paths.length, truncated, maxLength: null });
  };
  if (question.respectDirection) await giveUp('IGNORE_DIRECTION', { ...question, respectDirection: false }, filtered);
  if (filtered) await giveUp('DROP_FILTER', question, false);
  if (question.via.length > 0) await giveUp('DROP_VIA', { ...question, via: [] }, filtered);
  if (question.exclude.length > 0) await giveUp('DROP_EXCLUDE', { ...question, exclude: [] }, filtered);
  if (question.maxLength < longest) found.push(await raisedMaxLength(question, filtered, longest, trace));
  return found;
}

async function raisedMaxLength(question: PathQuestion, filtered: boolean, longest: number, trace: Trace): Promise<Relaxation> {
  for (let maxLength = question.maxLength + 1; maxLength <= longest; maxLength += 1) {
    const { paths, truncated } = await trace({ ...question, maxLength }, filtered);
    if (paths.length > 0 || truncated) return { change: 'RAISE_MAX_LENGTH', pathCount: paths.length, truncated, maxLength };
  }
  return { change: 'RAISE_MAX_LENGTH', pathCount: 0, truncated: false, maxLength: longest };
}
