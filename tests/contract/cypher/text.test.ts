import { beforeAll, expect, it } from 'vitest';
import { documents } from '../../../server/cypher/documents.ts';
import { entitiesOfPassages } from '../../../server/cypher/entities-of-passages.ts';
import { passageCountsOfEntities, passagesOfEntities } from '../../../server/cypher/passages-of-entities.ts';
import { passagesByIds } from '../../../server/cypher/passages-by-ids.ts';
import { passagesOfSections } from '../../../server/cypher/passages-of-sections.ts';
import { sectionsByIds } from '../../../server/cypher/sections-by-ids.ts';
import { sectionsOfDocuments } from '../../../server/cypher/sections-of-documents.ts';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import { describeOnBothEngines } from '../../support/engines.ts';
import { graphOf } from '../../support/graphs.ts';
import { writeGraph } from '../../support/write-graph.ts';

/** The second document comes first in the alphabet. */
const GRAPH = graphOf({
  entities: [{ id: 'concept:a', mentions: ['zulu:p02'] }, { id: 'concept:b' }, { id: 'concept:silent' }],
  relationships: [
    { start: 'concept:a', type: 'AIMS_AT', end: 'concept:b', passages: ['zulu:p01', 'zulu:p03', 'alfa:p01'] },
    { start: 'concept:b', type: 'AIMS_AT', end: 'concept:a', passages: ['zulu:p10'] },
  ],
  documents: [
    { id: 'zulu', sections: [2, 9] },
    { id: 'alfa', sections: [1] },
  ],
});

describeOnBothEngines('the text', (openStore) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore();
    await writeGraph(store, GRAPH);
  });

  it('has documents in their own order, with what is cited of them', async () => {
    expect(await store.read(documents())).toEqual(GRAPH.documents);
    expect((await store.read(documents(['alfa', 'nowhere']))).map(({ id }) => id)).toEqual(['alfa']);
    expect(GRAPH.documents.map(({ passageCount, citedPassageCount }) => [passageCount, citedPassageCount])).toEqual([
      [11, 3],
      [1, 1],
    ]);
  });

  it('has sections in the order of the documents', async () => {
    expect(await store.read(sectionsOfDocuments(['alfa', 'zulu']))).toEqual(GRAPH.sections);
    expect(await store.read(sectionsByIds(['zulu:s1', 'zulu:s7']))).toEqual([GRAPH.sections[1]]);
  });

  it('has passages in the order of their section, the tenth behind the ninth', async () => {
    expect((await store.read(passagesOfSections(['zulu:s1']))).map(({ position }) => position)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('gives passages whole, the original only where it is there', async () => {
    const found = (await store.read(passagesByIds(['zulu:p01', 'zulu:p03', 'zulu:p99']))).toSorted((a, b) => a.position - b.position);
    expect(found).toEqual([GRAPH.passages[0], GRAPH.passages[2]]);
    expect(found.map(({ text }) => text)).toEqual(['original zulu:p01', null]);
  });

  it('is found from what it mentions, page by page', async () => {
    const page = async (after?: { documentId: string; position: number }) =>
      (await store.read(passagesOfEntities({ ids: ['concept:a'], limit: 2, after }))).map(({ passage }) => passage);
    const first = await page();
    const second = await page(first.at(-1));
    const third = await page(second.at(-1));
    expect([...first, ...second, ...third].map(({ id }) => id)).toEqual(['alfa:p01', 'zulu:p01', 'zulu:p02', 'zulu:p03', 'zulu:p10']);
  });

  it('counts the passages that mention an entity', async () => {
    const counts = await store.read(passageCountsOfEntities(['concept:a', 'concept:silent', 'concept:nobody']));
    expect(Object.fromEntries(counts.map(({ entityId, count }) => [entityId, count]))).toEqual({ 'concept:a': 5, 'concept:silent': 0 });
  });

  it('names the entities of each passage in the order of first mention', async () => {
    const rows = await store.read(entitiesOfPassages(['zulu:p02', 'zulu:p10', 'zulu:p04']));
    const of = (id: string) => rows.filter(({ passageId }) => passageId === id).map(({ entity }) => entity.id);
    expect([of('zulu:p02'), of('zulu:p10'), of('zulu:p04')]).toEqual([['concept:a'], ['concept:a', 'concept:b'], []]);
  });
});
