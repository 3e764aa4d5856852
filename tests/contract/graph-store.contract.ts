import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CypherQuery, GraphStore } from '../../server/graph/graph-store.ts';
import type { StoreErrorCode } from '../../server/graph/store-error.ts';
import { empty, type OpenStore } from '../support/engines.ts';

type Parameters = CypherQuery<unknown>['parameters'];
type Row = Readonly<Record<string, unknown>>;

const cypher = (text: string, parameters: Parameters = {}): CypherQuery<Row> => ({ text, parameters, decode: (row) => row });
const add = (id: string): CypherQuery<Row> => cypher('CREATE (n:Mailuo:Entity {id: $id})', { id });
const failing = (code: StoreErrorCode): unknown => expect.objectContaining({ name: 'StoreError', code });
const SLOW = cypher('UNWIND range(1, 2500) AS a UNWIND range(1, 2500) AS b RETURN sum(a * b) AS total');

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** What every GraphStore promises, whatever engine is behind it. */
export function graphStoreContract(openStore: OpenStore): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore();
  });
  beforeEach(() => empty(store));
  afterAll(() => store.close());

  const ids = async (): Promise<readonly unknown[]> =>
    (await store.read(cypher('MATCH (n:Entity) RETURN n.id AS id ORDER BY n.id'))).map((row) => row['id']);

  describe('values', () => {
    const VALUES: readonly [string, Parameters[string]][] = [
      ['a text', '三万'],
      ['an empty text', ''],
      ['a character above U+FFFF', '𠮷野家 😀'],
      ['quotes, a backslash, a line end and NUL', '"\'`\\\n\u0000$x'],
      ['an integer', 18_700],
      ['the greatest integer', Number.MAX_SAFE_INTEGER],
      ['the least integer', Number.MIN_SAFE_INTEGER],
      ['a fraction', 0.1],
      ['true', true],
      ['false', false],
      ['a list of texts', ['一', '二', '']],
      ['a list of numbers', [1, 2.5, -3]],
      ['a list of truth values', [true, false]],
      ['an empty list', []],
    ];

    test.each(VALUES)('keeps %s', async (_, value) => {
      await store.write(cypher('CREATE (n:Mailuo:Entity {id: "a"}) SET n.value = $value', { value }));
      expect(await store.read(cypher('MATCH (n:Entity {id: "a"}) RETURN n.value AS value, $value AS given', { value }))).toEqual([
        { value, given: value },
      ]);
    });

    test('keeps rows with property maps, and leaves out what is null', async () => {
      const rows = [
        { id: 'a', props: { nameZh: '甲', degree: 2, tags: ['x'], time: null } },
        { id: 'b', props: {} },
      ];
      await store.write(cypher('UNWIND $rows AS row MERGE (n:Mailuo:Entity {id: row.id}) SET n += row.props', { rows }));
      expect(await store.read(cypher('MATCH (n:Entity) RETURN n {.*} AS n ORDER BY n.id'))).toEqual([
        { n: { id: 'a', nameZh: '甲', degree: 2, tags: ['x'] } },
        { n: { id: 'b' } },
      ]);
    });

    test('takes undefined as null', async () => {
      const parameters = { gone: undefined } as unknown as Parameters;
      expect(await store.read(cypher('RETURN $gone IS NULL AS isNull', parameters))).toEqual([{ isNull: true }]);
    });

    test('takes an integer where Cypher asks for one', async () => {
      const text = 'UNWIND [1, 2, 3, 4] AS x RETURN x AS x ORDER BY x SKIP $skip LIMIT $limit';
      expect(await store.read(cypher(text, { skip: 1, limit: 2 }))).toEqual([{ x: 2 }, { x: 3 }]);
      expect(await store.read(cypher('RETURN [5, 6, 7][$index] AS item, 7 / $two AS half', { index: 1, two: 2 }))).toEqual([
        { item: 6, half: 3 },
      ]);
    });

    const REFUSED: readonly [string, unknown, string][] = [
      ['a map in a map', { a: { b: 1 } }, '$value.a'],
      ['a list in a list', [[1]], '$value[0]'],
      ['a list of texts and numbers', ['a', 1], '$value[1]'],
      ['null in a list', ['a', null], '$value[1]'],
      ['a map in the properties of a row', [{ props: { a: { b: 1 } } }], '$value[0].props.a'],
      ['rows beside other values', [{ id: 'a' }, 'b'], '$value[1]'],
      ['a key that begins with a dollar sign', { $date: '2011-03-01' }, '$value.$date'],
      ['NaN', Number.NaN, '$value'],
      ['infinity', Number.POSITIVE_INFINITY, '$value'],
      ['a number beyond 2^53', 2 ** 53, '$value'],
      ['a bigint', 1n, '$value'],
      ['a date', new Date(0), '$value'],
      ['half a surrogate pair', 'a\ud842', '$value'],
    ];

    test.each(REFUSED)('refuses %s and says where', async (_, value, place) => {
      const query = cypher('CREATE (n:Mailuo:Entity {id: "a"}) SET n.value = $value', { value } as Parameters);
      const error = await store.write(query).then(() => null, (reason: unknown) => reason);
      expect(error).toEqual(failing('STATEMENT'));
      expect((error as Error).message).toContain(`parameter ${place} `);
      expect(await ids()).toEqual([]);
    });

    test.each([
      ['a raw node', 'CREATE (n:Mailuo:Entity {id: "a"}) RETURN n AS answer'],
      ['a raw node in a list', 'CREATE (n:Mailuo:Entity {id: "a"}) RETURN [n] AS answer'],
      ['a number beyond 2^53', 'RETURN 9007199254740993 AS answer'],
      ['infinity', 'RETURN 1.0 / 0.0 AS answer'],
    ])('refuses to answer with %s', async (_, text) => {
      await expect(store.write(cypher(text))).rejects.toEqual(failing('STATEMENT'));
      expect(await ids()).toEqual([]);
    });

    test('passes on what decode throws, and keeps nothing', async () => {
      const fault = new Error('not what was expected');
      const decode = (): never => {
        throw fault;
      };
      await expect(store.write({ ...cypher('CREATE (n:Mailuo:Entity {id: "a"}) RETURN n.id AS id'), decode })).rejects.toBe(fault);
      expect(await ids()).toEqual([]);
    });
  });

  describe('reading and writing', () => {
    test('reads what was written, at once', async () => {
      for (let number = 10; number < 60; number += 1) {
        await store.write(add(`e${number}`));
        expect(await store.read(cypher('MATCH (n:Entity {id: $id}) RETURN count(n) AS found', { id: `e${number}` }))).toEqual([{ found: 1 }]);
      }
    });

    test('refuses to write in read, and keeps nothing', async () => {
      await expect(store.read(add('a'))).rejects.toEqual(failing('STATEMENT'));
      expect(await ids()).toEqual([]);
    });

    test('merges the same rows any number of times into the same graph', async () => {
      const rows = ['a', 'b', 'c', 'b'].map((id) => ({ id, props: { nameEn: id.toUpperCase() } }));
      const relationships = [
        { id: 'a/AIMS_AT/b', start: 'a', end: 'b' },
        { id: 'a/AIMS_AT/b~2', start: 'a', end: 'b' },
        { id: 'c/AIMS_AT/c', start: 'c', end: 'c' },
      ];
      for (let round = 0; round < 3; round += 1) {
        await store.write(cypher('UNWIND $rows AS row MERGE (n:Mailuo:Entity {id: row.id}) SET n += row.props', { rows }));
        await store.write(
          cypher(
            'UNWIND $relationships AS row MATCH (a:Entity {id: row.start}) MATCH (b:Entity {id: row.end}) MERGE (a)-[r:AIMS_AT {id: row.id}]->(b)',
            { relationships },
          ),
        );
      }
      expect(await ids()).toEqual(['a', 'b', 'c']);
      const found = await store.read(
        cypher('MATCH (a:Entity)-[r:AIMS_AT]->(b:Entity) RETURN r.id AS id, a.id AS start, b.id AS end ORDER BY r.id'),
      );
      expect(found).toEqual(relationships);
    });
  });

  describe('a transaction', () => {
    test('keeps all of its statements, and each sees those before it', async () => {
      const seen = await store.transaction(async (transaction) => {
        await transaction.run(add('a'));
        await transaction.run(add('b'));
        return transaction.run(cypher('MATCH (n:Entity) RETURN count(n) AS seen'));
      });
      expect(seen).toEqual([{ seen: 2 }]);
      expect(await ids()).toEqual(['a', 'b']);
    });

    test('is not seen by others before its end', async () => {
      await store.transaction(async (transaction) => {
        await transaction.run(add('a'));
        expect(await ids()).toEqual([]);
      });
      expect(await ids()).toEqual(['a']);
    });

    test('keeps nothing where the work throws, and throws the same', async () => {
      const reason = new Error('changed my mind');
      const work = store.transaction(async (transaction) => {
        await transaction.run(add('a'));
        throw reason;
      });
      await expect(work).rejects.toBe(reason);
      expect(await ids()).toEqual([]);
    });

    test('keeps nothing where a statement failed, though the work goes on', async () => {
      const work = store.transaction(async (transaction) => {
        await transaction.run(add('a'));
        await transaction.run(add('a')).catch(() => undefined);
        await transaction.run(add('b')).catch(() => undefined);
      });
      await expect(work).rejects.toEqual(failing('CONSTRAINT'));
      expect(await ids()).toEqual([]);
    });

    test('waits for statements that the work did not wait for', async () => {
      await store.transaction(async (transaction) => {
        void transaction.run(add('a'));
        void transaction.run(add('b'));
      });
      expect(await ids()).toEqual(['a', 'b']);
    });

    test('takes no statement after its end', async () => {
      const { late } = await store.transaction(async (transaction) => ({ late: () => transaction.run(add('late')) }));
      await expect(late()).rejects.toEqual(failing('STATEMENT'));
      expect(await ids()).toEqual([]);
    });

    test('runs again when another one was in the way', async () => {
      await store.write(cypher('CREATE (n:Mailuo:Entity {id: "a", count: 0})'));
      const increment = cypher('MATCH (n:Entity {id: "a"}) SET n.count = n.count + 1');
      await Promise.all(Array.from({ length: 40 }, () => store.transaction((transaction) => transaction.run(increment))));
      expect(await store.read(cypher('MATCH (n:Entity {id: "a"}) RETURN n.count AS count'))).toEqual([{ count: 40 }]);
    });

    test('ends well where two wait for each other', async () => {
      for (const id of ['a', 'b']) await store.write(cypher('CREATE (n:Mailuo:Entity {id: $id, by: []})', { id }));
      const touch = (id: string, by: string): CypherQuery<Row> => cypher('MATCH (n:Entity {id: $id}) SET n.by = n.by + [$by]', { id, by });
      const holding = { one: gate(), two: gate() };
      const both = (mine: 'one' | 'two', other: 'one' | 'two', first: string, second: string): Promise<void> =>
        store.transaction(async (transaction) => {
          await transaction.run(touch(first, mine));
          holding[mine].open();
          await holding[other].opened;
          await transaction.run(touch(second, mine));
        });
      await Promise.all([both('one', 'two', 'a', 'b'), both('two', 'one', 'b', 'a')]);
      const touched = await store.read(cypher('MATCH (n:Entity) RETURN size(n.by) AS times ORDER BY n.id'));
      expect(touched).toEqual([{ times: 2 }, { times: 2 }]);
    });
  });

  describe('errors', () => {
    test.each([
      ['a statement that is not Cypher', 'MATCH (n', {}],
      ['a function there is none of', 'RETURN nonsense(1) AS x', {}],
      ['a parameter that is missing', 'RETURN $missing AS x', {}],
      ['a division by zero', 'RETURN 1 / 0 AS x', {}],
      ['a negative limit', 'MATCH (n:Entity) RETURN n.id AS id LIMIT $limit', { limit: -1 }],
    ])('tells %s as STATEMENT', async (_, text, parameters) => {
      await expect(store.read(cypher(text, parameters))).rejects.toEqual(failing('STATEMENT'));
    });

    test('tells a second node with the same id as CONSTRAINT', async () => {
      await store.write(add('a'));
      await expect(store.write(add('a'))).rejects.toEqual(failing('CONSTRAINT'));
      expect(await ids()).toEqual(['a']);
    });

    test('leaves nothing open behind failures', async () => {
      const failures = (number: number): Promise<unknown>[] => [
        store.read(cypher('RETURN nonsense(1) AS x')),
        store.write(cypher('CREATE (n:Mailuo:Entity {id: "a"}) RETURN 1 / 0 AS x')),
        store.write(cypher('RETURN $value AS x', { value: 2 ** 60 })),
        store.transaction(() => Promise.reject(new Error(`attempt ${number}`))),
        store.read(cypher('RETURN 1 AS x'), { signal: AbortSignal.abort() }),
      ];
      for (let number = 0; number < 60; number += 1) {
        const outcomes = await Promise.allSettled(failures(number));
        expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
      }
      expect(await store.read(cypher('RETURN 1 AS x'))).toEqual([{ x: 1 }]);
      expect(await ids()).toEqual([]);
    });
  });

  describe('time and number of calls', () => {
    test('rejects with TIMEOUT past the deadline, and answers the next call', async () => {
      await expect(store.read(SLOW, { deadlineMs: 60 })).rejects.toEqual(failing('TIMEOUT'));
      expect(await store.read(cypher('RETURN 1 AS x'))).toEqual([{ x: 1 }]);
    });

    test('keeps nothing of a transaction past its deadline', async () => {
      const work = store.transaction(
        async (transaction) => {
          await transaction.run(add('a'));
          await new Promise(() => {});
        },
        { deadlineMs: 300 },
      );
      await expect(work).rejects.toEqual(failing('TIMEOUT'));
      await store.write(add('a'), { deadlineMs: 30_000 });
      expect(await ids()).toEqual(['a']);
    });

    test('ends with an AbortError when the caller gives up', async () => {
      const caller = new AbortController();
      const slow = store.read(SLOW, { signal: caller.signal });
      caller.abort();
      await expect(slow).rejects.toMatchObject({ name: 'AbortError' });
    });

    test('does not start for a caller who has given up', async () => {
      await expect(store.write(add('a'), { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
      expect(await ids()).toEqual([]);
    });

    test('answers 300 calls at a time, each with its own answer', async () => {
      const numbers = Array.from({ length: 300 }, (_, number) => number);
      const answers = await Promise.all(numbers.map((number) => store.read(cypher('RETURN $number AS number', { number }))));
      expect(answers).toEqual(numbers.map((number) => [{ number }]));
    });

    test('makes one node of the same one merged by 40 at a time', async () => {
      const merge = cypher('MERGE (n:Mailuo:Entity {id: "a"}) SET n.merged = true');
      await Promise.all(Array.from({ length: 40 }, () => store.write(merge)));
      expect(await ids()).toEqual(['a']);
    });
  });

  describe('the store', () => {
    test('prepares again without a change', async () => {
      await store.write(add('a'));
      await store.prepare();
      await expect(store.write(add('a'))).rejects.toEqual(failing('CONSTRAINT'));
    });

    test.each(['Entity', 'Document', 'Section', 'Passage', 'OntologyKind', 'OntologySubkind', 'OntologyRelationshipType', 'Dataset'])(
      'has one %s of an id',
      async (label) => {
        const twice = cypher(`UNWIND [1, 2] AS copy CREATE (n:Mailuo:${label} {id: 'same'})`);
        await expect(store.write(twice)).rejects.toEqual(failing('CONSTRAINT'));
      },
    );

    test('answers a ping, makes its data safe and says what it is', async () => {
      await store.ping();
      await store.flush();
      expect(store.engine).toMatch(/^(Neo4j \d+\.\d+\S* (community|enterprise)|Grafeo \d+\.\d+\S* \(embedded\))$/);
    });
  });
}
