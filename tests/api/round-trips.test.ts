import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countingReads, loadArticle, serveApi, type Api, type CountingStore } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

let api: Api;
let store: CountingStore;

beforeAll(async () => {
  const real = await openEmbeddedStore();
  await loadArticle(real);
  store = countingReads(real);
  api = await serveApi(store);
  await api.ask('{ search(text: "三万") { totalCount } }');
});

beforeEach(() => store.forget());

const IDS = '["event:san-wan-campaign", "actor:cadres", "actor:farmers"]';

describe('round trips to the store', () => {
  it.each([
    ['one id', '{ entity(id: "actor:cadres") { id name(language: "en") } }', 1],
    ['many ids of all sorts', `{ nodes(ids: ["actor:cadres", "goal:x", "mass-work-2011:p01", "mass-work-2011:p02", "mass-work-2011:s1", "mass-work-2011"]) { id } }`, 4],
    ['what an id tells by itself', '{ relationships(first: 50) { nodes { id type { name } startNode { id kind } endNode { id } evidence { id } } } }', 1],
    ['a page and its number', '{ entities(first: 50) { totalCount nodes { id } } }', 2],
    ['a number alone', '{ entities(first: 50) { totalCount } }', 1],
    ['both ends of 100 relationships', '{ relationships(first: 100) { nodes { startNode { name(language: "en") } endNode { name(language: "zh") } } } }', 2],
    [
      'four levels of relationships, ends, passages and sections',
      `{ entities(first: 20) { nodes { relationships(first: 10) { nodes { startNode { name(language: "en") } endNode { description(language: "en") }
         evidence { gist(language: "en") section { title(language: "en") } } } } } } }`,
      5,
    ],
    ['pages and numbers of many entities', '{ entities(first: 50) { nodes { relationships(first: 5) { totalCount nodes { id } } passages(first: 5) { totalCount nodes { id } } } } }', 5],
    ['labels of types', '{ relationships(first: 100) { nodes { type { label(language: "en") count } } } }', 3],
    ['a whole document', '{ documents { sections { passages { gist(language: "en") entities { name(language: "en") } relationships { statement(language: "en") } } } } }', 5],
    ['the whole graph', '{ graph { nodes { name(language: "en") } relationships { statement(language: "en") startNode { name(language: "en") } } totalNodes totalRelationships truncated } }', 2],
    ['a graph that is cut', '{ graph(limit: 10) { nodes { name(language: "en") } relationships { id } totalNodes totalRelationships truncated } }', 4],
    ['a subgraph', `{ subgraph(ids: ${IDS}) { nodes { id } relationships { id } totalNodes totalRelationships } }`, 2],
    ['a neighbourhood of depth 1', `{ neighborhood(ids: ${IDS}) { nodes { name(language: "en") } relationships { id } totalNodes } }`, 4],
    ['a neighbourhood of depth 2', `{ neighborhood(ids: ${IDS}, depth: 2) { nodes { name(language: "en") } relationships { id } totalNodes } }`, 5],
    [
      'a search with what it found',
      '{ search(text: "群众", first: 20) { entities { entity { name(language: "en") } } relationships { relationship { statement(language: "en") startNode { name(language: "en") } } } passages { passage { gist(language: "en") } } } }',
      5,
    ],
    ['places of events', '{ entities(filter: { kinds: [EVENT] }, first: 50) { nodes { ... on Event { place { name(language: "en") } } } } }', 3],
    ['statistics', '{ statistics { entities relationships } }', 1],
  ])('for %s: at most one for each level', async (_name, query, most) => {
    const { errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(store.reads.length).toBeLessThanOrEqual(most);
    expect(store.reads.length).toBeGreaterThan(0);
  });

  it('do not grow with the number of rows', async () => {
    const query = 'query ($first: Int) { entities(first: $first) { nodes { relationships(first: 20) { nodes { evidence { gist } endNode { name passages(first: 3) { nodes { section { title } } } } } } } } }';
    await api.ask(query, { first: 2 });
    const few = store.reads.length;
    store.forget();
    await api.ask(query, { first: 30 });
    expect(store.reads.length).toBe(few);
  });

  it('for the details of paths do not grow with the number of paths', async () => {
    const query = `query ($first: Int) { paths(from: "event:san-wan-campaign", to: "actor:cadres", maxLength: 4, first: $first) {
      nodes { narrative(language: "en") nodes { name(language: "en") } relationships { evidence { gist(language: "en") } } } } }`;
    await api.ask(query, { first: 10 });
    const few = store.reads.length;
    store.forget();
    await api.ask(query, { first: 100 });
    expect(store.reads.length).toBe(few);
  });
});
