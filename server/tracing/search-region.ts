import type { Direction } from '../graph/model.ts';
import type { Adjacency, Step } from './adjacency.ts';
import type { PathQuestion } from './path-question.ts';
import type { WorkBudget } from './work-budget.ts';

/** Nodes asked about at once, so that the deadline is looked at in between. */
const BATCH = 200;

/** One end of the search: how far it has been followed, level by level. */
interface Side {
  readonly direction: Direction;
  /** Whether its steps lead towards `to`; those from `to` are turned round. */
  readonly towardsEnd: boolean;
  readonly seen: Set<string>;
  frontier: readonly string[];
}

/**
 * The part of the graph that can hold paths of the length looked at, followed from both ends by frontiers, the smaller first. Of a path
 * with `length` relationships, those nearer to the start lie within the levels followed from the start, the others within those followed
 * from the end, so after `cover(length)` every such path lies in `stepsFrom`.
 */
export class SearchRegion {
  readonly #adjacency: Adjacency;
  readonly #budget: WorkBudget;
  readonly #excluded: ReadonlySet<string>;
  readonly #start: Side;
  readonly #end: Side;
  readonly #stepsFrom = new Map<string, Map<string, Step>>();
  #covered = 0;

  constructor(adjacency: Adjacency, question: PathQuestion, budget: WorkBudget) {
    this.#adjacency = adjacency;
    this.#budget = budget;
    this.#excluded = new Set(question.exclude);
    this.#start = sideOf(question.fromIds, question.respectDirection ? 'OUTGOING' : 'BOTH', true);
    this.#end = sideOf(question.toIds, question.respectDirection ? 'INCOMING' : 'BOTH', false);
  }

  /** Nodes seen from either end. */
  get size(): number {
    return new Set([...this.#start.seen, ...this.#end.seen]).size;
  }

  /** Follows the ends until the region holds every path of this length, or the budget is spent. */
  async cover(length: number): Promise<void> {
    while (this.#covered < length && !this.#budget.exhausted) {
      const side = this.#start.frontier.length <= this.#end.frontier.length ? this.#start : this.#end;
      await this.#follow(side);
      this.#covered += 1;
    }
  }

  /** Steps that leave the node, as walked from start to end. */
  stepsFrom(id: string): Iterable<Step> {
    return this.#stepsFrom.get(id)?.values() ?? [];
  }

  allSteps(): Iterable<Step> {
    return [...this.#stepsFrom.values()].flatMap((steps) => [...steps.values()]);
  }

  async #follow(side: Side): Promise<void> {
    const next = new Set<string>();
    for (let at = 0; at < side.frontier.length && !this.#budget.exhausted; at += BATCH) {
      const steps = await this.#adjacency.steps(side.frontier.slice(at, at + BATCH), side.direction, this.#budget.stepsToAskFor);
      this.#budget.spendSteps(steps.length);
      for (const step of steps) {
        if (this.#excluded.has(step.to)) continue;
        this.#keep(side.towardsEnd ? step : { ...step, from: step.to, to: step.from, forward: !step.forward });
        if (!side.seen.has(step.to)) next.add(step.to);
      }
    }
    for (const id of next) side.seen.add(id);
    side.frontier = [...next];
  }

  #keep(step: Step): void {
    const steps = this.#stepsFrom.get(step.from);
    if (steps === undefined) this.#stepsFrom.set(step.from, new Map([[step.relationshipId, step]]));
    else steps.set(step.relationshipId, step);
  }
}

function sideOf(ids: readonly string[], direction: Direction, towardsEnd: boolean): Side {
  return { direction, towardsEnd, seen: new Set(ids), frontier: ids };
}
