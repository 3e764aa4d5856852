import type { PathLimits } from './path-question.ts';

const MOVES_BETWEEN_PAUSES = 20_000;

/** Counts the work of one search against its limits, and lets the server answer others in between. */
export class WorkBudget {
  readonly #limits: PathLimits;
  readonly #now: () => number;
  readonly #endsAt: number;
  #steps = 0;
  #paths = 0;
  #moves = 0;
  #exhausted = false;

  constructor(limits: PathLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    this.#endsAt = now() + limits.deadlineMs;
  }

  get exhausted(): boolean {
    return this.#exhausted;
  }

  /** Steps that may still be read, plus one: an answer that long shows that the limit was passed. */
  get stepsToAskFor(): number {
    return this.#limits.steps - this.#steps + 1;
  }

  spendSteps(count: number): void {
    this.#steps += count;
    this.#exhaustIf(this.#steps > this.#limits.steps || this.#now() > this.#endsAt);
  }

  /** False where one more path is one too many. */
  spendPath(): boolean {
    this.#exhaustIf(this.#paths >= this.#limits.paths);
    if (!this.#exhausted) this.#paths += 1;
    return !this.#exhausted;
  }

  /** True every so many moves: the moment to pause for others. */
  spendMove(): boolean {
    this.#moves += 1;
    this.#exhaustIf(this.#moves > this.#limits.moves);
    if (this.#moves % MOVES_BETWEEN_PAUSES !== 0) return false;
    this.#exhaustIf(this.#now() > this.#endsAt);
    return true;
  }

  #exhaustIf(passed: boolean): void {
    if (passed) this.#exhausted = true;
  }
}
