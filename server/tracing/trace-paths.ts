import type { Adjacency } from './adjacency.ts';
import { comparePaths, DEFAULT_PATH_LIMITS, type PathLimits, type PathQuestion, type TracedPath, type TracedPaths } from './path-question.ts';
import { pathsOfLength } from './paths-of-length.ts';
import { SearchRegion } from './search-region.ts';
import { WorkBudget } from './work-budget.ts';

/**
 * Every simple path the question asks for, shortest first, then by evidence, then by id. Works length by length, so what a limit cuts off
 * are the longest ones. `from` and `to` must differ, and neither they nor `via` may be excluded.
 */
export async function tracePaths(adjacency: Adjacency, question: PathQuestion, limits: PathLimits = DEFAULT_PATH_LIMITS): Promise<TracedPaths> {
  const budget = new WorkBudget(limits);
  const region = new SearchRegion(adjacency, question, budget);
  const paths: TracedPath[] = [];
  for (let length = 1; length <= question.maxLength && !budget.exhausted; length += 1) {
    await region.cover(length);
    const found = await pathsOfLength(length, question, region, budget);
    paths.push(...found.sort(comparePaths));
  }
  return { paths, truncated: budget.exhausted, exploredNodes: region.size };
}
