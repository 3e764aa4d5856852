import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../seed/dataset.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

const HUB = 'event:san-wan-campaign';

let api: Api;
let article: Dataset;

beforeAll(async () => {
  article = await openDataset(DATASET_FOLDER);
  const store = await openEmbeddedStore();
  await loadArticle(store);
  api = await serveApi(store);
});

const GRAPH = 'nodes { id kind degree } relationships { id startNode { id } endNode { id } type { name } } totalNodes totalRelationships truncated';

const ask = async (query: string, variables?: object): Promise<any> => {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return Object.values(data)[0];
};

const idsOf = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id);

const among = (ids: ReadonlySet<string>) => article.relationships.filter(({ startId, endId }) => ids.has(startId) && ids.has(endId));

/** What lies within the distance, by plain breadth-first search over the dataset's files. */
function within(starts: string[], depth: number, direction: string, passes: (type: string) => boolean = () => true): Map<string, number> {
  const distances = new Map(starts.map((id) => [id, 0]));
  for (let distance = 1; distance <= depth; distance += 1) {
    const level = [...distances].filter(([, at]) => at === distance - 1).map(([id]) => id);
    for (const { startId, endId } of article.relationships.filter((one) => passes(one.type))) {
      if (direction !== 'INCOMING' && level.includes(startId) && !distances.has(endId)) distances.set(endId, distance);
      if (direction !== 'OUTGOING' && level.includes(endId) && !distances.has(startId)) distances.set(startId, distance);
    }
  }
  return distances;
}

describe('graph', () => {
  it('is the whole article where it fits', async () => {
    const graph = await ask(`{ graph { ${GRAPH} } }`);
    expect(new Set(idsOf(graph.nodes))).toEqual(new Set(idsOf([...article.entities])));
    expect(graph.relationships).toHaveLength(article.relationships.length);
    expect(graph).toMatchObject({ totalNodes: article.entities.length, totalRelationships: article.relationships.length, truncated: false });
  });

  it('keeps the most connected where it is cut, and says what the whole is', async () => {
    const graph = await ask(`{ graph(limit: 10) { ${GRAPH} } }`);
    const degrees = (await ask('{ entities(first: 100, orderBy: DEGREE) { nodes { id degree } } }')).nodes;
    expect(idsOf(graph.nodes)).toEqual(idsOf(degrees.slice(0, 10)));
    expect(graph.relationships).toHaveLength(among(new Set(idsOf(graph.nodes))).length);
    expect(graph).toMatchObject({ totalNodes: article.entities.length, totalRelationships: article.relationships.length, truncated: true });
  });

  it.each([5, 500])('holds only what passes the filter, at most %i', async (limit) => {
    const filter = { entities: { kinds: ['GOAL', 'EVENT'] }, relationships: { types: ['AIMS_AT', 'HAS_PART'] } };
    const graph = await ask(`query ($filter: GraphFilter, $limit: Int) { graph(filter: $filter, limit: $limit) { ${GRAPH} } }`, { filter, limit });
    const passing = new Set(idsOf(article.entities.filter(({ kind }) => filter.entities.kinds.includes(kind))));
    expect(graph.totalNodes).toBe(passing.size);
    expect(graph.totalRelationships).toBe(among(passing).filter(({ type }) => filter.relationships.types.includes(type)).length);
    expect(graph.nodes).toHaveLength(Math.min(limit, passing.size));
    expect(graph.relationships).toHaveLength(
      among(new Set(idsOf(graph.nodes))).filter(({ type }) => filter.relationships.types.includes(type)).length,
    );
  });
});

describe('neighborhood', () => {
  const QUERY = `query ($ids: [ID!]!, $depth: Int, $direction: Direction, $filter: GraphFilter, $limit: Int) {
    neighborhood(ids: $ids, depth: $depth, direction: $direction, filter: $filter, limit: $limit) { ${GRAPH} } }`;

  it.each([
    [1, 'BOTH'],
    [2, 'BOTH'],
    [3, 'OUTGOING'],
    [4, 'INCOMING'],
  ])('to a depth of %i, %s, is what a plain search finds, nearest first', async (depth, direction) => {
    for (const ids of [['actor:cadres'], ['actor:cadres', article.entities[5]!.id]]) {
      const graph = await ask(QUERY, { ids, depth, direction, limit: 5000 });
      const distances = within(ids, depth, direction);
      expect(new Set(idsOf(graph.nodes))).toEqual(new Set(distances.keys()));
      const order = graph.nodes.map(({ id }: any) => distances.get(id));
      expect(order).toEqual(order.toSorted());
      expect(idsOf(graph.nodes).slice(0, ids.length)).toEqual(ids);
      expect(graph.relationships).toHaveLength(among(new Set(distances.keys())).length);
      expect(graph).toMatchObject({ totalNodes: distances.size, totalRelationships: graph.relationships.length, truncated: false });
    }
  });

  it('keeps the nearest, the most connected first, where it is cut, and says what the whole is', async () => {
    const graph = await ask(QUERY, { ids: [HUB], depth: 2, limit: 12 });
    const distances = within([HUB], 2, 'BOTH');
    expect(graph.nodes).toHaveLength(12);
    const neighbours = graph.nodes.slice(1).map(({ degree }: any) => degree);
    expect(neighbours).toEqual(neighbours.toSorted((a: number, b: number) => b - a));
    expect(graph).toMatchObject({ totalNodes: distances.size, totalRelationships: among(new Set(distances.keys())).length, truncated: true });
  });

  it('goes only along and through what passes the filter, the given ones included whatever it says', async () => {
    const types = ['HAS_PART', 'AIMS_AT'];
    const filter = { relationships: { types }, entities: { kinds: ['GOAL'] } };
    const graph = await ask(QUERY, { ids: [HUB], depth: 1, filter });
    const near = within([HUB], 1, 'BOTH', (type) => types.includes(type));
    const goals = [...near.keys()].filter((id) => id.startsWith('goal:'));
    expect(new Set(idsOf(graph.nodes))).toEqual(new Set([HUB, ...goals]));
  });
});

describe('subgraph', () => {
  it('holds the given entities and the relationships among them', async () => {
    const ids = idsOf(article.entities.slice(0, 60));
    const graph = await ask(`query ($ids: [ID!]!) { subgraph(ids: $ids) { ${GRAPH} } }`, { ids: [...ids, ids[0]] });
    expect(idsOf(graph.nodes)).toEqual(ids);
    expect(graph.relationships).toHaveLength(among(new Set(ids)).length);
    expect(graph).toMatchObject({ totalNodes: 60, totalRelationships: graph.relationships.length, truncated: false });
  });

  it('of nothing is nothing, and a filter narrows it', async () => {
    expect(await ask(`{ subgraph(ids: []) { ${GRAPH} } }`)).toEqual({ nodes: [], relationships: [], totalNodes: 0, totalRelationships: 0, truncated: false });
    const ids = idsOf(article.entities.slice(0, 60));
    const graph = await ask(`query ($ids: [ID!]!) { subgraph(ids: $ids, filter: { entities: { kinds: [GOAL] } }) { ${GRAPH} } }`, { ids });
    expect(idsOf(graph.nodes)).toEqual(ids.filter((id) => id.startsWith('goal:')));
  });
});

describe('paths', () => {
  const QUERY = `query ($from: ID!, $to: ID!, $via: [ID!], $exclude: [ID!], $maxLength: Int, $respectDirection: Boolean, $filter: GraphFilter) {
    paths(from: $from, to: $to, via: $via, exclude: $exclude, maxLength: $maxLength, respectDirection: $respectDirection, filter: $filter, first: 100) {
      totalCount truncated exploredNodes relaxations { change pathCount maxLength }
      nodes { id length evidenceCount narrative(language: "en") nodes { id } relationships { id startNode { id } endNode { id } statement(language: "en") evidenceCount } } } }`;

  it('are simple, lead from one end to the other, and stand in order', async () => {
    const { nodes, totalCount, truncated } = await ask(QUERY, { from: HUB, to: 'actor:cadres', maxLength: 4 });
    expect(truncated).toBe(false);
    expect(nodes).toHaveLength(Math.min(100, totalCount));
    for (const path of nodes) {
      const ids = idsOf(path.nodes);
      expect([ids[0], ids.at(-1)]).toEqual([HUB, 'actor:cadres']);
      expect(new Set(ids).size).toBe(ids.length);
      expect(path.relationships).toHaveLength(path.length);
      for (const [index, { startNode, endNode }] of path.relationships.entries()) {
        expect(new Set([startNode.id, endNode.id])).toEqual(new Set([ids[index], ids[index + 1]]));
      }
      expect(path.evidenceCount).toBe(path.relationships.reduce((sum: number, one: any) => sum + one.evidenceCount, 0));
      expect(path.narrative).toEqual(path.relationships.map(({ statement }: any) => statement));
    }
    const keys = nodes.map(({ length, evidenceCount, id }: any) => [length, -evidenceCount, id]);
    expect(keys).toEqual(keys.toSorted((a: any, b: any) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1)));
  });

  it('pass what they must, and not what they must not', async () => {
    const free = await ask(QUERY, { from: HUB, to: 'actor:cadres', maxLength: 3 });
    const via = free.nodes.find(({ length }: any) => length === 2).nodes[1].id;
    const through = await ask(QUERY, { from: HUB, to: 'actor:cadres', maxLength: 3, via: [via] });
    const around = await ask(QUERY, { from: HUB, to: 'actor:cadres', maxLength: 3, exclude: [via] });
    expect(through.totalCount).toBeGreaterThan(0);
    expect(through.totalCount + around.totalCount).toBe(free.totalCount);
    for (const path of through.nodes) expect(idsOf(path.nodes)).toContain(via);
    for (const path of around.nodes) expect(idsOf(path.nodes)).not.toContain(via);
  });

  it('follow the direction where it is to be respected', async () => {
    const { nodes } = await ask(QUERY, { from: 'actor:cadres', to: HUB, maxLength: 4, respectDirection: true });
    expect(nodes.length).toBeGreaterThan(0);
    for (const path of nodes) {
      const ends = path.relationships.map(({ startNode, endNode }: any) => [startNode.id, endNode.id]);
      expect(ends).toEqual(idsOf(path.nodes).slice(1).map((id, index) => [path.nodes[index].id, id]));
    }
  });

  it('that are not there come with what would help', async () => {
    const question = { from: HUB, to: 'actor:cadres', maxLength: 1, respectDirection: true };
    const { totalCount, relaxations } = await ask(QUERY, { ...question, filter: { relationships: { types: ['TAKES_PART_IN'] } } });
    expect(totalCount).toBe(0);
    expect(relaxations.map(({ change }: any) => change)).toEqual(['IGNORE_DIRECTION', 'DROP_FILTER', 'RAISE_MAX_LENGTH']);
    expect(relaxations[0]).toEqual({ change: 'IGNORE_DIRECTION', pathCount: 1, maxLength: null });
    expect((await ask(QUERY, { from: HUB, to: 'actor:cadres' })).relaxations).toEqual([]);
  });
});
