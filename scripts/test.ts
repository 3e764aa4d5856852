import { PARTS, stagesOf } from './test/parts.ts';
import { runPart, type Outcome } from './test/run-part.ts';

/** EX_USAGE of sysexits.h, and 128 + SIGINT. */
const EXIT_USAGE = 64;
const EXIT_INTERRUPTED = 130;

const names = process.argv.slice(2);
const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${PARTS.map(({ name }) => name).join(', ')}; without a name all of them run.`);
  process.exit(EXIT_USAGE);
}

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());

const outcomes: Outcome[] = [];
for (const stage of stagesOf(PARTS.filter(({ name }) => names.length === 0 || names.includes(name)))) {
  if (interruption.signal.aborted) break;
  console.log(`\n=== ${stage.map(({ name }) => name).join(' and ')}`);
  const shared = stage.length > 1;
  outcomes.push(...(await Promise.all(stage.map((part) => runPart(part, interruption.signal, shared ? `[${part.name}] ` : '')))));
}

console.log('\n=== summary');
for (const { name, seconds, succeeded, passed, failed, skipped, notes } of outcomes) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`${succeeded ? 'ok    ' : 'FAILED'}  ${name.padEnd(13)} ${seconds.toFixed(0).padStart(4)} s  ${counts}`);
  for (const note of new Set(notes)) console.log(`          ${note}`);
}
const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
console.log(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`);

process.exitCode = interruption.signal.aborted ? EXIT_INTERRUPTED : outcomes.every(({ succeeded }) => succeeded) ? 0 : 1;
