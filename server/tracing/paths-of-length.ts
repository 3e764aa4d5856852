import { setImmediate as pauseForOthers } from 'node:timers/promises';
import type { Step } from './adjacency.ts';
import type { PathQuestion, TracedPath } from './path-question.ts';
import { remainingLength } from './remaining-length.ts';
import type { SearchRegion } from './search-region.ts';
import type { WorkBudget } from './work-budget.ts';

/** A node on the walk, with the steps not yet tried from it and the index of the next waypoint. */
interface Stand {
  readonly id: string;
  readonly untried: Iterator<Step>;
  readonly ahead: number;
}

/** All simple paths of exactly this length in the region, unordered; fewer where the budget is spent. */
export async function pathsOfLength(length: number, question: PathQuestion, region: SearchRegion, budget: WorkBudget): Promise<TracedPath[]> {
  const { fromIds, via } = question;
  const starts = new Set(fromIds);
  const ends = new Set(question.toIds);
  const remaining = remainingLength(region.allSteps(), via, question.toIds);
  const found: TracedPath[] = [];
  const passing = (id: string, ahead: number): number => (via[ahead] === id ? ahead + 1 : ahead);
  const standAt = (id: string, ahead: number): Stand => ({ id, ahead, untried: region.stepsFrom(id)[Symbol.iterator]() });

  for (const from of fromIds) {
    if (remaining(from, 0) > length) continue;
    const stands: Stand[] = [standAt(from, 0)];
    const walked: Step[] = [];
    const onPath = new Set([from]);

    while (stands.length > 0 && !budget.exhausted) {
      const stand = stands[stands.length - 1] as Stand;
      const next = stand.untried.next();
      if (next.done === true) {
        stands.pop();
        walked.pop();
        onPath.delete(stand.id);
        continue;
      }
      if (budget.spendMove()) await pauseForOthers();
      const step = next.value;
      if (starts.has(step.to) || onPath.has(step.to)) continue;
      if (ends.has(step.to)) {
        if (stand.ahead === via.length && walked.length + 1 === length && budget.spendPath()) found.push(pathOf(from, [...walked, step]));
        continue;
      }
      const ahead = passing(step.to, stand.ahead);
      if (walked.length + 1 + remaining(step.to, ahead) > length) continue;
      walked.push(step);
      onPath.add(step.to);
      stands.push(standAt(step.to, ahead));
    }
  }
  return found;
}

function pathOf(from: string, steps: readonly Step[]): TracedPath {
  const relationshipIds = steps.map((step) => step.relationshipId);
  return {
    id: [from, ...relationshipIds].join('|'),
    nodeIds: [from, ...steps.map((step) => step.to)],
    relationshipIds,
    length: steps.length,
    evidenceCount: steps.reduce((sum, step) => sum + step.evidenceCount, 0),
    inferredCount: steps.filter((step) => step.inferred).length,
    againstCount: steps.filter((step) => !step.forward).length,
  };
}
