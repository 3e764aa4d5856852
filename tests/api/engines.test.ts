import { beforeAll, describe, expect, inject, it } from 'vitest';
import { KNOWN_IDS, knownIdsOf, operations, type Operation } from '../../scripts/compare-engines/operations.ts';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore, openNeo4jStore } from '../support/engines.ts';

const COUNT = 112;

describe.skipIf(!inject('neo4j'))('both engines', () => {
  let embedded: Api;
  let neo4j: Api;
  let asked: readonly Operation[];

  beforeAll(async () => {
    const stores = [await openEmbeddedStore(), await openNeo4jStore()] as const;
    await Promise.all(stores.map(loadArticle));
    [embedded, neo4j] = await Promise.all([serveApi(stores[0]), serveApi(stores[1])]);
    asked = operations(knownIdsOf((await embedded.ask(KNOWN_IDS.query)).data), COUNT);
  });

  it('say which they are', async () => {
    const engines = await Promise.all([embedded, neo4j].map(async ({ ask }) => (await ask('{ statistics { engine } }')).data.statistics.engine));
    expect(engines).toEqual([expect.stringMatching(/^Grafeo \d/), expect.stringMatching(/^Neo4j \d/)]);
  });

  it('hold the same ids in the same order', async () => {
    expect(await neo4j.ask(KNOWN_IDS.query)).toEqual(await embedded.ask(KNOWN_IDS.query));
  });

  it.each(Array.from({ length: COUNT }, (_, index) => index))('answer operation %i alike', async (index) => {
    const { query, variables } = asked[index]!;
    const [first, second] = [await embedded.ask(query, variables), await neo4j.ask(query, variables)];
    expect(first.errors).toBeUndefined();
    expect(second).toEqual(first);
  });
});
