import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

let api: Api;

beforeAll(async () => {
  const store = await openEmbeddedStore();
  await loadArticle(store);
  api = await serveApi(store);
});

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const FIELDS = 'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

const ENTITIES = `query ($orderBy: EntityOrder, $language: LanguageTag, $first: Int, $after: String, $last: Int, $before: String) {
  page: entities(orderBy: $orderBy, language: $language, first: $first, after: $after, last: $last, before: $before) { ${FIELDS} } }`;

const page = async (query: string, variables: object): Promise<Page> => {
  const { data, errors } = await api.ask<any>(query, variables);
  expect(errors).toBeUndefined();
  const found: Page = data.page.page ?? data.page;
  expect(found.nodes).toEqual(found.edges.map(({ node }) => node));
  expect(found.pageInfo.startCursor).toBe(found.edges[0]?.cursor ?? null);
  expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor ?? null);
  return found;
};

async function forwards(query: string, variables: object, size: number): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo, totalCount } = await page(query, { ...variables, first: size, after });
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return { ids, total: totalCount };
    expect(nodes).toHaveLength(size);
    after = pageInfo.endCursor;
  }
}

async function backwards(variables: object, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let before: string | null = null; ; ) {
    const { nodes, pageInfo } = await page(ENTITIES, { ...variables, last: size, before });
    expect(pageInfo.hasNextPage).toBe(before !== null);
    ids.unshift(...nodes.map(({ id }) => id));
    if (!pageInfo.hasPreviousPage) return ids;
    before = pageInfo.startCursor;
  }
}

const ORDERS = [{ orderBy: 'DOCUMENT' }, { orderBy: 'DEGREE' }, { orderBy: 'TIME' }, { orderBy: 'NAME', language: 'zh' }, { orderBy: 'NAME', language: 'en' }, { orderBy: 'NAME' }];

describe('entities', () => {
  it.each(ORDERS)('give every entity once, forwards and backwards, in pages of any size: $orderBy $language', async (order) => {
    const { ids, total } = await forwards(ENTITIES, order, 100);
    expect(new Set(ids).size).toBe(total);
    expect(ids).toHaveLength(total);
    for (const size of [7, 20]) {
      expect((await forwards(ENTITIES, order, size)).ids).toEqual(ids);
      expect(await backwards(order, size)).toEqual(ids);
    }
  });

  it('can be walked one by one', async () => {
    const { ids, total } = await forwards(ENTITIES, { orderBy: 'DEGREE' }, 1);
    expect(new Set(ids).size).toBe(total);
  });

  it('stand in the order asked for', async () => {
    const query = `{ degree: entities(orderBy: DEGREE, first: 100) { nodes { degree } } time: entities(orderBy: TIME, first: 100) { nodes { ... on Event { time } } }
      en: entities(orderBy: NAME, language: "en", first: 100) { nodes { name(language: "en") } } zh: entities(orderBy: NAME, language: "zh-Hans", first: 100) { nodes { name(language: "zh") } }
      document: entities(first: 100) { nodes { documentRank } } }`;
    const { data } = await api.ask(query);
    const degrees = data.degree.nodes.map(({ degree }: any) => degree);
    expect(degrees).toEqual(degrees.toSorted((a: number, b: number) => b - a));
    const ranks = data.document.nodes.map(({ documentRank }: any) => documentRank);
    expect(ranks).toEqual(ranks.toSorted((a: number, b: number) => a - b));
    for (const language of ['en', 'zh']) {
      const names = data[language].nodes.map(({ name }: any) => name);
      expect(names).toEqual(names.toSorted(new Intl.Collator(language, { numeric: true }).compare));
    }
    const dated = data.time.nodes.map(({ time }: any) => time ?? null);
    expect(dated.indexOf(null)).toBeGreaterThan(0);
    expect(dated.slice(dated.indexOf(null)).every((time: string | null) => time === null)).toBe(true);
    expect(dated[0] < dated[dated.indexOf(null) - 1]).toBe(true);
  });

  it('give the first 20 where nothing is said, and nothing past the end', async () => {
    expect((await page(ENTITIES, {})).nodes).toHaveLength(20);
    const { pageInfo } = await page(ENTITIES, { last: 1 });
    const past = await page(ENTITIES, { first: 5, after: pageInfo.endCursor });
    expect(past.nodes).toEqual([]);
    expect(past.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  });
});

describe('other lists', () => {
  const HUB = 'event:san-wan-campaign';
  it.each([
    ['relationships', `query ($first: Int, $after: String) { page: relationships(first: $first, after: $after) { ${FIELDS} } }`],
    ['relationships of an entity', `query ($first: Int, $after: String) { page: entity(id: "${HUB}") { page: relationships(first: $first, after: $after) { ${FIELDS} } } }`],
    ['passages of an entity', `query ($first: Int, $after: String) { page: entity(id: "${HUB}") { page: passages(first: $first, after: $after) { ${FIELDS} } } }`],
    ['paths', `query ($first: Int, $after: String) { page: paths(from: "${HUB}", to: "actor:cadres", maxLength: 4, first: $first, after: $after) { ${FIELDS} } }`],
  ])('%s give every item once, in pages of any size', async (_name, query) => {
    const { ids, total } = await forwards(query, {}, 100);
    expect(new Set(ids).size).toBe(total);
    expect(total).toBeGreaterThan(20);
    expect((await forwards(query, {}, 7)).ids).toEqual(ids);
  });
});

describe('a cursor', () => {
  const forged = Array.from({ length: 200 }, (_, index) => randomBytes(1 + (index % 40)).toString(index % 2 === 0 ? 'base64url' : 'hex'));

  it('that was made up is refused', async () => {
    for (const after of ['', 'a', '=', '💥', 'x'.repeat(10_000), ...forged]) {
      const { errors } = await api.ask(ENTITIES, { first: 1, after });
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([['BAD_USER_INPUT', 'after']]);
    }
  });

  it('that was changed in one character is refused', async () => {
    const cursor = (await page(ENTITIES, { first: 3 })).pageInfo.endCursor!;
    for (const [index, character] of [...cursor].entries()) {
      const after = cursor.slice(0, index) + (character === 'A' ? 'B' : 'A') + cursor.slice(index + 1);
      expect((await api.ask(ENTITIES, { first: 1, after })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('of another order or list is refused', async () => {
    const cursor = (await page(ENTITIES, { first: 3, orderBy: 'DEGREE' })).pageInfo.endCursor;
    const relationships = await api.ask('query ($after: String) { relationships(after: $after) { nodes { id } } }', { after: cursor });
    const paths = await api.ask('query ($after: String) { paths(from: "event:san-wan-campaign", to: "actor:cadres", after: $after) { nodes { id } } }', { after: cursor });
    const passages = await api.ask('query ($after: String) { entity(id: "actor:cadres") { passages(after: $after) { nodes { id } } } }', { after: cursor });
    for (const { errors } of [await api.ask(ENTITIES, { after: cursor }), await api.ask(ENTITIES, { last: 2, before: cursor }), relationships, paths, passages]) {
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
