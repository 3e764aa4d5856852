import { getIntrospectionQuery } from 'graphql';
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
});

beforeEach(() => store.forget());

/** 2 + 2 * pairs fields deep. */
const chain = (pairs: number): string => `{ passage(id: "mass-work-2011:p01") ${'{ section { passages '.repeat(pairs)} { id } ${'} }'.repeat(pairs)} }`;
const aliased = (count: number): string => `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`;
const doubling = (levels: number): string =>
  `query { ...f0 } ${Array.from({ length: levels }, (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`).join(' ')} fragment f${levels} on Query { __typename }`;

function post(url: string, query: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  });
}

describe('an operation that asks too much', () => {
  it.each([
    ['depth', 13, chain(5).replace('{ id }', '{ section { id } }')],
    ['depth', 14, chain(6)],
    ['depth', 102, chain(50)],
    ['depth', 402, chain(200)],
    ['tokens', undefined, chain(1_000)],
    ['tokens', undefined, chain(10_000)],
    ['aliases', 31, aliased(31)],
    ['aliases', 500, aliased(500)],
    ['tokens', undefined, aliased(10_000)],
    ['directives', 51, `{ documents { ${'id @include(if: true) '.repeat(51)} } }`],
    ['rootFields', 21, `{ ${'__typename '.repeat(21)} }`],
    ['selections', 1_000_000, doubling(30)],
    ['cost', 1_030_201, '{ entities(first: 100) { nodes { relationships(first: 100) { nodes { startNode { relationships(first: 100) { nodes { id } } } } } } } }'],
    ['cost', undefined, '{ graph(limit: 5000) { nodes { passages(first: 100) { nodes { id } } } } }'],
  ])('is refused for its %s before anything is read: %i', async (limit, requested, query) => {
    const { data, errors } = await api.ask(query);
    expect(data).toBeUndefined();
    const error = errors!.find(({ extensions }) => extensions['limit'] === limit)!;
    expect(errors!.map(({ extensions }) => extensions.code)).toContain('QUERY_TOO_COMPLEX');
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit, allowed: expect.any(Number) });
    if (requested !== undefined) expect(error.extensions['requested']).toBe(requested);
    expect(error.message).toContain(String(error.extensions['allowed']));
    expect(store.reads).toEqual([]);
  });

  it('is answered with status 400 and in less than 8 KiB, however much is wrong with it', async () => {
    const queries = [
      chain(300),
      aliased(900),
      doubling(100),
      `{ ${Array.from({ length: 1_500 }, (_, index) => `x${index}`).join(' ')} }`,
      `{ __typename ${Array.from({ length: 600 }, (_, index) => `@d${index}`).join(' ')} }`,
      `{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }`,
      '{'.repeat(100_000),
      `{ search(text: "${'x'.repeat(100_000)}") { totalCount } }`,
    ];
    for (const query of queries) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query }),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await response.text();
      expect(text.length).toBeLessThan(8_192);
      expect(JSON.parse(text).errors.length).toBeGreaterThan(0);
    }
    expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('stands on exactly the figure that is allowed', async () => {
    for (const query of [`{ documents { ${'id @include(if: true) '.repeat(50)} } }`, aliased(20), `{ ${'__typename '.repeat(20)} }`]) {
      expect((await api.ask(query)).errors).toBeUndefined();
    }
    expect((await api.ask(`{ __type(name: "Query") { ${'ofType { '.repeat(13)} name ${'} '.repeat(13)} } }`)).errors).toBeUndefined();
    const inTwelve = `{ relationships(first: 1) { nodes { startNode { relationships(first: 1) { nodes { startNode { relationships(first: 1) { nodes { startNode { relationships(first: 1) { nodes { id } } } } } } } } } } } }`;
    expect((await api.ask(inTwelve)).errors).toBeUndefined();
    const aliases = `{ documents { ${Array.from({ length: 30 }, (_, index) => `a${index}: id`).join(' ')} } }`;
    expect((await api.ask(aliases)).errors).toBeUndefined();
  });
});

describe('cost', () => {
  it('is told on every answer, worked out from first, limit and ids', async () => {
    const cost = async (query: string, variables?: object) => (await api.ask(query, variables)).extensions?.cost;
    expect(await cost('{ __typename }')).toEqual({ requested: 0, limit: 50_000 });
    expect(await cost('{ entity(id: "x") { id } }')).toEqual({ requested: 1, limit: 50_000 });
    expect(await cost('{ entities(first: 7) { nodes { id } } }')).toEqual({ requested: 8, limit: 50_000 });
    expect(await cost('{ entities(last: 7) { edges { node { id } } } }')).toEqual({ requested: 15, limit: 50_000 });
    expect(await cost('query ($first: Int = 9) { entities(first: $first) { nodes { id } } }')).toEqual({ requested: 10, limit: 50_000 });
    expect(await cost('query ($first: Int = 9) { entities(first: $first) { nodes { id } } }', { first: 3 })).toEqual({ requested: 4, limit: 50_000 });
    expect(await cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toEqual({ requested: 3, limit: 50_000 });
    expect(await cost('{ graph(limit: 10) { nodes { id } relationships { id } } }')).toEqual({ requested: 31, limit: 50_000 });
    expect(await cost('{ entities(first: 2) { nodes { ...e } } } fragment e on Entity { relationships(first: 3) { nodes { id } } }')).toEqual({ requested: 11, limit: 50_000 });
  });

  it('lets the largest graph through', async () => {
    const { errors } = await api.ask('{ graph(limit: 5000) { nodes { id } relationships { id type { name } startNode { id } endNode { id } } } }');
    expect(errors).toBeUndefined();
  });
});

describe('an answer that is too large', () => {
  it('is refused with its size, and one that is just as large as allowed is not', async () => {
    const query = '{ documents { id title sections { id } } }';
    const size = (await (await post(api.url, query)).arrayBuffer()).byteLength;
    const tight = await serveApi(store, { maxAnswerBytes: size - 1 });
    const refused = await post(tight.url, query);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual({
      errors: [{ message: expect.stringContaining(String(size)), extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'answerBytes', requested: size, allowed: size - 1 } }],
    });
    expect((await tight.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    const fitting = await serveApi(store, { maxAnswerBytes: size });
    expect((await fitting.ask(query)).data.documents).toHaveLength(1);
  });
});

describe('introspection', () => {
  it('is answered', async () => {
    const { data, errors } = await api.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }));
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('is bounded too', async () => {
    const deep = (levels: number): string => `{ __type(name: "Query") { ${'ofType { '.repeat(levels)} name ${'} '.repeat(levels)} } }`;
    expect((await api.ask(deep(13))).errors).toBeUndefined();
    expect((await api.ask(deep(14))).errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'depth', requested: 16, allowed: 15 });
    const wide = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`;
    expect((await api.ask(wide)).errors?.length).toBeGreaterThan(0);
  });
});

describe('a server under a stream of hostile requests', () => {
  it('stays alive and answers the next one', async () => {
    const queries = [chain(400), aliased(600), doubling(50), '{'.repeat(5_000), '{ a { b { c'];
    for (let round = 0; round < 40; round += 1) await Promise.all(queries.map((query) => api.ask(query)));
    expect((await api.ask('{ statistics { documents } }')).data).toEqual({ statistics: { documents: 1 } });
  });
});
