import { beforeAll, describe, expect, it } from 'vitest';
import type { CypherQuery, GraphStore } from '../../server/graph/graph-store.ts';
import { StoreError, type StoreErrorCode } from '../../server/graph/store-error.ts';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

let api: Api;
let failing: Api;
let failure: () => never;

beforeAll(async () => {
  const store = await openEmbeddedStore();
  await loadArticle(store);
  api = await serveApi(store);
  failing = await serveApi(storeThatFails(store));
});

/** The real store, breaking in its reads the way the test says. */
function storeThatFails(store: GraphStore): GraphStore {
  return Object.assign(Object.create(store) as GraphStore, {
    read: <Row>(query: CypherQuery<Row>) => store.read(query).then(() => failure()),
  });
}

const CHINESE = /[\u4e00-\u9fff]/;
const SECRET = 'bolt://10.0.0.7:7687 password=secret MATCH (n)';

const HUB = 'event:san-wan-campaign';
const paths = (rest: string): string => `{ paths(from: "${HUB}", to: "actor:cadres", ${rest}) { totalCount } }`;
const MANY_IDS = JSON.stringify(Array.from({ length: 501 }, (_, index) => `actor:a${index}`));

describe('what a client gets wrong', () => {
  it.each([
    ['GRAPHQL_PARSE_FAILED', undefined, '{ statistics {'],
    ['GRAPHQL_VALIDATION_FAILED', undefined, '{ statistic { entities } }'],
    ['GRAPHQL_VALIDATION_FAILED', undefined, '{ entities(orderBy: SIZE) { totalCount } }'],
    ['BAD_USER_INPUT', 'operationName', 'query A { __typename } query B { __typename }'],
    ['BAD_USER_INPUT', 'query', 'mutation { __typename }'],
    ['BAD_USER_INPUT', 'query', 'subscription { statistics }'],
    ['BAD_USER_INPUT', 'first', '{ entities(first: 0) { totalCount } }'],
    ['BAD_USER_INPUT', 'first', '{ entities(first: -1) { totalCount } }'],
    ['BAD_USER_INPUT', 'first', '{ entities(first: 101) { totalCount } }'],
    ['BAD_USER_INPUT', 'first', '{ entity(id: "actor:cadres") { relationships(first: 101) { totalCount } } }'],
    ['BAD_USER_INPUT', 'first', '{ relationships(first: 2147483647) { totalCount } }'],
    ['BAD_USER_INPUT', 'first', '{ search(text: "a", first: 0) { totalCount } }'],
    ['BAD_USER_INPUT', 'first', paths('first: 101')],
    ['BAD_USER_INPUT', 'last', '{ entities(last: 101) { totalCount } }'],
    ['BAD_USER_INPUT', 'last', '{ entities(first: 1, last: 1) { totalCount } }'],
    ['BAD_USER_INPUT', 'after', '{ entities(last: 1, after: "x") { totalCount } }'],
    ['BAD_USER_INPUT', 'before', '{ entities(first: 1, before: "x") { totalCount } }'],
    ['BAD_USER_INPUT', 'after', '{ entities(first: 1, after: "x") { totalCount } }'],
    ['BAD_USER_INPUT', 'before', '{ entities(last: 1, before: "x") { totalCount } }'],
    ['BAD_USER_INPUT', 'after', '{ relationships(after: "x") { totalCount } }'],
    ['BAD_USER_INPUT', 'text', `{ search(text: "${'x'.repeat(201)}") { totalCount } }`],
    ['BAD_USER_INPUT', 'limit', '{ graph(limit: 5001) { totalNodes } }'],
    ['BAD_USER_INPUT', 'limit', '{ graph(limit: 0) { totalNodes } }'],
    ['BAD_USER_INPUT', 'limit', `{ neighborhood(ids: ["${HUB}", "actor:cadres"], limit: 1) { totalNodes } }`],
    ['BAD_USER_INPUT', 'depth', `{ neighborhood(ids: ["${HUB}"], depth: 5) { totalNodes } }`],
    ['BAD_USER_INPUT', 'depth', `{ neighborhood(ids: ["${HUB}"], depth: 0) { totalNodes } }`],
    ['BAD_USER_INPUT', 'ids', '{ neighborhood(ids: []) { totalNodes } }'],
    ['BAD_USER_INPUT', 'ids', '{ neighborhood(ids: ["actor:nobody"]) { totalNodes } }'],
    ['BAD_USER_INPUT', 'ids', '{ subgraph(ids: ["actor:nobody"]) { totalNodes } }'],
    ['BAD_USER_INPUT', 'ids', `{ subgraph(ids: ${MANY_IDS}) { totalNodes } }`],
    ['BAD_USER_INPUT', 'ids', `{ nodes(ids: ${MANY_IDS}) { id } }`],
    ['BAD_USER_INPUT', 'id', `{ node(id: "${'x'.repeat(401)}") { id } }`],
    ['BAD_USER_INPUT', 'language', '{ entities(first: 1) { nodes { name(language: "not a tag") } } }'],
    ['BAD_USER_INPUT', 'language', `{ documents { title(language: "${'x-'.repeat(30)}a") } }`],
    ['BAD_USER_INPUT', 'language', '{ entities(orderBy: NAME, language: "!") { totalCount } }'],
    ['BAD_USER_INPUT', 'filter.minDegree', '{ entities(filter: { minDegree: -1 }) { totalCount } }'],
    ['BAD_USER_INPUT', 'filter.ids', `{ entities(filter: { ids: ${MANY_IDS} }) { totalCount } }`],
    ['BAD_USER_INPUT', 'filter.subkinds', `{ entities(filter: { subkinds: ["${'x'.repeat(41)}"] }) { totalCount } }`],
    ['BAD_USER_INPUT', 'filter.time.from', '{ entities(filter: { time: { from: "spring" } }) { totalCount } }'],
    ['BAD_USER_INPUT', 'filter.time.to', '{ entities(filter: { time: { from: "2012", to: "2011" } }) { totalCount } }'],
    ['BAD_USER_INPUT', 'filter.types', '{ relationships(filter: { types: ["aims at"] }) { totalCount } }'],
    ['BAD_USER_INPUT', 'filter.types', '{ relationships(filter: { types: ["A`]->() DETACH DELETE n //"] }) { totalCount } }'],
    ['BAD_USER_INPUT', 'filter.minEvidence', '{ relationships(filter: { minEvidence: -1 }) { totalCount } }'],
    ['BAD_USER_INPUT', 'filter.entities.minDegree', '{ graph(filter: { entities: { minDegree: -1 } }) { totalNodes } }'],
    ['BAD_USER_INPUT', 'to', `{ paths(from: "${HUB}", to: "${HUB}") { totalCount } }`],
    ['BAD_USER_INPUT', 'to', `{ paths(from: "${HUB}", to: "actor:nobody") { totalCount } }`],
    ['BAD_USER_INPUT', 'from', `{ paths(from: "actor:nobody", to: "${HUB}") { totalCount } }`],
    ['BAD_USER_INPUT', 'via', paths('via: ["actor:nobody"]')],
    ['BAD_USER_INPUT', 'via', paths(`via: ["${HUB}"]`)],
    ['BAD_USER_INPUT', 'via', paths('via: ["actor:farmers", "actor:farmers"]')],
    ['BAD_USER_INPUT', 'via', paths('via: ["a:1", "a:2", "a:3", "a:4", "a:5", "a:6"]')],
    ['BAD_USER_INPUT', 'exclude', paths('exclude: ["actor:nobody"]')],
    ['BAD_USER_INPUT', 'exclude', paths('exclude: ["actor:cadres"]')],
    ['BAD_USER_INPUT', 'exclude', paths('via: ["actor:farmers"], exclude: ["actor:farmers"]')],
    ['BAD_USER_INPUT', 'fromAny', paths('fromAny: ["actor:nobody"]')],
    ['BAD_USER_INPUT', 'fromAny', paths('fromAny: ["actor:cadres"]')],
    ['BAD_USER_INPUT', 'toAny', paths(`toAny: ["${HUB}"]`)],
    ['BAD_USER_INPUT', 'toAny', paths(`toAny: ${MANY_IDS}`)],
    ['BAD_USER_INPUT', 'via', paths('toAny: ["actor:farmers"], via: ["actor:farmers"]')],
    ['BAD_USER_INPUT', 'ids', `{ connections(ids: ["${HUB}"]) { truncated } }`],
    ['BAD_USER_INPUT', 'ids', `{ connections(ids: ["${HUB}", "actor:nobody"]) { truncated } }`],
    ['BAD_USER_INPUT', 'ids', `{ sharedPassages(ids: ["${HUB}", "actor:nobody"]) { totalCount } }`],
    ['BAD_USER_INPUT', 'ids', `{ sharedPassages(ids: ${MANY_IDS}) { totalCount } }`],
    ['BAD_USER_INPUT', 'maxLength', paths('maxLength: 9')],
    ['BAD_USER_INPUT', 'maxLength', paths('maxLength: 0')],
  ])('is %s of %s: %.90s', async (code, argument, query) => {
    for (const language of ['en', 'zh-CN']) {
      const { errors } = await api.ask(query, {}, { 'accept-language': language });
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([[code, argument]]);
      expect(CHINESE.test(errors![0]!.message)).toBe(language === 'zh-CN');
    }
  });

  it.each([
    ['first', { first: 'many' }],
    ['first', { first: 2_147_483_648 }],
    ['first', { first: 1.5 }],
    ['filter', { filter: { kinds: ['TREE'] } }],
    ['filter', { filter: { __proto__: null, size: 1 } }],
  ])('is BAD_USER_INPUT of the variable %s: %j', async (argument, variables) => {
    const { errors } = await api.ask('query ($first: Int, $filter: EntityFilter) { entities(first: $first, filter: $filter) { totalCount } }', variables);
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([['BAD_USER_INPUT', argument]]);
  });

  it.each([
    ['id', { id: 'a\ud800' }],
    ['text', { text: '\udc00三万' }],
    ['filter', { filter: { entities: { subkinds: ['person', 'a\ud800'] } } }],
  ])('is BAD_USER_INPUT of the variable %s where it holds half a surrogate pair', async (argument, variables) => {
    const query = 'query ($id: ID = "a", $text: String = "a", $filter: GraphFilter) { entity(id: $id) { id } search(text: $text) { totalCount } graph(filter: $filter) { totalNodes } }';
    const { errors } = await api.ask(query, variables);
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([['BAD_USER_INPUT', argument]]);
    expect((await api.ask(query, { id: '𠮷', text: '𠮷' })).errors).toBeUndefined();
  });

  it('says how to ask where a browser opens the address of the API', async () => {
    const response = await fetch(`${api.url}/graphql?query=%7B__typename%7D`, { headers: { accept: 'text/html', 'accept-language': 'zh' }, signal: AbortSignal.timeout(10_000) });
    const { errors } = (await response.json()) as { errors: readonly { message: string; extensions: object }[] };
    expect([response.status, errors[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT', argument: 'request' }]);
    expect(errors[0]?.message).toMatch(/请用 POST.*\/graphiql\//);
  });

  it('leaves the other fields of an operation answered', async () => {
    const { data, errors } = await api.ask('{ documents { id } node(id: "") { id } entity(id: "actor:cadres") { id relationships(first: 0) { totalCount } } }');
    expect(data).toEqual({ documents: [{ id: 'mass-work-2011' }], node: null, entity: null });
    expect(errors?.[0]?.path).toEqual(['entity', 'relationships']);
  });
});

describe('what goes wrong inside', () => {
  const QUERY = '{ entity(id: "actor:cadres") { id } }';

  it.each<[string, StoreErrorCode]>([
    ['DATABASE_UNAVAILABLE', 'UNAVAILABLE'],
    ['DATABASE_UNAVAILABLE', 'REFUSED'],
    ['DATABASE_UNAVAILABLE', 'UNUSABLE'],
    ['DATABASE_UNAVAILABLE', 'CONFLICT'],
    ['QUERY_TIMEOUT', 'TIMEOUT'],
    ['INTERNAL_SERVER_ERROR', 'STATEMENT'],
    ['INTERNAL_SERVER_ERROR', 'CONSTRAINT'],
  ])('is %s where the store is %s, in both languages, with nothing of the inside', async (code, storeCode) => {
    failure = () => {
      throw new StoreError(storeCode, SECRET, { cause: new Error(SECRET) });
    };
    for (const language of ['en', 'zh']) {
      const answer = await failing.ask(QUERY, {}, { 'accept-language': language });
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(CHINESE.test(answer.errors![0]!.message)).toBe(language === 'zh');
      expect(JSON.stringify(answer)).not.toMatch(/10\.0\.0\.7|secret|MATCH|stack|StoreError/);
    }
  });

  it('is masked under an errorId that stands in the log', async () => {
    failure = () => {
      throw new TypeError(SECRET);
    };
    const logged: { errorId: string; err: Error }[] = [];
    failing.app.log.error = (details: { errorId: string; err: Error }) => logged.push(details);
    const answer = await failing.ask(QUERY);
    const [error] = answer.errors!;
    expect(error!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(error!.message).toContain(error!.extensions['errorId'] as string);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(logged.map(({ errorId, err }) => [errorId, err.message])).toEqual([[error!.extensions['errorId'], SECRET]]);
  });
});

describe('the deadline', () => {
  it('ends an operation whose store does not answer', async () => {
    const store = await openEmbeddedStore();
    const silent = Object.assign(Object.create(store) as GraphStore, {
      read: (_query: unknown, options: { deadlineMs: number }) =>
        new Promise((_resolve, reject) => {
          setTimeout(() => reject(new StoreError('TIMEOUT', 'over')), options.deadlineMs);
        }),
    });
    const { ask } = await serveApi(silent, { queryTimeoutMs: 300 });
    const { errors } = await ask('{ entity(id: "actor:cadres") { id } }');
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TIMEOUT');
    expect(errors?.[0]?.message).toContain('0.3 seconds');
  });
});
