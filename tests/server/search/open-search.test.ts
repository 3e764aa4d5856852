import { beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import { StoreError } from '../../../server/graph/store-error.ts';
import { openSearch, type Search } from '../../../server/search/open-search.ts';
import { openEmbeddedStore } from '../../support/engines.ts';
import { draw } from '../../support/graphs.ts';
import { writeGraph } from '../../support/write-graph.ts';

const OLD = draw('a -AIMS_AT-> b', { 'concept:a': { name: '三万' } });
const NEW = draw('a -AIMS_AT-> b\nb -LEADS_TO-> c', { 'concept:c': { name: '群众' } });

/** The store, with something done before each read; the read's text says which. */
function before(store: GraphStore, happens: (text: string) => Promise<void>): GraphStore {
  return {
    ...store,
    engine: store.engine,
    read: async (query, options) => {
      await happens(query.text);
      return store.read(query, options);
    },
  };
}

describe('a search over a store', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openEmbeddedStore();
    await writeGraph(store, OLD);
  });

  const found = async (search: Search, text: string) => {
    const { entities, relationships, passages } = await search.search({ text, first: 20 });
    return [entities, relationships, passages].map((hits) => hits.map(({ id, field }) => `${id} ${field}`));
  };

  it('finds entities, relationships and passages', async () => {
    const search = openSearch(store);
    expect(await found(search, 'sanwan')).toEqual([['concept:a name.zh'], [], []]);
    expect(await found(search, 'AIMS_AT')).toEqual([[], ['concept:a/AIMS_AT/concept:b statement.en'], []]);
    expect(await found(search, 'gist of second:p02')).toEqual([[], [], ['second:p02 gist.en']]);
    expect(await found(search, 'original first')).toEqual([[], [], ['first:p01 text']]);
  });

  it('finds nothing in an empty store', async () => {
    expect(await found(openSearch(await openEmbeddedStore()), 'a')).toEqual([[], [], []]);
  });

  it('says how much of a large graph it did not look through', async () => {
    await writeGraph(store, draw(Array.from({ length: 1_200 }, (_, index) => `a${String(index)} -AIMS_AT-> b`).join('\n')));
    const answer = await openSearch(store, 100).search({ text: 'a', first: 1 });
    // The passages, the first thousand entities and what starts at them: 1,201 entities, 1,200 relationships and 7 passages there are.
    expect(answer.leftOut).toBe(201 + 201);
    expect((await openSearch(store).search({ text: 'a', first: 1 })).leftOut).toBe(0);
  });

  it('reads everything once for the first searches, then only the revision', async () => {
    const texts: string[] = [];
    const search = openSearch(before(store, async (text) => void texts.push(text)));
    await Promise.all(['a', 'b', 'c'].map((text) => search.search({ text, first: 1 })));
    expect(texts.filter((text) => text.includes('MATCH (p:Passage)'))).toHaveLength(2);
    texts.length = 0;
    await search.search({ text: 'a', first: 1 });
    expect(texts).toHaveLength(1);
  });

  it('answers on new data as soon as it is loaded', async () => {
    const search = openSearch(store);
    await search.prepare();
    await writeGraph(store, NEW);
    expect(await found(search, '三万')).toEqual([[], [], []]);
    expect(await found(search, '群众')).toEqual([['concept:c name.zh'], [], []]);
  });

  it('drops what it read while new data was loaded', async () => {
    let loaded = false;
    const changing = before(store, async (text) => {
      if (loaded || !text.includes('MATCH (p:Passage)')) return;
      loaded = true;
      await writeGraph(store, NEW);
    });
    const search = openSearch(changing);
    expect(await found(search, '群众')).toEqual([['concept:c name.zh'], [], []]);
    expect(await found(search, '三万')).toEqual([[], [], []]);
  });

  it('says so where the data never stops changing', async () => {
    const restless = before(store, async (text) => {
      if (text.includes('MATCH (p:Passage)')) await writeGraph(store, draw('a'));
    });
    await expect(openSearch(restless).search({ text: 'a', first: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('tries again after the store failed', async () => {
    let away = true;
    const search = openSearch(
      before(store, async (text) => {
        if (away && text.includes('MATCH (n:Entity)')) throw new StoreError('UNAVAILABLE', 'away');
      }),
    );
    await expect(search.search({ text: '三万', first: 1 })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    away = false;
    expect(await found(search, '三万')).toEqual([['concept:a name.zh'], [], []]);
  });
});
