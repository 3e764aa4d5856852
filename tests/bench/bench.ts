/** What a bench measures, as data: the runner does the rounds, and says what follows. */

export interface Measured {
  readonly value: number;
  /** Processor time of this process in the meantime, in ms; of all its threads. */
  readonly cpuMs?: number;
  /** Where the value is not the time on the clock. */
  readonly wallMs?: number;
}

export interface Side {
  readonly name: string;
  measure(): Promise<Measured>;
}

/** A against B in one run: how many times the cost of B may A have? */
export interface Pair {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'cpu ms';
  readonly a: Side;
  /** What A is compared with, or a figure that it is to stay below. */
  readonly b: Side | { readonly name: string; readonly value: number };
  /** The highest ratio that is good enough; null where it is only told. */
  readonly goal: number | null;
  /** What A may take more than the ratio says, in the unit. */
  readonly allowance?: number;
}

export interface Bench {
  readonly question: string;
  /** The graph, the browser, the connections: whatever the figures depend on. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly pairs: readonly Pair[];
  close(): Promise<void>;
}

export type OpenBench = () => Promise<Bench>;

export async function timed(work: () => Promise<unknown>): Promise<Measured> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const value = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { value, cpuMs: (user + system) / 1_000 };
}

/** The middle one of many runs of the same work, one after the other; the processor time is that of all. */
export async function median(runs: number, work: (run: number) => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  const { cpuMs } = await timed(async () => {
    for (let run = 0; run < runs; run += 1) times.push((await timed(() => work(run))).value);
  });
  return { value: middle(times), cpuMs: cpuMs ?? 0 };
}

export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
