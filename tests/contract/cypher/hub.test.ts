import { beforeAll, expect, it } from 'vitest';
import { frontier } from '../../../server/cypher/frontier.ts';
import { neighbors } from '../../../server/cypher/neighbors.ts';
import { relationshipCountsOfEntities, relationshipsOfEntities } from '../../../server/cypher/relationships-of-entities.ts';
import { relationshipsAmong } from '../../../server/cypher/relationships-among.ts';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import { describeOnBothEngines } from '../../support/engines.ts';
import { draw } from '../../support/graphs.ts';
import { writeGraph } from '../../support/write-graph.ts';

const SPOKES = 500;
const spokes = Array.from({ length: SPOKES }, (_, index) => `n${String(index)}`);
/** Every other spoke points inwards; the first two are joined by a relationship of their own. */
const GRAPH = draw(['n0 -PART_OF-> n1', ...spokes.map((id, index) => (index % 2 === 0 ? `hub -AIMS_AT-> ${id}` : `${id} -LEADS_TO-> hub`))].join('\n'));

describeOnBothEngines('a hub of 500', (openStore) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore();
    await writeGraph(store, GRAPH);
  });

  const hub = { ids: ['concept:hub'], direction: 'BOTH' } as const;

  it('opens page by page, each relationship once', async () => {
    const seen: string[] = [];
    const page = async (afterRank?: number) =>
      (await store.read(relationshipsOfEntities({ ...hub, afterRank, limit: 120 }))).map(({ relationship }) => relationship);
    for (let rows = await page(); rows.length > 0; rows = await page(rows.at(-1)?.documentRank)) {
      expect(rows.length).toBeLessThanOrEqual(120);
      seen.push(...rows.map(({ id }) => id));
    }
    expect(seen).toEqual(GRAPH.relationships.slice(1).map(({ id }) => id));
  });

  it('counts its relationships, and those of one type', async () => {
    expect(await store.read(relationshipCountsOfEntities(hub))).toEqual([{ entityId: 'concept:hub', count: SPOKES }]);
    expect(await store.read(relationshipCountsOfEntities({ ...hub, filter: { types: ['LEADS_TO'] } }))).toEqual([
      { entityId: 'concept:hub', count: SPOKES / 2 },
    ]);
  });

  it('leads to all its neighbours, the most connected first, or to as many as asked for', async () => {
    const found = (await store.read(neighbors(hub))).map(({ id }) => id);
    expect(found).toHaveLength(SPOKES);
    expect(found.slice(0, 2)).toEqual(['concept:n0', 'concept:n1']);
    expect(await store.read(frontier({ ...hub, limit: 25 }))).toHaveLength(25);
  });

  it('is held together by every relationship among all of them', async () => {
    expect(await store.read(relationshipsAmong(GRAPH.entities.map(({ id }) => id)))).toEqual(GRAPH.relationships);
  });
});
