import { beforeAll, expect, it } from 'vitest';
import { dataset } from '../../../server/cypher/dataset.ts';
import { entityCount } from '../../../server/cypher/entity-count.ts';
import { ontology, ontologyOf } from '../../../server/cypher/ontology.ts';
import { relationshipCount } from '../../../server/cypher/relationship-count.ts';
import { revision } from '../../../server/cypher/revision.ts';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import { describeOnBothEngines } from '../../support/engines.ts';
import { draw } from '../../support/graphs.ts';
import { writeGraph } from '../../support/write-graph.ts';

describeOnBothEngines('the dataset', (openStore) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore();
  });

  it('is not there before data is loaded', async () => {
    expect(await store.read(dataset())).toEqual([]);
    expect(await store.read(revision())).toEqual([]);
    expect(await store.read(entityCount())).toEqual([]);
    expect(await store.read(relationshipCount())).toEqual([]);
    expect(ontologyOf(await store.read(ontology()))).toEqual({ languages: [], kinds: [], subkinds: [], relationshipTypes: [] });
  });

  it('says what was loaded last', async () => {
    const older = draw('a -AIMS_AT-> b');
    const newer = draw('a -AIMS_AT-> b\nb -LEADS_TO-> c');
    await writeGraph(store, older);
    await writeGraph(store, newer);
    expect(await store.read(revision())).toEqual([newer.revision]);
    expect(await store.read(dataset())).toEqual([
      {
        revision: newer.revision,
        schemaVersion: 2,
        languages: ['zh', 'en'],
        entities: 3,
        relationships: 2,
        passages: 7,
        citedPassages: 2,
        documents: 2,
      },
    ]);
    expect(await store.read(entityCount())).toEqual([3]);
    expect(await store.read(relationshipCount())).toEqual([2]);
  });

  it('has an ontology in the order of its file', async () => {
    const graph = draw('a');
    await writeGraph(store, graph);
    expect(ontologyOf(await store.read(ontology()))).toEqual(graph.ontology);
  });
});
