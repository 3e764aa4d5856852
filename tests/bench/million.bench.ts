import { EntityDetailsDocument, NeighboursDocument, OpeningDocument, WholeCountsDocument } from '../../client/api/generated/graphql.ts';
import { openEmbeddedStore } from '../../server/graph/embedded-store.ts';
import type { GeneratedSize } from '../support/generated-dataset.ts';
import { median, type Bench, type Pair } from './bench.ts';
import { keptGraph } from './kept-graph.ts';
import { serveStore } from './served-graph.ts';

const SIZE: GeneratedSize = { entities: 1_000_000, relationships: 3_000_000, seed: 1 };
const RUNS = 20;
const OPENING_LIMIT = 500;
const EXPANDING_LIMIT = 25;
/** One entity in so many, from the most connected to the least. */
const STEP = 997;
const AT_ONCE = { name: 'what feels immediate', value: 100 };
const A_SECOND = { name: 'a second', value: 1_000 };
const DEADLINE = { name: 'the deadline of an operation', value: 10_000 };
const PATHS = 'query ($from: ID!, $to: ID!, $maxLength: Int!) { paths(from: $from, to: $to, maxLength: $maxLength, first: 20) { totalCount truncated nodes { length relationships { id evidence { id } } } } }';

export async function open(): Promise<Bench> {
  const store = await openEmbeddedStore(await keptGraph('million', SIZE));
  await store.prepare();
  const graph = await serveStore(store);
  const spread = await store.read({
    text: 'MATCH (n:Entity) WHERE n.degreeRank % $step = 0 RETURN n.id AS id ORDER BY n.degreeRank',
    parameters: { step: STEP },
    decode: (row) => String(row['id']),
  });
  const any = (place: number): string => spread[place % spread.length] ?? '';
  const hub = (place: number): string => graph.ids[place] ?? '';

  const pair = (name: string, b: typeof AT_ONCE, runs: number, ask: (run: number) => Promise<unknown>): Pair => ({
    name: runs === 1 ? name : `${name}, median`,
    unit: 'ms',
    a: { name: 'over HTTP', measure: () => median(runs, ask) },
    b,
    goal: 1,
  });
  const expand = (id: string): Promise<unknown> => graph.ask(NeighboursDocument.toString(), { id, limit: EXPANDING_LIMIT });
  const trace = (maxLength: number) => (run: number) => graph.ask(PATHS, { from: any(run * 389 + 50), to: any(run * 211 + 7), maxLength });
  return {
    question: 'Does the explorer stay quick with a million entities?',
    settings: { ...SIZE, runsPerRound: RUNS, openingLimit: OPENING_LIMIT, expandingLimit: EXPANDING_LIMIT },
    pairs: [
      pair('expanding any entity', AT_ONCE, RUNS, (run) => expand(any(run * 97))),
      pair(`expanding one of the ${String(RUNS)} largest hubs`, AT_ONCE, RUNS, (run) => expand(hub(run))),
      pair('all paths of at most 4 relationships between any two', AT_ONCE, RUNS, trace(4)),
      pair('all paths of at most 6 relationships between any two', DEADLINE, RUNS, trace(6)),
      pair('details of any entity', A_SECOND, RUNS, (run) => graph.ask(EntityDetailsDocument.toString(), { id: any(run * 61), language: 'zh' })),
      pair('the operation Opening', DEADLINE, 1, () => graph.ask(OpeningDocument.toString(), { limit: OPENING_LIMIT })),
      pair('the operation WholeCounts', DEADLINE, 1, () => graph.ask(WholeCountsDocument.toString())),
    ],
    close: () => graph.close(),
  };
}
