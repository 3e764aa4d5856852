import type { Adjacency } from './adjacency.ts';
import { comparePaths, DEFAULT_PATH_LIMITS, type PathLimits, type PathOrder, type PathQuestion, type TracedPath, type TracedPaths } from './path-question.ts';
import { pathsOfLength } from './paths-of-length.ts';
import { SearchRegion } from './search-region.ts';
import { WorkBudget } from './work-budget.ts';

/**
 * Every simple path the question asks for, in the order asked for. Works length by length, so what a limit cuts off are the longest ones.
 * No end may be at both sides, and neither the ends nor `via` may be excluded.
 */
export async function tracePaths(
  adjacency: Adjacency,
  question: PathQuestion,
  order: PathOrder = 'SHORTEST',
  limits: PathLimits = DEFAULT_PATH_LIMITS,
): Promise<TracedPaths> {
  const budget = new WorkBudget(limits);
  const region = new SearchRegion(adjacency, question, budget);
  const paths: TracedPath[] = [];
  for (let length = 1; length <= question.maxLength && !budget.exhausted; length += 1) {
    await region.cover(length);
    const found = await pathsOfLength(length, question, region, budget);
    for (const path of found) paths.push(path);
  }
  return { paths: paths.sort(comparePaths(order)), truncated: budget.exhausted, exploredNodes: region.size };
}
