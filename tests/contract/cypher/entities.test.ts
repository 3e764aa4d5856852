import { beforeAll, expect, it } from 'vitest';
import { entitiesByIds } from '../../../server/cypher/entities-by-ids.ts';
import { entityCount } from '../../../server/cypher/entity-count.ts';
import { entityPage, type EntityPageQuestion } from '../../../server/cypher/entity-page.ts';
import { eventPlaces } from '../../../server/cypher/event-places.ts';
import type { EntityFilter } from '../../../server/cypher/filters.ts';
import { kindCounts } from '../../../server/cypher/kind-counts.ts';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import { describeOnBothEngines } from '../../support/engines.ts';
import { draw } from '../../support/graphs.ts';
import { writeGraph } from '../../support/write-graph.ts';

const GRAPH = draw(
  `
  event:launch -LEADS_TO-> goal:trust
  actor:committee -LEADS_TO-> event:launch
  event:launch -TAKES_PLACE_IN-> concept:hubei
  event:launch -TAKES_PLACE_IN-> concept:wuhan
  event:anniversary -AIMS_AT-> goal:trust
  event:undated
  `,
  {
    'event:launch': { name: '𠮷日', days: ['2011-03-01', '2011-06-30'], aliases: ['kick-off', '“启动”'] },
    'event:anniversary': { name: 'Ａ', days: ['2011-07-01', '2011-07-01'] },
    'goal:trust': { name: '😀', mentions: ['second:p02'] },
    'actor:committee': { name: 'b', subkind: 'group' },
    'concept:hubei': { name: 'a', subkind: 'place' },
    'concept:wuhan': { name: 'c', subkind: 'place' },
    'event:undated': { name: 'd' },
  },
);

describeOnBothEngines('entities', (openStore) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore();
    await writeGraph(store, GRAPH);
  });

  const page = async (question: Partial<EntityPageQuestion>) =>
    (await store.read(entityPage({ order: 'DOCUMENT', language: 'zh', limit: 100, ...question }))).map(({ entity }) => entity.id);
  const filtered = async (filter: EntityFilter) => {
    const ids = await page({ filter });
    expect(await store.read(entityCount(filter))).toEqual([ids.length]);
    return ids;
  };

  it('come whole, also with characters beyond the BMP', async () => {
    expect(await store.read(entitiesByIds(['event:launch', 'event:nobody']))).toEqual([
      {
        id: 'event:launch',
        kind: 'EVENT',
        subkind: null,
        name: { zh: '𠮷日', en: '𠮷日 (en)' },
        aliases: { zh: [], en: ['kick-off', '“启动”'] },
        description: { zh: '𠮷日。', en: 'What 𠮷日 is.' },
        time: '2011-03-01/2011-06-30',
        degree: 4,
        documentRank: 0,
      },
    ]);
  });

  it('come in each order', async () => {
    expect(await page({ order: 'DOCUMENT' })).toEqual(GRAPH.entities.map(({ id }) => id));
    expect((await page({ order: 'DEGREE' })).slice(0, 2)).toEqual(['event:launch', 'goal:trust']);
    expect(await page({ order: 'TIME', limit: 3 })).toEqual(['event:launch', 'event:anniversary', 'goal:trust']);
    expect((await page({ order: 'NAME' })).slice(0, 4)).toEqual(['concept:hubei', 'actor:committee', 'concept:wuhan', 'event:undated']);
  });

  it('come page by page, forwards and backwards, without a gap or a repetition', async () => {
    for (const order of ['NAME', 'DEGREE', 'TIME', 'DOCUMENT'] as const) {
      const whole = await page({ order });
      const forwards: string[] = [];
      for (let afterRank = -1; forwards.length < whole.length; ) {
        const rows = await store.read(entityPage({ order, language: 'en', limit: 2, afterRank }));
        forwards.push(...rows.map(({ entity }) => entity.id));
        afterRank = rows.at(-1)?.rank ?? Infinity;
      }
      expect(forwards).toEqual(whole);
      const backwards: string[] = [];
      for (let beforeRank = whole.length; backwards.length < whole.length; ) {
        const rows = await store.read(entityPage({ order, language: 'en', limit: 3, beforeRank, fromEnd: true }));
        backwards.unshift(...rows.map(({ entity }) => entity.id));
        beforeRank = rows[0]?.rank ?? -Infinity;
      }
      expect(backwards).toEqual(whole);
    }
  });

  it('pass by kind, subkind, degree and id', async () => {
    expect(await filtered({ kinds: ['ACTOR', 'GOAL'] })).toEqual(['goal:trust', 'actor:committee']);
    expect(await filtered({ kinds: [] })).toEqual([]);
    expect(await filtered({ subkinds: ['place', 'group'] })).toEqual(['actor:committee', 'concept:hubei', 'concept:wuhan']);
    for (const subkinds of [[''], []]) expect(await filtered({ subkinds })).toEqual([]);
    expect(await filtered({ minDegree: 2 })).toEqual(['event:launch', 'goal:trust']);
    expect(await filtered({ ids: ['goal:trust', 'goal:nobody'] })).toEqual(['goal:trust']);
  });

  it('pass by document when a passage of it mentions them', async () => {
    expect(await filtered({ document: 'second' })).toEqual(['goal:trust']);
    expect(await filtered({ document: 'third' })).toEqual([]);
  });

  it('pass by time where their days overlap the range, its first and last day included', async () => {
    const time = (from: string | undefined, to: string | undefined) => filtered({ time: { from, to, includeUndated: false } });
    expect(await time('2011-06-30', '2011-07-01')).toEqual(['event:launch', 'event:anniversary']);
    expect(await time('2011-07-01', undefined)).toEqual(['event:anniversary']);
    expect(await time(undefined, '2011-03-01')).toEqual(['event:launch']);
    expect(await time(undefined, '2011-02-28')).toEqual([]);
    expect(await time(undefined, undefined)).toEqual(['event:launch', 'event:anniversary']);
    expect(await filtered({ kinds: ['EVENT'], time: { from: '2012-01-01', includeUndated: true } })).toEqual(['event:undated']);
  });

  it('take what would be Cypher for a filter', async () => {
    expect(await filtered({ subkinds: ["x'] DETACH DELETE n //"], document: '` ) DETACH DELETE n //' })).toEqual([]);
    expect(await filtered({})).toHaveLength(GRAPH.entities.length);
  });

  it('are counted by kind and subkind', async () => {
    const counts = (await store.read(kindCounts())).map(({ kind, subkind, count }) => `${kind} ${String(subkind)} ${String(count)}`);
    expect(counts.sort()).toEqual(['ACTOR group 1', 'CONCEPT place 2', 'EVENT null 3', 'GOAL null 1']);
  });

  it('take place where the document says so first', async () => {
    expect(await store.read(eventPlaces(['event:launch', 'event:undated']))).toEqual([{ eventId: 'event:launch', placeId: 'concept:hubei' }]);
  });
});
