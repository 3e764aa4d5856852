import { middle, type Measured, type Pair, type Side } from './bench.ts';

/** One round misleads: the same pair has been seen between 12 and 18 times. */
export const ROUNDS = 9;

/** What A and B took; null where that side does not tell. */
type Both = readonly [a: number | null, b: number | null];

export interface Round {
  readonly a: number;
  readonly b: number;
  readonly ratio: number;
  readonly cpuMs: Both | undefined;
  readonly wallMs: Both | undefined;
}

export interface Comparison {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  readonly unit: Pair['unit'];
  readonly goal: number | null;
  readonly allowance: number;
  readonly ratio: { readonly median: number; readonly lowest: number; readonly highest: number };
  /** `undecided` where the goal lies within the spread. */
  readonly verdict: 'met' | 'missed' | 'undecided' | 'told';
  readonly rounds: readonly Round[];
}

/** Warms both up, then measures them in turn, each first in every other round. */
export async function compare({ name, unit, a, b, goal, allowance = 0 }: Pair): Promise<Comparison> {
  const other: Side = 'measure' in b ? b : { name: b.name, measure: () => Promise.resolve({ value: b.value }) };
  await a.measure();
  await other.measure();
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let [measuredA, measuredB]: (Measured | undefined)[] = [];
    if (round % 2 === 0) measuredA = await a.measure();
    measuredB = await other.measure();
    measuredA ??= await a.measure();
    const ratio = (measuredA.value - allowance) / measuredB.value;
    rounds.push({ a: short(measuredA.value), b: short(measuredB.value), ratio: short(ratio), cpuMs: both(measuredA.cpuMs, measuredB.cpuMs), wallMs: both(measuredA.wallMs, measuredB.wallMs) });
  }
  const ratios = rounds.map((round) => round.ratio);
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)];
  const verdict = goal === null ? 'told' : highest <= goal ? 'met' : lowest > goal ? 'missed' : 'undecided';
  return { name, a: a.name, b: b.name, unit, goal, allowance, ratio: { median: middle(ratios), lowest, highest }, verdict, rounds };
}

function both(a: number | undefined, b: number | undefined): Both | undefined {
  return a === undefined && b === undefined ? undefined : [a === undefined ? null : short(a), b === undefined ? null : short(b)];
}

/** Four digits say all there is to say. */
function short(value: number): number {
  return Number(value.toPrecision(4));
}
