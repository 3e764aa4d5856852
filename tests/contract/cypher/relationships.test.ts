import { beforeAll, expect, it } from 'vitest';
import type { RelationshipFilter } from '../../../server/cypher/filters.ts';
import { relationshipCount } from '../../../server/cypher/relationship-count.ts';
import { relationshipPage } from '../../../server/cypher/relationship-page.ts';
import { relationshipTypeCounts } from '../../../server/cypher/relationship-type-counts.ts';
import { relationshipsAmong } from '../../../server/cypher/relationships-among.ts';
import { relationshipsByIds } from '../../../server/cypher/relationships-by-ids.ts';
import { relationshipCountsOfEntities, relationshipsOfEntities } from '../../../server/cypher/relationships-of-entities.ts';
import { relationshipsOfPassages } from '../../../server/cypher/relationships-of-passages.ts';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import type { Relationship } from '../../../server/graph/model.ts';
import { describeOnBothEngines } from '../../support/engines.ts';
import { graphOf } from '../../support/graphs.ts';
import { writeGraph } from '../../support/write-graph.ts';

const QUANTITY = { value: 1.87, comparator: 'MORE_THAN', unit: { zh: '万个', en: 'ten thousand' }, text: { zh: '一万八', en: '18,700' } } as const;

/** a twice to b, b to c, c to a, a to itself, and one that stands alone. */
const GRAPH = graphOf({
  entities: ['concept:a', 'concept:b', 'concept:c', 'concept:alone'].map((id) => ({ id })),
  relationships: [
    { start: 'concept:a', type: 'AIMS_AT', end: 'concept:b', passages: ['first:p01'] },
    { start: 'concept:a', type: 'AIMS_AT', end: 'concept:b', passages: ['first:p01', 'second:p01'], inferred: true },
    { start: 'concept:b', type: 'LEADS_TO', end: 'concept:c', passages: ['first:p02'], quantity: QUANTITY },
    { start: 'concept:c', type: 'LEADS_TO', end: 'concept:a', passages: ['second:p01'] },
    { start: 'concept:a', type: 'PART_OF', end: 'concept:a', passages: ['first:p02'] },
  ],
  documents: [
    { id: 'first', sections: [2] },
    { id: 'second', sections: [1] },
  ],
});

describeOnBothEngines('relationships', (openStore) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore();
    await writeGraph(store, GRAPH);
  });

  const short = ({ id }: Relationship) => id.replaceAll('concept:', '');
  const filtered = async (filter: RelationshipFilter) => {
    const page = await store.read(relationshipPage({ filter, limit: 100 }));
    expect(await store.read(relationshipCount(filter))).toEqual([page.length]);
    return page.map(short);
  };

  it('come whole by their ids', async () => {
    const found = await store.read(relationshipsByIds(['concept:b/LEADS_TO/concept:c', 'concept:a/AIMS_AT/concept:b~2', 'nothing']));
    expect(found.toSorted((a, b) => a.documentRank - b.documentRank)).toEqual([
      {
        id: 'concept:a/AIMS_AT/concept:b~2',
        type: 'AIMS_AT',
        startId: 'concept:a',
        endId: 'concept:b',
        statement: { zh: 'concept:a，concept:b', en: 'concept:a AIMS_AT concept:b' },
        basis: 'INFERRED',
        reason: { zh: '因为', en: 'because' },
        quantity: null,
        passageIds: ['first:p01', 'second:p01'],
        documentRank: 1,
      },
      {
        id: 'concept:b/LEADS_TO/concept:c',
        type: 'LEADS_TO',
        startId: 'concept:b',
        endId: 'concept:c',
        statement: { zh: 'concept:b，concept:c', en: 'concept:b LEADS_TO concept:c' },
        basis: 'STATED',
        reason: null,
        quantity: QUANTITY,
        passageIds: ['first:p02'],
        documentRank: 2,
      },
    ]);
  });

  it('come page by page in the order of first evidence', async () => {
    const first = await store.read(relationshipPage({ limit: 3 }));
    const second = await store.read(relationshipPage({ limit: 3, afterRank: first.at(-1)?.documentRank }));
    expect([...first, ...second]).toEqual(GRAPH.relationships);
  });

  it('pass by type, basis, document and number of passages', async () => {
    expect(await filtered({ types: ['PART_OF', 'AIMS_AT'] })).toEqual(['a/AIMS_AT/b', 'a/AIMS_AT/b~2', 'a/PART_OF/a']);
    expect(await filtered({})).toHaveLength(GRAPH.relationships.length);
    expect(await filtered({ types: ['UNHEARD_OF'] })).toEqual([]);
    expect(await filtered({ types: [] })).toEqual([]);
    expect(await filtered({ basis: 'INFERRED' })).toEqual(['a/AIMS_AT/b~2']);
    expect(await filtered({ document: 'second' })).toEqual(['a/AIMS_AT/b~2', 'c/LEADS_TO/a']);
    expect(await filtered({ minEvidence: 2 })).toEqual(['a/AIMS_AT/b~2']);
    expect(await filtered({ minEvidence: 1, types: ['LEADS_TO'], basis: 'STATED', document: 'first' })).toEqual(['b/LEADS_TO/c']);
  });

  it('count only where both ends pass', async () => {
    expect(await store.read(relationshipCount({}, { ids: ['concept:a', 'concept:b'] }))).toEqual([3]);
    expect(await store.read(relationshipCount({ types: ['AIMS_AT', 'LEADS_TO'] }, { minDegree: 3 }))).toEqual([2]);
  });

  it('stand among given entities, self-loops included, each once', async () => {
    expect((await store.read(relationshipsAmong(['concept:a', 'concept:b', 'concept:a']))).map(short)).toEqual([
      'a/AIMS_AT/b',
      'a/AIMS_AT/b~2',
      'a/PART_OF/a',
    ]);
    for (const id of ['concept:alone', 'concept:nobody', '$isGiven', '__proto__', '']) expect(await store.read(relationshipsAmong([id]))).toEqual([]);
    expect(await store.read(relationshipsAmong([]))).toEqual([]);
  });

  it('of many entities come at once, so many of each, a self-loop once', async () => {
    const question = { ids: ['concept:a', 'concept:c', 'concept:alone', 'concept:nobody'], direction: 'BOTH', limit: 3 } as const;
    const rows = await store.read(relationshipsOfEntities(question));
    const of = (id: string) => rows.filter(({ entityId }) => entityId === id).map(({ relationship }) => short(relationship));
    expect(of('concept:a')).toEqual(['a/AIMS_AT/b', 'a/AIMS_AT/b~2', 'c/LEADS_TO/a']);
    expect(of('concept:c')).toEqual(['b/LEADS_TO/c', 'c/LEADS_TO/a']);
    expect(rows).toHaveLength(5);
    const next = await store.read(relationshipsOfEntities({ ...question, afterRank: 3 }));
    expect(next.map(({ relationship }) => short(relationship))).toEqual(['a/PART_OF/a']);
  });

  it('of many entities are counted at once, an entity without any as 0', async () => {
    const counts = async (direction: 'OUTGOING' | 'INCOMING' | 'BOTH', filter: RelationshipFilter = {}) => {
      const rows = await store.read(relationshipCountsOfEntities({ ids: ['concept:a', 'concept:alone', 'concept:nobody'], direction, filter }));
      return Object.fromEntries(rows.map(({ entityId, count }) => [entityId, count]));
    };
    expect(await counts('BOTH')).toEqual({ 'concept:a': 4, 'concept:alone': 0 });
    expect(await counts('OUTGOING')).toEqual({ 'concept:a': 3, 'concept:alone': 0 });
    expect(await counts('INCOMING')).toEqual({ 'concept:a': 2, 'concept:alone': 0 });
    expect(await counts('BOTH', { basis: 'STATED', types: ['AIMS_AT'] })).toEqual({ 'concept:a': 1, 'concept:alone': 0 });
  });

  it('are found from the passages that they cite', async () => {
    const rows = await store.read(relationshipsOfPassages(['second:p01', 'first:p01']));
    expect(rows.filter(({ passageId }) => passageId === 'second:p01').map(({ relationship }) => short(relationship))).toEqual([
      'a/AIMS_AT/b~2',
      'c/LEADS_TO/a',
    ]);
    expect(rows).toHaveLength(4);
  });

  it('are counted by type', async () => {
    const counts = (await store.read(relationshipTypeCounts(['AIMS_AT', 'LEADS_TO', 'PART_OF', 'UNHEARD_OF']))).map(({ type, count }) => `${type} ${String(count)}`);
    expect(counts.sort()).toEqual(['AIMS_AT 2', 'LEADS_TO 2', 'PART_OF 1']);
  });
});
