import { fastify } from 'fastify';
import type { CypherQuery, GraphStore } from '../../server/graph/graph-store.ts';
import type { Bench, Pair } from './bench.ts';
import { cpuPerRequest } from './load.ts';
import { MIDDLING, serveGraph } from './served-graph.ts';

/** 200 entities of 8 fields, each with 5 relationships of 4. */
const QUERY = `{ graph(limit: 200) { nodes {
  id kind subkind zh: name(language: "zh") en: name(language: "en") description(language: "en") degree documentRank
  relationships(first: 5) { nodes { id evidenceCount type { name } endNode { id } } }
} } }`;
const REQUESTS = 64;
const CONNECTIONS = [1, 16, 64];

export async function open(): Promise<Bench> {
  const graph = await serveGraph(MIDDLING);
  const remembered = await serveGraph(MIDDLING, remembering);
  const body = JSON.stringify({ query: QUERY });
  const response = await fetch(`${graph.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data } = (await response.json()) as { data: object };
  const plain = fastify();
  plain.get('/', () => data);
  const plainUrl = await plain.listen({ host: '127.0.0.1', port: 0 });

  const pair = (name: string, url: string, connections: number, goal: number | null): Pair => ({
    name: `${name}, ${String(connections)} connections`,
    unit: 'cpu ms',
    a: { name: 'GraphQL', measure: () => cpuPerRequest({ url: `${url}/graphql`, body, connections, requests: REQUESTS }) },
    b: { name: 'plain JSON by fastify', measure: () => cpuPerRequest({ url: plainUrl, connections, requests: 4 * REQUESTS }) },
    goal,
  });
  return {
    question: 'How many times the processor time of the same JSON without GraphQL does an answer take?',
    settings: { ...MIDDLING, answerBytes: JSON.stringify(data).length, requestsPerRound: REQUESTS },
    pairs: [
      ...CONNECTIONS.map((connections) => pair('rows remembered', remembered.url, connections, connections === 16 ? 2 : null)),
      pair('rows from the database', graph.url, 16, null),
    ],
    async close() {
      await Promise.all([graph.close(), remembered.close(), plain.close()]);
    },
  };
}

/** Answers every question it was asked before from memory, so that what is left is GraphQL's own. */
function remembering(store: GraphStore): GraphStore {
  const answers = new Map<string, Promise<readonly unknown[]>>();
  return {
    engine: store.engine,
    read: <Answer>(query: CypherQuery<Answer>) => {
      const key = JSON.stringify([query.text, query.parameters]);
      const answer = answers.get(key) ?? store.read(query);
      answers.set(key, answer);
      return answer as Promise<readonly Answer[]>;
    },
    write: (query, options) => store.write(query, options),
    transaction: (work, options) => store.transaction(work, options),
    prepare: () => store.prepare(),
    ping: () => store.ping(),
    flush: () => store.flush(),
    close: () => store.close(),
  };
}
