import { median, type Bench } from './bench.ts';
import { MIDDLING, serveGraph } from './served-graph.ts';

const RUNS = 12;
const LONG_RUNS = 5;

export async function open(): Promise<Bench> {
  const graph = await serveGraph(MIDDLING);
  const { ids, store } = graph;
  const ends = (run: number): { from: string; to: string } => ({ from: ids[(run * 389 + 50) % ids.length] ?? '', to: ids[(run * 211 + 7) % ids.length] ?? '' });
  const trace = (maxLength: number) => (run: number) =>
    graph.ask('query ($from: ID!, $to: ID!, $maxLength: Int!) { paths(from: $from, to: $to, maxLength: $maxLength, first: 20) { totalCount edges { node { length relationships { id } } } } }', {
      ...ends(run),
      maxLength,
    });
  /** At 4 relationships it gives up: more than 256 MB of paths at once. */
  const engine = (run: number) =>
    store.read({
      text: 'MATCH p = (a:Entity {id: $from})-[*1..3]-(b:Entity {id: $to}) RETURN count(p) AS count',
      parameters: ends(run),
      decode: (row) => row['count'],
    });
  return {
    question: 'How does the search for all simple paths compare with the engine matching a pattern of variable length?',
    settings: { ...MIDDLING, runsPerRound: RUNS },
    pairs: [
      {
        name: 'all paths of at most 3 relationships, median',
        unit: 'ms',
        a: { name: 'paths over HTTP', measure: () => median(RUNS, trace(3)) },
        b: { name: "the engine's pattern", measure: () => median(RUNS, engine) },
        goal: 1,
      },
      ...[4, 6].map((length) => ({
        name: `paths of at most ${String(length)} relationships, median`,
        unit: 'ms' as const,
        a: { name: 'over HTTP', measure: () => median(LONG_RUNS, trace(length)) },
        b: { name: 'the deadline of an operation', value: 10_000 },
        goal: 1,
      })),
    ],
    close: () => graph.close(),
  };
}
