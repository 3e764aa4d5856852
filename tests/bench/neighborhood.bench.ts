import { entitiesByIds } from '../../server/cypher/entities-by-ids.ts';
import { neighbors } from '../../server/cypher/neighbors.ts';
import { relationshipsAmong } from '../../server/cypher/relationships-among.ts';
import { median, type Bench } from './bench.ts';
import { MIDDLING, serveGraph } from './served-graph.ts';

const OPERATION = `query ($ids: [ID!]!, $depth: Int!, $limit: Int!) {
  neighborhood(ids: $ids, depth: $depth, limit: $limit) {
    nodes { id kind name degree }
    relationships { id basis startNode { id } endNode { id } }
  }
}`;
const RUNS = 30;
const LIMIT = 100;

export async function open(): Promise<Bench> {
  const graph = await serveGraph(MIDDLING);
  const { ids, store } = graph;
  /** Spread over hubs and leaves alike. */
  const centre = (run: number): string => ids[(run * 97) % ids.length] ?? '';
  const ask = (depth: number) => (run: number) => graph.ask(OPERATION, { ids: [centre(run)], depth, limit: LIMIT });
  const inProcess = async (run: number): Promise<void> => {
    const id = centre(run);
    await store.read(entitiesByIds([id]));
    const around = await store.read(neighbors({ ids: [id], direction: 'BOTH' }));
    const reached = [id, ...around.slice(0, LIMIT - 1).map((one) => one.id)];
    await Promise.all([store.read(entitiesByIds(reached.slice(1))), store.read(relationshipsAmong(reached))]);
  };
  return {
    question: 'What do GraphQL and HTTP add to the queries that a neighbourhood takes, and what does its depth cost?',
    settings: { ...MIDDLING, limit: LIMIT, runsPerRound: RUNS },
    pairs: [
      {
        name: 'neighborhood of one, median',
        unit: 'ms',
        a: { name: 'over HTTP', measure: () => median(RUNS, ask(1)) },
        b: { name: 'the same questions in process', measure: () => median(RUNS, inProcess) },
        goal: 1.3,
        allowance: 2,
      },
      ...[2, 3].map((depth) => ({
        name: `neighborhood ${String(depth)} deep, median`,
        unit: 'ms' as const,
        a: { name: `depth: ${String(depth)}`, measure: () => median(RUNS, ask(depth)) },
        b: { name: 'depth: 1', measure: () => median(RUNS, ask(1)) },
        goal: null,
      })),
    ],
    close: () => graph.close(),
  };
}
