import { entityCount } from '../../server/cypher/entity-count.ts';
import { entityPage } from '../../server/cypher/entity-page.ts';
import { relationshipCountsOfEntities, relationshipsOfEntities } from '../../server/cypher/relationships-of-entities.ts';
import type { CypherQuery } from '../../server/graph/graph-store.ts';
import { openNeo4jStore } from '../../server/graph/neo4j-store.ts';
import { median, type Bench, type Pair } from './bench.ts';
import { MIDDLING, serveGraph } from './served-graph.ts';

const RUNS = 45;
const OWNERS = 25;

/** Both questions in one text: the columns that one of them lacks are null. */
function asOne(page: CypherQuery<unknown>, count: CypherQuery<unknown>, columns: readonly string[]): CypherQuery<unknown> {
  const [body, order] = page.text.split(/\n(?=ORDER BY [^\n]*$)/);
  const [counted = '', returned = ''] = count.text.split(/\nRETURN /);
  const items = new Map(returned.split(/, (?![^{]*\})/).map((item): [string, string] => [item.split(' AS ').at(-1) ?? '', item]));
  const missing = `${counted}\nRETURN ${[...columns, 'count'].map((column) => items.get(column) ?? `null AS ${column}`).join(', ')}`;
  const inOrder = [...columns, 'count'].map((column) => `${column} AS ${column}`).join(', ');
  return {
    text: `CALL () {\n${body ?? ''}, null AS count\n${order ?? ''}\nUNION ALL\n${missing}\n}\nRETURN ${inOrder}\n${order ?? ''}`,
    parameters: { ...count.parameters, ...page.parameters },
    decode: (row) => row,
  };
}

interface Question {
  readonly name: string;
  readonly page: CypherQuery<unknown>;
  readonly count: CypherQuery<unknown>;
  /** Of the page, in its order. */
  readonly columns: readonly string[];
}

export async function open(): Promise<Bench> {
  const graph = await serveGraph(MIDDLING);
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  const neo4j = NEO4J_URI === undefined ? null : openNeo4jStore({ uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: null });
  const stores = [graph.store, ...(neo4j === null ? [] : [neo4j])];
  const pairs: Pair[] = [];
  for (const store of stores) {
    await store.ping();
    const ids = (await store.read(entityPage({ order: 'DEGREE', language: 'zh', limit: OWNERS }))).map(({ entity }) => entity.id);
    const questions: readonly Question[] = [
      {
        name: 'entities(first: 25)',
        page: entityPage({ order: 'DOCUMENT', language: 'zh', limit: 26 }),
        count: entityCount(),
        columns: ['entity', 'labels', 'rank'],
      },
      {
        name: `relationships(first: 10) of ${String(OWNERS)} entities`,
        page: relationshipsOfEntities({ ids, direction: 'BOTH', limit: 11 }),
        count: relationshipCountsOfEntities({ ids, direction: 'BOTH' }),
        columns: ['entityId', 'relationship', 'type', 'startId', 'endId', 'rank'],
      },
    ];
    for (const { name, page, count, columns } of questions) {
      const one = asOne(page, count, columns);
      pairs.push({
        name: `${name} with totalCount, ${store.engine}`,
        unit: 'ms',
        a: { name: 'one question', measure: () => median(RUNS, () => store.read(one)) },
        b: { name: 'two at the same time', measure: () => median(RUNS, () => Promise.all([store.read(page), store.read(count)])) },
        goal: null,
      });
    }
  }
  return {
    question: 'Is a page with its totalCount cheaper as one question than as two at the same time?',
    settings: { ...MIDDLING, runsPerRound: RUNS, neo4j: neo4j?.engine ?? 'not measured: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a server that Mailuo has filled' },
    pairs,
    async close() {
      await neo4j?.close();
      await graph.close();
    },
  };
}
