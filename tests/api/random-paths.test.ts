import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serveApi, type Answer, type Api } from '../support/api.ts';
import { describeOnBothEngines } from '../support/engines.ts';
import { graphOf } from '../support/graphs.ts';
import { askedPaths, drawnOf, idsOf, pathsByBruteForce, randomGraph, relaxationsByBruteForce, sideBySide, type AskedPaths } from '../support/random-questions.ts';
import { fewest, joined } from '../server/tracing/joining-oracle.ts';
import { writeGraph } from '../support/write-graph.ts';

const GRAPHS = 1_000;
const AT_ONCE = 50;
const SEED = 20110301;
const LONGEST = 8;
const MINUTE_MS = 60_000;

const PATHS = `query ($from: ID!, $to: ID!, $fromAny: [ID!], $toAny: [ID!], $via: [ID!], $exclude: [ID!], $maxLength: Int, $respectDirection: Boolean,
    $filter: GraphFilter, $orderBy: PathOrder, $first: Int, $after: String) {
  paths(from: $from, to: $to, fromAny: $fromAny, toAny: $toAny, via: $via, exclude: $exclude, maxLength: $maxLength, respectDirection: $respectDirection,
      filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { nodes { id } relationships { id } length evidenceCount inferredCount againstCount }
    pageInfo { hasNextPage endCursor }
    totalCount truncated
    relaxations { change pathCount maxLength }
  } }`;

interface Page {
  readonly nodes: readonly {
    readonly nodes: readonly { readonly id: string }[];
    readonly relationships: readonly { readonly id: string }[];
    readonly length: number;
    readonly evidenceCount: number;
    readonly inferredCount: number;
    readonly againstCount: number;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly relaxations: readonly object[];
}

/** Every page, of `first` paths each. */
async function allPages(api: Api, { question, relationships, entities, order }: AskedPaths, first: number): Promise<readonly Page[]> {
  const [from, ...fromAny] = question.fromIds;
  const [to, ...toAny] = question.toIds;
  const { via, exclude, maxLength, respectDirection } = question;
  const variables = { from, to, fromAny, toAny, via, exclude, maxLength, respectDirection, filter: { relationships, entities }, orderBy: order, first };
  const pages: Page[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors }: Answer<{ paths: Page }> = await api.ask(PATHS, { ...variables, after });
    if (errors !== undefined) throw new Error(JSON.stringify({ variables, errors }));
    pages.push(data.paths);
    if (!data.paths.pageInfo.hasNextPage) return pages;
    after = data.paths.pageInfo.endCursor;
  }
}

async function eachOf<Value>(values: readonly Value[], work: (value: Value, index: number) => Promise<void>): Promise<void> {
  const left = [...values.entries()];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

describeOnBothEngines('paths and connections over the API', (openStore) => {
  test(`equal brute force on ${String(GRAPHS)} random graphs with every combination of options, page by page, relaxations too`, async () => {
    const store = await openStore();
    const api = await serveApi(store);
    const graphs = fc.sample(randomGraph, { numRuns: GRAPHS, seed: SEED });
    const told = { paths: 0, severalPages: 0, relaxed: 0, joinedInMany: 0 };
    for (let start = 0; start < graphs.length; start += AT_ONCE) {
      const batch = graphs.slice(start, start + AT_ONCE);
      await writeGraph(store, graphOf(sideBySide(batch)));
      await eachOf(batch, async (graph, number) => {
        const [asked] = fc.sample(askedPaths(number), { numRuns: 1, seed: SEED + start + number });
        if (asked === undefined) throw new Error('There is no question.');
        const expected = pathsByBruteForce(graph, number, asked);
        const first = Math.min(100, Math.max(1, Math.ceil(expected.length / 2)));
        const pages = await allPages(api, asked, first);
        const about = { graph: start + number, drawn: drawnOf(graph, number).map(({ id, passages, inferred }) => ({ id, passages, inferred })), asked, first };
        const found = pages.flatMap(({ nodes }) =>
          nodes.map(({ nodes: entities, relationships, ...figures }) => ({ nodeIds: entities.map(({ id }) => id), relationshipIds: relationships.map(({ id }) => id), ...figures })),
        );
        expect({ about, found }).toEqual({ about, found: expected.map(({ id: _, ...path }) => path) });
        const relaxations = relaxationsByBruteForce(graph, number, asked, LONGEST);
        for (const page of pages) expect({ about, ...page }).toMatchObject({ about, totalCount: expected.length, truncated: false, relaxations });
        for (const page of pages.slice(0, -1)) expect(page.nodes).toHaveLength(first);
        told.paths += expected.length;
        if (pages.length > 1) told.severalPages += 1;
        if (relaxations.some(({ pathCount }) => pathCount > 0)) told.relaxed += 1;
      });
    }
    expect(told.paths).toBeGreaterThan(GRAPHS);
    expect(told.severalPages).toBeGreaterThan(GRAPHS / 20);
    expect(told.relaxed).toBeGreaterThan(GRAPHS / 20);
  }, 4 * MINUTE_MS);

  test('connections join what can be joined, within their bound of the fewest relationships that brute force finds', async () => {
    const store = await openStore();
    const api = await serveApi(store);
    const graphs = fc.sample(randomGraph, { numRuns: 200, seed: SEED + 1 });
    await writeGraph(store, graphOf(sideBySide(graphs)));
    let several = 0;
    await eachOf(graphs, async (graph, number) => {
      const ids = fc.sample(fc.uniqueArray(fc.constantFrom(...idsOf(number)), { minLength: 2, maxLength: 5 }), { numRuns: 1, seed: SEED + number })[0] ?? [];
      const drawn = drawnOf(graph, number);
      const { data, errors } = await api.ask('query ($ids: [ID!]!) { connections(ids: $ids) { nodes { id } relationships { id } groups { id } truncated } }', { ids });
      expect(errors).toBeUndefined();
      const taken = drawn.filter(({ id }) => data.connections.relationships.some((one: { id: string }) => one.id === id));
      const groups = data.connections.groups.map((group: readonly { id: string }[]) => group.map(({ id }) => id));
      const about = { drawn: drawn.map(({ id }) => id), ids };
      expect({ about, groups, truncated: data.connections.truncated }).toEqual({ about, groups: joined(drawn, ids), truncated: false });
      expect(joined(taken, ids)).toEqual(groups);
      expect(taken.length).toBe(data.connections.relationships.length);
      expect({ about, count: taken.length, within: taken.length <= (2 - 2 / ids.length) * fewest(drawn, ids, idsOf(number)) }).toMatchObject({ about, within: true });
      if (taken.length > 3) several += 1;
    });
    expect(several).toBeGreaterThan(20);
  }, 2 * MINUTE_MS);

  test('a search too large for its limits says how far it came, and others are answered meanwhile', async () => {
    const store = await openStore();
    const ids = Array.from({ length: 60 }, (_, index) => `concept:n${String(index)}`);
    const relationships = ids.flatMap((start, index) => ids.slice(index + 1).map((end) => ({ start, type: 'PART_OF', end, passages: ['first:p01'] })));
    await writeGraph(store, graphOf({ entities: ids.map((id) => ({ id })), relationships, documents: [{ id: 'first', sections: [2] }] }));
    const api = await serveApi(store);
    const answered: string[] = [];
    const search = api
      .ask('query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 8, first: 5) { totalCount truncated exploredNodes nodes { length } } }', { from: ids[0], to: ids[59] })
      .then((answer) => {
        answered.push('search');
        return answer;
      });
    const others = ids.slice(0, 5).map(async (id) => {
      const { data } = await api.ask('query ($id: ID!) { entity(id: $id) { degree } }', { id });
      answered.push('other');
      expect(data.entity.degree).toBe(59);
    });
    const { data, errors } = await search;
    await Promise.all(others);
    expect(errors).toBeUndefined();
    expect(data.paths).toMatchObject({ truncated: true, exploredNodes: 60, nodes: [1, 2, 2, 2, 2].map((length) => ({ length })) });
    expect(data.paths.totalCount).toBeGreaterThan(1_000);
    expect(answered[0]).toBe('other');
  }, MINUTE_MS);
});
