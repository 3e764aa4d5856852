import { describe, expect, inject, test } from 'vitest';
import { openEmbeddedStore as openEmbedded } from '../../server/graph/embedded-store.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openNeo4jStore, temporaryFolder } from '../support/engines.ts';
import { writeUntilKilled } from '../support/killed-writer.ts';

const KILLS = 5;

/** Every acknowledged pair is there, and none by halves. */
async function expectWholePairs(store: GraphStore, last: number): Promise<void> {
  const pairs = await store.read({
    text: 'MATCH (n:Entity) RETURN n.pair AS pair, count(*) AS halves ORDER BY pair',
    parameters: {},
    decode: (row) => row,
  });
  expect(pairs.filter((pair) => pair['halves'] !== 2)).toEqual([]);
  expect(pairs.slice(0, last + 1).map((pair) => pair['pair'])).toEqual(Array.from({ length: last + 1 }, (_, number) => number));
}

describe('what was acknowledged is there, and nothing by halves', () => {
  test('after kills of the process with the embedded database', async () => {
    const folder = temporaryFolder();
    await (await openEmbedded(folder)).close();
    for (let kill = 0, first = 0; kill < KILLS; kill += 1) {
      const last = await writeUntilKilled({ folder }, first, 20 + 30 * kill);
      const store = await openEmbedded(folder);
      try {
        await store.prepare();
        await expectWholePairs(store, last);
        const [next] = await store.read({ text: 'MATCH (n:Entity) RETURN max(n.pair) + 1 AS next', parameters: {}, decode: (row) => Number(row['next']) });
        first = next ?? 0;
      } finally {
        await store.close();
      }
    }
  });

  test.skipIf(!inject('neo4j'))('after kills of the process that writes to Neo4j', async () => {
    const address = inject('neo4j');
    if (!address) throw new Error('There is no Neo4j.');
    const store = await openNeo4jStore();
    for (let kill = 0, first = 0; kill < KILLS; kill += 1) {
      const last = await writeUntilKilled({ neo4j: address }, first, 10 + 10 * kill);
      await expectWholePairs(store, last);
      const [next] = await store.read({ text: 'MATCH (n:Entity) RETURN max(n.pair) + 1 AS next', parameters: {}, decode: (row) => Number(row['next']) });
      first = next ?? 0;
    }
  });
});
