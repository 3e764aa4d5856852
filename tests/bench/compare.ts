import { middle, type Measured, type Pair, type Side } from './bench.ts';

/** One round misleads: the same pair has been seen between 12 and 18 times. */
export const ROUNDS = 9;

export interface Round {
  readonly a: number;
  readonly b: number;
  readonly ratio: number;
  readonly cpuMs?: { readonly a: number | null; readonly b: number | null };
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
    const cpuMs = { a: measuredA.cpuMs ?? null, b: measuredB.cpuMs ?? null };
    const ratio = (measuredA.value - allowance) / measuredB.value;
    rounds.push({ a: short(measuredA.value), b: short(measuredB.value), ratio: short(ratio), ...(cpuMs.a === null && cpuMs.b === null ? {} : { cpuMs: { a: cpuMs.a && short(cpuMs.a), b: cpuMs.b && short(cpuMs.b) } }) });
  }
  const ratios = rounds.map((round) => round.ratio);
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)];
  const verdict = goal === null ? 'told' : highest <= goal ? 'met' : lowest > goal ? 'missed' : 'undecided';
  return { name, a: a.name, b: b.name, unit, goal, allowance, ratio: { median: middle(ratios), lowest, highest }, verdict, rounds };
}

/** Four digits say all there is to say. */
function short(value: number): number {
  return Number(value.toPrecision(4));
}
