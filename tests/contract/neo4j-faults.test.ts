import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { freePort } from '../../scripts/neo4j/start-neo4j.ts';
import type { CypherQuery, GraphStore } from '../../server/graph/graph-store.ts';
import { openNeo4jStore, type Neo4jAddress, type Neo4jOptions } from '../../server/graph/neo4j-store.ts';
import { openNeo4jStore as openEmptyStore } from '../support/engines.ts';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.ts';

const address = inject('neo4j');
const one: CypherQuery<unknown> = { text: 'RETURN 1 AS one', parameters: {}, decode: (row) => row['one'] };
const add = (id: string): CypherQuery<null> => ({ text: 'CREATE (n:Mailuo:Entity {id: $id})', parameters: { id }, decode: () => null });
const nowhere = (port: number): Neo4jAddress => ({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'top-secret', database: 'neo4j' });

const stores: GraphStore[] = [];
function open(to: Neo4jAddress, options?: Neo4jOptions): GraphStore {
  const store = openNeo4jStore(to, options);
  stores.push(store);
  return store;
}
afterAll(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

/** The code of the StoreError, and whether its message gives the password away. */
async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'it succeeded',
    ({ name, code, message }: { name: string; code: string; message: string }) => `${name} ${code}${message.includes('top-secret') ? ' with the password' : ''}`,
  );
}

describe.concurrent('where no Neo4j is', () => {
  test('a closed port is UNAVAILABLE', async () => {
    const store = open(nowhere(await freePort()));
    expect(await failure(store.read(one))).toBe('StoreError UNAVAILABLE');
    expect(await failure(store.ping())).toMatch(/^StoreError (UNAVAILABLE|TIMEOUT)$/);
  });

  test('a name that nothing has is UNAVAILABLE', async () => {
    expect(await failure(open({ ...nowhere(7687), uri: 'neo4j://nothing.invalid:7687' }).read(one))).toBe('StoreError UNAVAILABLE');
  });

  test('a server that speaks HTTP is UNAVAILABLE', async () => {
    const server = createHttpServer((_, answer) => answer.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      expect(await failure(open(nowhere((server.address() as AddressInfo).port)).read(one))).toBe('StoreError UNAVAILABLE');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe.skipIf(!address)('between Mailuo and Neo4j', () => {
  let proxy: FaultProxy;
  let through: Neo4jAddress;
  let direct: GraphStore;
  beforeEach(async () => {
    if (!address) throw new Error('There is no Neo4j.');
    const { hostname, port } = new URL(address.uri);
    proxy = await startFaultProxy({ host: hostname, port: Number(port || 7687) });
    through = { ...address, uri: `bolt://127.0.0.1:${proxy.port}` };
    direct = await openEmptyStore();
  });
  afterEach(() => proxy.close());

  test('a connection that says nothing more is TIMEOUT at the deadline, and the store recovers', async () => {
    const store = open(through);
    await store.read(one);
    proxy.stall();
    expect(await failure(store.read(one, { deadlineMs: 400 }))).toBe('StoreError TIMEOUT');
    expect(await failure(store.transaction((transaction) => transaction.run(one), { deadlineMs: 400 }))).toBe('StoreError TIMEOUT');
    proxy.heal();
    expect(await store.read(one)).toEqual([1]);
  });

  test('two connections that say nothing more make it build its driver anew', async () => {
    const store = open(through, { maxConnections: 2 });
    await Promise.all([store.read(one), store.read(one)]);
    proxy.stall();
    for (let call = 0; call < 2; call += 1) expect(await failure(store.read(one, { deadlineMs: 300 }))).toBe('StoreError TIMEOUT');
    const before = proxy.connections();
    proxy.heal();
    expect(await store.read(one)).toEqual([1]);
    expect(proxy.connections()).toBe(before + 1);
  });

  test('a server that never says a word is UNAVAILABLE or TIMEOUT', async () => {
    proxy.stall();
    expect(await failure(open(through).read(one, { deadlineMs: 8_000 }))).toMatch(/^StoreError (UNAVAILABLE|TIMEOUT)$/);
    expect(await failure(open(through).ping())).toBe('StoreError TIMEOUT');
  });

  test('a connection cut after any number of bytes is UNAVAILABLE, and the next call is answered', async () => {
    const rows: CypherQuery<unknown> = { text: 'UNWIND range(1, 500) AS n RETURN n AS n', parameters: {}, decode: (row) => row['n'] };
    const target = { host: new URL(through.uri).hostname, port: proxy.port };
    const outcomes = [0, 1, 2, 4, 20, 40, 150, 500, 1500].map(async (bytes) => {
      const cutting = await startFaultProxy(target);
      try {
        const store = open({ ...through, uri: `bolt://127.0.0.1:${cutting.port}` });
        cutting.cutAfter(bytes);
        const first = await failure(bytes % 2 === 0 ? store.read(rows) : store.transaction((transaction) => transaction.run(rows)));
        cutting.cutAfter(null);
        return { bytes, first, next: (await store.read(rows)).length };
      } finally {
        await cutting.close();
      }
    });
    const expected = { first: 'StoreError UNAVAILABLE', next: 500 };
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toMatchObject(expected);
  });

  test('connections cut while idle go unnoticed', async () => {
    const store = open(through);
    await store.read(one);
    proxy.cutAll();
    expect(await store.read(one)).toEqual([1]);
  });

  test('a slow network is only slow', async () => {
    proxy.slow(150);
    expect(await open(through).read(one)).toEqual([1]);
  });

  test('a transaction past its deadline leaves no lock behind', async () => {
    const store = open(through);
    await direct.write(add('a'));
    const touch: CypherQuery<null> = { text: 'MATCH (n:Entity {id: "a"}) SET n.touched = true', parameters: {}, decode: () => null };
    const stuck = store.transaction(
      async (transaction) => {
        await transaction.run(touch);
        proxy.stall();
        await transaction.run(touch);
      },
      { deadlineMs: 600 },
    );
    expect(await failure(stuck)).toBe('StoreError TIMEOUT');
    await direct.write(touch);
    expect(await direct.read({ text: 'MATCH (n:Entity {touched: true}) RETURN n.id AS id', parameters: {}, decode: (row) => row['id'] })).toEqual(['a']);
  });

  test('failing calls give their connections back to a pool of two', async () => {
    const store = open(through, { maxConnections: 2 });
    for (let round = 0; round < 30; round += 1) {
      const calls = [
        store.read({ ...one, text: 'RETURN nonsense(1) AS x' }),
        store.write({ ...one, text: 'CREATE (n:Mailuo:Entity {id: "x"}) RETURN 1 / 0 AS x' }),
        store.transaction(() => Promise.reject(new Error('changed my mind'))),
        store.read({ ...one, parameters: { big: 2 ** 60 } }),
      ];
      expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    }
    expect(await Promise.all(Array.from({ length: 50 }, () => store.read(one)))).toEqual(Array(50).fill([1]));
    expect(proxy.connections()).toBeLessThanOrEqual(2);
  });

  test('a neo4j:// address reads what it has just written, 100 times', async () => {
    if (!address) throw new Error('There is no Neo4j.');
    const store = open({ ...address, uri: address.uri.replace(/^bolt/, 'neo4j') });
    for (let number = 0; number < 100; number += 1) {
      await store.write(add(`e${number}`));
      const found = await store.read({ text: 'MATCH (n:Entity {id: $id}) RETURN n.id AS id', parameters: { id: `e${number}` }, decode: (row) => row['id'] });
      expect(found).toEqual([`e${number}`]);
    }
  });
});

describe.skipIf(!address)('a refusal', () => {
  test.each([
    ['4.44', 'REFUSED'],
    ['5.22', 'REFUSED'],
    ['5.23', 'it succeeded'],
    ['6.01', 'it succeeded'],
  ])('of a server that says it is of version %s: %s', async (version, outcome) => {
    if (!address) throw new Error('There is no Neo4j.');
    const { hostname, port } = new URL(address.uri);
    const proxy = await startFaultProxy({ host: hostname, port: Number(port || 7687) });
    try {
      // Of 5.26 as of 2026 the first four characters.
      proxy.rewrite(/(?<=Neo4j\/)[\d.]{4}/, version);
      const call = wrong({ uri: `bolt://127.0.0.1:${proxy.port}` }).read(one);
      expect(await failure(call)).toContain(outcome);
      if (outcome === 'REFUSED') await expect(call).rejects.toThrow(new RegExp(`version ${version}.*Mailuo needs 5\\.23 or later`));
    } finally {
      await proxy.close();
    }
  });

  const wrong = (change: Partial<Neo4jAddress>): GraphStore => {
    if (!address) throw new Error('There is no Neo4j.');
    return open({ ...address, ...change });
  };

  test('of the password is REFUSED and names the variables, not the password', async () => {
    const call = wrong({ password: 'top-secret' }).read(one);
    await expect(call).rejects.toThrow('Look at NEO4J_USERNAME and NEO4J_PASSWORD.');
    expect(await failure(call)).toBe('StoreError REFUSED');
  });

  test('of the database is REFUSED and names the variable', async () => {
    const call = wrong({ database: 'nothing-of-this-name' }).read(one);
    await expect(call).rejects.toThrow('Look at NEO4J_DATABASE.');
    expect(await failure(call)).toBe('StoreError REFUSED');
  });
});
