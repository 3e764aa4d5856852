import type { Adjacency, Step } from './adjacency.ts';
import { DEFAULT_PATH_LIMITS, type PathLimits } from './path-question.ts';
import { WorkBudget } from './work-budget.ts';

/** Nodes asked about at once, so that the deadline is looked at in between. */
const BATCH = 200;

export interface ConnectingTree {
  /** Every node it holds, the given ones first, the others by id. */
  readonly nodeIds: readonly string[];
  readonly relationshipIds: readonly string[];
  /** The given ones by what joins them, in the order given; a single group where all are joined. */
  readonly groups: readonly (readonly string[])[];
  /** Whether a limit ended the search: those in different groups may be joined after all, or in a shorter way. */
  readonly truncated: boolean;
  /** Nodes the search has seen. */
  readonly exploredNodes: number;
}

/** A way between the reaches of two given nodes, over one relationship that leads from the one to the other. */
interface Bridge {
  readonly step: Step;
  readonly length: number;
}

/**
 * Joins the given nodes by few relationships, followed either way. For k nodes it takes at most 2 - 2/k times as many as the fewest possible
 * (K. Mehlhorn, A faster approximation algorithm for the Steiner problem in graphs, 1988): every node belongs to the given node it is
 * nearest to, and the shortest bridges between the reaches of given nodes are taken until all are joined. Among equally short ways that
 * with the most evidence is taken, then the one with the least relationship id.
 */
export async function connectingTree(adjacency: Adjacency, ids: readonly string[], limits: PathLimits = DEFAULT_PATH_LIMITS): Promise<ConnectingTree> {
  const budget = new WorkBudget(limits);
  const reach = new Reach(ids);
  const groups = new Groups(ids);
  const taken: Bridge[] = [];
  let waiting: Bridge[] = [];
  let frontier: readonly string[] = ids;
  for (let level = 0; frontier.length > 0 && groups.count > 1 && !budget.exhausted; level += 1) {
    const steps = await stepsFrom(adjacency, frontier, budget);
    frontier = reach.extend(steps, level + 1);
    waiting.push(...reach.bridges(steps));
    // A bridge of this length or shorter has its nearer end among the nodes followed so far.
    const settled = frontier.length === 0 || budget.exhausted ? Infinity : 2 * level + 2;
    const [ready, later] = [waiting.filter(({ length }) => length <= settled), waiting.filter(({ length }) => length > settled)];
    for (const bridge of ready.sort(compareBridges)) if (groups.join(reach.ownerOf(bridge.step.from), reach.ownerOf(bridge.step.to))) taken.push(bridge);
    waiting = later;
  }
  const walked = taken.flatMap(({ step }) => [step, ...reach.wayFrom(step.from), ...reach.wayFrom(step.to)]);
  const passed = new Set(walked.flatMap(({ from, to }) => [from, to]));
  return {
    nodeIds: [...ids, ...[...passed].filter((id) => !ids.includes(id)).sort()],
    relationshipIds: [...new Set(walked.map(({ relationshipId }) => relationshipId))].sort(),
    groups: groups.all(),
    truncated: budget.exhausted,
    exploredNodes: reach.size,
  };
}

async function stepsFrom(adjacency: Adjacency, frontier: readonly string[], budget: WorkBudget): Promise<readonly Step[]> {
  const found: Step[] = [];
  for (let at = 0; at < frontier.length && !budget.exhausted; at += BATCH) {
    const steps = await adjacency.steps(frontier.slice(at, at + BATCH), 'BOTH', budget.stepsToAskFor);
    budget.spendSteps(steps.length);
    for (const step of steps) found.push(step);
  }
  return found.sort(compareSteps);
}

/** What has been seen from the given nodes: for each node the nearest of them, how far it is, and the step that leads there. */
class Reach {
  readonly #owner: Map<string, string>;
  readonly #distance: Map<string, number>;
  readonly #towards = new Map<string, Step>();

  constructor(ids: readonly string[]) {
    this.#owner = new Map(ids.map((id) => [id, id]));
    this.#distance = new Map(ids.map((id) => [id, 0]));
  }

  get size(): number {
    return this.#owner.size;
  }

  ownerOf(id: string): string {
    return this.#owner.get(id) ?? id;
  }

  /** Takes in the nodes that the steps come to for the first time; the first step wins. */
  extend(steps: readonly Step[], distance: number): readonly string[] {
    const fresh: string[] = [];
    for (const step of steps) {
      if (this.#owner.has(step.to)) continue;
      this.#owner.set(step.to, this.ownerOf(step.from));
      this.#distance.set(step.to, distance);
      this.#towards.set(step.to, step);
      fresh.push(step.to);
    }
    return fresh;
  }

  bridges(steps: readonly Step[]): Bridge[] {
    return steps
      .filter(({ from, to }) => this.ownerOf(from) !== this.ownerOf(to))
      .map((step) => ({ step, length: (this.#distance.get(step.from) ?? 0) + 1 + (this.#distance.get(step.to) ?? 0) }));
  }

  /** The steps back to the given node it is nearest to. */
  wayFrom(id: string): readonly Step[] {
    const way: Step[] = [];
    for (let step = this.#towards.get(id); step !== undefined; step = this.#towards.get(step.from)) way.push(step);
    return way;
  }
}

/** Which of the given nodes are joined so far. */
class Groups {
  readonly #ids: readonly string[];
  readonly #leader: Map<string, string>;

  constructor(ids: readonly string[]) {
    this.#ids = ids;
    this.#leader = new Map(ids.map((id) => [id, id]));
  }

  get count(): number {
    return new Set(this.#leader.values()).size;
  }

  /** False where they are joined already. */
  join(a: string, b: string): boolean {
    const [kept, given] = [this.#leader.get(a), this.#leader.get(b)];
    if (kept === undefined || given === undefined || kept === given) return false;
    for (const [id, leader] of this.#leader) if (leader === given) this.#leader.set(id, kept);
    return true;
  }

  all(): readonly (readonly string[])[] {
    return [...new Set(this.#leader.values())].map((leader) => this.#ids.filter((id) => this.#leader.get(id) === leader));
  }
}

function compareBridges(a: Bridge, b: Bridge): number {
  return a.length - b.length || compareSteps(a.step, b.step);
}

function compareSteps(a: Step, b: Step): number {
  return b.evidenceCount - a.evidenceCount || compareTexts(a.relationshipId, b.relationshipId) || compareTexts(a.from, b.from);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
