import { expect, test } from 'vitest';
import { describeOnBothEngines } from '../support/engines.ts';

describeOnBothEngines('graph store', (openStore) => {
  test('answers', async () => {
    const store = await openStore();
    await store.ping();
    await store.write({ text: 'UNWIND $rows AS row MERGE (n:Mailuo:Entity {id: row.id}) SET n += row.props', parameters: { rows: [{ id: 'a', props: { x: 1, y: 2.5, z: ['q'] } }] }, decode: () => 0 });
    expect(await store.read({ text: 'MATCH (n:Entity) RETURN n {.*} AS n', parameters: {}, decode: (row) => row['n'] })).toEqual([{ id: 'a', x: 1, y: 2.5, z: ['q'] }]);
    await expect(store.read({ text: 'CREATE (n:Mailuo)', parameters: {}, decode: (row) => row['n'] })).rejects.toMatchObject({ code: 'STATEMENT' });
  });
});
