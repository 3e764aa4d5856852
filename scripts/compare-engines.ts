import { isDeepStrictEqual } from 'node:util';
import { KNOWN_IDS, knownIdsOf, operations, type KnownIdsAnswer, type Operation } from './compare-engines/operations.ts';

/**
 * Asks two running servers the same operations and says whether they answer alike: `tsx scripts/compare-engines.ts URL URL [COUNT]`, with the
 * addresses of the two, such as http://127.0.0.1:4000. Exits with 1 where an answer differs.
 */

const ANSWER_WITHIN_MS = 30_000;

async function ask(url: string, { query, variables }: Operation): Promise<Record<string, unknown>> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  return (await response.json()) as Record<string, unknown>;
}

async function engineOf(url: string): Promise<string> {
  const { data } = (await ask(url, { query: '{ statistics { engine } }', variables: {} })) as { data: { statistics: { engine: string } } };
  return data.statistics.engine;
}

async function compare(one: string, other: string, count: number): Promise<boolean> {
  console.log(`${await engineOf(one)} and ${await engineOf(other)}`);
  const { data } = await ask(one, KNOWN_IDS);
  let equal = 0;
  for (const [index, operation] of operations(knownIdsOf(data as KnownIdsAnswer), count).entries()) {
    const [first, second] = [await ask(one, operation), await ask(other, operation)];
    if (isDeepStrictEqual(first, second) && first['errors'] === undefined) equal += 1;
    else console.log(`Operation ${String(index)} differs or fails:\n${operation.query}\n${JSON.stringify(operation.variables)}`);
  }
  console.log(`${String(equal)} of ${String(count)} operations are answered alike, without an error.`);
  return equal === count;
}

const [one, other, count = '100'] = process.argv.slice(2);
if (one === undefined || other === undefined || !/^\d{1,5}$/.test(count)) {
  console.error('Name the addresses of two running servers: tsx scripts/compare-engines.ts http://127.0.0.1:4000 http://127.0.0.1:4001 [COUNT]');
  process.exit(64);
}
process.exitCode = (await compare(one, other, Number(count))) ? 0 : 1;
