import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenBench } from './bench.ts';
import { compare, type Comparison } from './compare.ts';
import { commit, machineFacts } from './machine.ts';

/** Runs the benches named on the command line, or all that take minutes; prints the ratios and keeps every round in `results`. */

const EXIT_USAGE = 64;
const SUFFIX = '.bench.ts';
/** Loading its graph takes a quarter of an hour. */
const ONLY_BY_NAME = 'million';
const folder = import.meta.dirname;

const known = readdirSync(folder).filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
const names = process.argv.slice(2);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. The benches are ${known.join(', ')}; without a name all of them run but ${ONLY_BY_NAME}, which takes long and much memory.`);
  process.exit(EXIT_USAGE);
}

const machine = machineFacts();
console.log(JSON.stringify(machine));
const results = [];
for (const name of names.length === 0 ? known.filter((name) => name !== ONLY_BY_NAME) : names) {
  const { open } = (await import(path.join(folder, name + SUFFIX))) as { open: OpenBench };
  const bench = await open();
  console.log(`\n=== ${name}: ${bench.question}\n${JSON.stringify(bench.settings)}`);
  const comparisons: Comparison[] = [];
  try {
    for (const pair of bench.pairs) {
      const comparison = await compare(pair);
      comparisons.push(comparison);
      console.log(inWords(comparison));
    }
  } finally {
    await bench.close();
  }
  results.push({ name, question: bench.question, settings: bench.settings, comparisons });
}

mkdirSync(path.join(folder, 'results'), { recursive: true });
const file = path.join(folder, 'results', `${new Date().toISOString().slice(0, 16).replaceAll(':', '')}-${commit()}.json`);
writeFileSync(file, `${JSON.stringify({ machine, results }).replaceAll('{"a":', '\n{"a":')}\n`);
console.log(`\nEvery round stands in ${path.relative(process.cwd(), file)}`);

function inWords({ name, a, b, unit, goal, allowance, ratio, verdict, rounds }: Comparison): string {
  const spread = (values: readonly number[]) => `${String(values.toSorted((x, y) => x - y)[values.length >> 1])} ${unit}`;
  const goalInWords = goal === null ? '' : `, goal ${String(goal)}${allowance > 0 ? ` + ${String(allowance)} ${unit}` : ''}: ${verdict}`;
  return `${name}: ${a} ${spread(rounds.map((round) => round.a))} / ${b} ${spread(rounds.map((round) => round.b))} = ${ratio.median.toFixed(2)} (${ratio.lowest.toFixed(2)}-${ratio.highest.toFixed(2)})${goalInWords}`;
}
