import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../seed/dataset.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

const HUB = 'event:san-wan-campaign';
const CHINESE = /\p{Script=Han}/u;

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

  it('lead from any of several ends to any of several others, and past none of them', async () => {
    const [starts, ends] = [[HUB, 'actor:hubei-party-committee'], ['actor:cadres', 'goal:trust']];
    const query = `query ($from: ID!, $fromAny: [ID!], $to: ID!, $toAny: [ID!], $exclude: [ID!]) {
      paths(from: $from, fromAny: $fromAny, to: $to, toAny: $toAny, exclude: $exclude, maxLength: 4, first: 100) { totalCount nodes { id nodes { id } } } }`;
    const together = await ask(query, { from: starts[0], fromAny: starts, to: ends[0], toAny: ends });
    const apart = await Promise.all(
      starts.flatMap((from) => ends.map((to) => ask(query, { from, to, exclude: [...starts, ...ends].filter((id) => id !== from && id !== to) }))),
    );
    expect(together.totalCount).toBe(apart.reduce((sum, { totalCount }) => sum + totalCount, 0));
    expect(apart.every(({ totalCount }) => totalCount > 0)).toBe(true);
    const separately = new Set(apart.flatMap(({ nodes }) => idsOf(nodes)));
    for (const path of together.nodes.slice(0, 20)) expect(separately).toContain(path.id);
  });

  it.each([
    ['EVIDENCE', ({ evidenceCount }: any) => -evidenceCount],
    ['STATED', ({ inferredCount }: any) => inferredCount],
    ['DIRECTION', ({ againstCount }: any) => againstCount],
  ])('stand in the order %s, by what each rests on', async (orderBy, key) => {
    const query = `query ($orderBy: PathOrder!, $after: String) { paths(from: "${HUB}", to: "goal:trust", maxLength: 4, orderBy: $orderBy, first: 30, after: $after) { totalCount
      pageInfo { endCursor } nodes { id length evidenceCount inferredCount againstCount nodes { id } relationships { basis startNode { id } } } } }`;
    const { nodes, pageInfo } = await ask(query, { orderBy });
    for (const path of nodes) {
      expect(path.inferredCount).toBe(path.relationships.filter(({ basis }: any) => basis === 'INFERRED').length);
      expect(path.againstCount).toBe(path.relationships.filter(({ startNode }: any, index: number) => startNode.id !== path.nodes[index].id).length);
    }
    const next = await ask(query, { orderBy, after: pageInfo.endCursor });
    const all = [...nodes, ...next.nodes];
    const keys = all.map((path: any) => [key(path), path.length, -path.evidenceCount, path.id]);
    expect(keys).toEqual(keys.toSorted((a: any, b: any) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : 1)));
    expect(new Set(idsOf(all)).size).toBe(all.length);
    const { errors } = await api.ask(query, { orderBy: 'SHORTEST', after: pageInfo.endCursor });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it.each(['zh', 'en', 'fr'])('are told as a paragraph that cites each passage by one number, in %s', async (language) => {
    const query = `query ($language: LanguageTag!) { paths(from: "actor:hubei-party-committee", to: "goal:trust", maxLength: 4, first: 40) { nodes {
      paragraph(language: $language) { text citations { number passage { id } } } narrative(language: $language)
      relationships { reason(language: $language) evidence { id } } } } }`;
    const { nodes } = await ask(query, { language });
    expect(nodes.some(({ relationships }: any) => relationships.some(({ reason }: any) => reason !== null))).toBe(true);
    for (const { paragraph, narrative, relationships } of nodes) {
      const { text, citations } = paragraph;
      expect(citations.map(({ number }: any) => number)).toEqual(citations.map((_: any, index: number) => index + 1));
      expect(citations.map(({ passage }: any) => passage.id)).toEqual([...new Set(relationships.flatMap(({ evidence }: any) => idsOf(evidence)))]);
      const cited = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
      expect(cited).toHaveLength(relationships.flatMap(({ evidence }: any) => evidence).length);
      const plain = text.replaceAll(/ ?\[\d+\]/g, '').toLowerCase();
      for (const sentence of narrative) expect(plain).toContain(sentence.toLowerCase());
      for (const { reason } of relationships) if (reason !== null) expect(text).toContain(reason.slice(0, -1));
      expect(CHINESE.test(text)).toBe(language !== 'en');
    }
  });

  it.each([
    ['zh', /文章还讲|又从另一面|再追一层/g, '（这一步也是推断，理由同前。）'],
    ['en', /the article also says this|in another respect too|One step further back/g, '(This too is inferred, on the same ground as before.)'],
  ] as const)('are told without the same words between two sentences twice running, and each reason once, in %s', async (language, leads, alike) => {
    const query = `query ($language: LanguageTag!) { paths(from: "actor:farmers", to: "concept:people-first", orderBy: EVIDENCE, first: 60) { nodes {
      paragraph(language: $language) { text } relationships { reason(language: $language) } } } }`;
    const { nodes } = await ask(query, { language });
    expect(new Set(nodes.flatMap(({ paragraph: { text } }: any) => text.match(leads) ?? [])).size).toBe(3);
    for (const { paragraph, relationships } of nodes) {
      const heard: string[] = paragraph.text.match(leads) ?? [];
      expect(heard.filter((lead, index) => lead === heard[index - 1])).toEqual([]);
      const reasons: string[] = relationships.map(({ reason }: any) => reason).filter(Boolean);
      for (const reason of reasons) expect(paragraph.text.split(reason.slice(0, -1))).toHaveLength(2);
      expect(paragraph.text.split(alike)).toHaveLength(1 + reasons.length - new Set(reasons).size);
    }
    expect(nodes.some(({ paragraph: { text } }: any) => text.includes(alike))).toBe(true);
  });
});

describe('connections', () => {
  const QUERY = `query ($ids: [ID!]!, $filter: GraphFilter) { connections(ids: $ids, filter: $filter) {
    nodes { id } relationships { id startNode { id } endNode { id } type { name } } groups { id } truncated exploredNodes } }`;

  it('join the given entities by a tree of what the article says', async () => {
    const ids = ['actor:hubei-party-committee', 'goal:trust', 'actor:farmers', 'concept:countryside'];
    const { nodes, relationships, groups, truncated } = await ask(QUERY, { ids });
    expect(truncated).toBe(false);
    expect(groups.map(idsOf)).toEqual([ids]);
    expect(idsOf(nodes).slice(0, ids.length)).toEqual(ids);
    expect(relationships).toHaveLength(nodes.length - 1);
    const reached = new Set([ids[0]]);
    for (const id of reached) {
      for (const { startNode, endNode } of relationships) {
        if (startNode.id === id) reached.add(endNode.id);
        if (endNode.id === id) reached.add(startNode.id);
      }
    }
    expect(reached).toEqual(new Set(idsOf(nodes)));
  });

  it('keep to the filter, and give what it parts in groups', async () => {
    const ids = ['actor:hubei-party-committee', 'goal:trust'];
    const { groups, relationships } = await ask(QUERY, { ids, filter: { relationships: { types: ['TAKES_PLACE_IN'] } } });
    expect(groups.map(idsOf)).toEqual(ids.map((id) => [id]));
    expect(relationships).toEqual([]);
  });
});

describe('shared passages', () => {
  it('are those that mention every one of the entities, page by page', async () => {
    const ids = [HUB, 'actor:hubei-party-committee'];
    const mentions = await Promise.all(ids.map((id) => ask('query ($id: ID!) { entity(id: $id) { passages(first: 100) { nodes { id } } } }', { id })));
    const [first = [], second = []] = mentions.map(({ passages }) => idsOf(passages.nodes));
    const expected = first.filter((id) => second.includes(id));
    const query = 'query ($ids: [ID!]!, $after: String) { sharedPassages(ids: $ids, first: 2, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }';
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await ask(query, { ids, after });
      expect(page.totalCount).toBe(expected.length);
      found.push(...idsOf(page.nodes));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(expected.length).toBeGreaterThan(2);
    expect(found).toEqual(expected);
  });
});
