interface Closable {
  close(): Promise<void>;
}

interface Generation<Driver> {
  readonly driver: Driver;
  calls: number;
  retired: boolean;
}

export interface Lease<Driver> {
  readonly driver: Driver;
  /** The call is over. */
  readonly end: () => void;
  /** The call's connection said nothing until the deadline. */
  readonly suspect: () => void;
}

const SUSPECTS = 2;
const WITHIN_MS = 30_000;

/** A driver that is built anew after two suspects in 30 s; calls on the old one end first. */
export class RenewedDriver<Driver extends Closable> {
  readonly #build: () => Driver;
  #current: Generation<Driver>;
  #suspectedAt: number[] = [];

  constructor(build: () => Driver) {
    this.#build = build;
    this.#current = this.#next();
  }

  lease(): Lease<Driver> {
    const generation = this.#current;
    generation.calls += 1;
    return {
      driver: generation.driver,
      end: () => {
        generation.calls -= 1;
        this.#closeIfDone(generation);
      },
      suspect: () => this.#suspect(generation),
    };
  }

  close(): Promise<void> {
    return this.#current.driver.close();
  }

  #suspect(generation: Generation<Driver>): void {
    if (generation !== this.#current) return;
    const now = performance.now();
    this.#suspectedAt = [...this.#suspectedAt.filter((at) => now - at < WITHIN_MS), now];
    if (this.#suspectedAt.length < SUSPECTS) return;
    this.#suspectedAt = [];
    this.#current = this.#next();
    generation.retired = true;
    this.#closeIfDone(generation);
  }

  #closeIfDone(generation: Generation<Driver>): void {
    if (generation.retired && generation.calls === 0) void generation.driver.close().catch(() => undefined);
  }

  #next(): Generation<Driver> {
    return { driver: this.#build(), calls: 0, retired: false };
  }
}
