import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_DEADLINE_MS } from '../../../server/graph/deadline.ts';
import { openEmbeddedStore } from '../../../server/graph/embedded-store.ts';
import type { CypherQuery, GraphStore } from '../../../server/graph/graph-store.ts';
import { temporaryFolder } from '../../support/engines.ts';
import { writeUntilKilled } from '../../support/killed-writer.ts';

let folder: string;
let graph: string;
beforeEach(() => {
  folder = join(temporaryFolder(), 'data', 'mailuo');
  graph = join(folder, 'graph.grafeo');
});

const count: CypherQuery<unknown> = { text: 'MATCH (n:Entity) RETURN count(n) AS count', parameters: {}, decode: (row) => row['count'] };
const slow = (size: number): CypherQuery<unknown> => ({
  text: `UNWIND range(1, ${size}) AS a UNWIND range(1, ${size}) AS b RETURN sum(a * b) AS total`,
  parameters: {},
  decode: (row) => row['total'],
});

async function withStore<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openEmbeddedStore(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const makeGraph = (): Promise<unknown> =>
  withStore((store) => store.write({ text: 'CREATE (n:Mailuo:Entity {id: "a"}) RETURN n.id AS id', parameters: {}, decode: (row) => row['id'] }));

const refusal = (): Promise<{ code: string; message: string }> =>
  openEmbeddedStore(folder).then(
    async (store) => {
      await store.close();
      throw new Error('It opened.');
    },
    ({ code, message }: { code: string; message: string }) => ({ code, message }),
  );

const NOBODY = 65_534;

/** Root may write anywhere, so a test that runs as root steps down for the time of the work. */
async function withoutRootsRights<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return work();
  chmodSync(join(folder, '..', '..'), 0o755);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('the folder', () => {
  test('is made with its parents, and holds the graph when it is opened again', async () => {
    await makeGraph();
    expect(readdirSync(folder)).toEqual(['graph.grafeo']);
    expect(await withStore((store) => store.read(count))).toEqual([1]);
  });

  test('is opened after a kill, with all that was acknowledged', async () => {
    await writeUntilKilled({ folder }, 0, 3);
    expect(existsSync(join(folder, 'opened-by'))).toBe(true);
    const [found] = await withStore((store) => store.read(count));
    expect(found).toBeGreaterThanOrEqual(6);
  });

  test('is refused while another one has it open, with its process', async () => {
    await withStore(async () => {
      expect(await refusal()).toEqual({
        code: 'UNUSABLE',
        message: `The graph in ${folder} is in use by another process (process ${process.pid}). Stop that process; or, where it is Mailuo's server, ask it for what you need, at /graphql and /export/.`,
      });
    });
    expect(await withStore((store) => store.read(count))).toEqual([0]);
  });

  test('is refused where the log of a killed process is gone, rather than opened with less', async () => {
    await writeUntilKilled({ folder }, 0, 3);
    rmSync(`${graph}.wal`, { recursive: true });
    expect(await refusal()).toMatchObject({ code: 'UNUSABLE', message: expect.stringContaining('graph.grafeo.wal is missing') as string });
  });

  test('is refused where the file is gone and its log is there, rather than begun anew', async () => {
    await writeUntilKilled({ folder }, 0, 3);
    renameSync(graph, join(folder, 'elsewhere'));
    expect(await refusal()).toMatchObject({ code: 'UNUSABLE', message: expect.stringContaining('graph.grafeo is missing') as string });
  });

  test.each([
    ['is cut off', () => truncateSync(graph, 5000)],
    ['is empty', () => truncateSync(graph, 0)],
    ['is something else', () => writeFileSync(graph, 'a letter to the editor')],
    ['has a byte changed in its head', () => writeFileSync(graph, readFileSync(graph).fill(0xff, 20, 21))],
  ])('is called damaged where the file %s', async (_, damage) => {
    await makeGraph();
    damage();
    const { code, message } = await refusal();
    expect(code).toBe('UNUSABLE');
    expect(message).toMatch(/^The graph in .+ is damaged \(.+\)\. Restore the folder from a backup, or remove it and run npm run seed\.$/s);
  });

  test('is refused where a newer version of the database wrote it', async () => {
    await makeGraph();
    const bytes = readFileSync(graph);
    bytes.writeUInt32LE(4, 4);
    bytes.writeUInt32LE(crc32(bytes.subarray(0, 72)), 72);
    writeFileSync(graph, bytes);
    expect(await refusal()).toMatchObject({ code: 'UNUSABLE', message: expect.stringContaining('Run the version of Mailuo that wrote it') as string });
  });

  test('is refused where a file has its name', async () => {
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, '');
    expect(await refusal()).toMatchObject({ code: 'UNUSABLE', message: expect.stringContaining('Set MAILUO_DATA to a folder that can be written to') as string });
  });

  test('is refused where it cannot be written to', async () => {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o555);
    const refused = await withoutRootsRights(refusal);
    expect(refused).toMatchObject({ code: 'UNUSABLE', message: expect.stringContaining('cannot hold the graph') as string });
  });

  test('is made once by two processes at a time', async () => {
    const script = `import { openEmbeddedStore } from ${JSON.stringify(join(import.meta.dirname, '../../../server/graph/embedded-store.ts'))};
      await openEmbeddedStore(${JSON.stringify(folder)}).then((store) => store.close(), (error) => { if (error.code !== 'UNUSABLE') throw error; });`;
    const run = (): Promise<unknown> => promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { timeout: 20_000 });
    await Promise.all([run(), run()]);
    expect(readdirSync(folder)).toEqual(['graph.grafeo']);
    expect(await withStore((store) => store.read(count))).toEqual([0]);
  });
});

describe('preparing', () => {
  test("goes on past the deadline of a reader's query, which the indexes of a large graph outlast", async () => {
    await withStore(async (store) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const prepared = store.prepare();
        vi.advanceTimersByTime(DEFAULT_DEADLINE_MS + 1_000);
        await expect(prepared).resolves.toBeUndefined();
      } finally {
        vi.useRealTimers();
      }
    });
  });
});

describe('many calls', () => {
  test('wait for a slot, and the wait counts toward the deadline', async () => {
    await withStore(async (store) => {
      const running = Array.from({ length: 6 }, () => store.read(slow(1200)));
      await expect(store.read(count, { deadlineMs: 20 })).rejects.toMatchObject({ code: 'TIMEOUT' });
      await Promise.all(running);
      expect(await store.read(count)).toEqual([0]);
    });
  });

  test('do not get the slot of a query that is past its deadline and still runs', async () => {
    await withStore(async (store) => {
      const late = await Promise.allSettled(Array.from({ length: 6 }, () => store.read(slow(1500), { deadlineMs: 30 })));
      expect(late.map(({ status }) => status)).toEqual(Array(6).fill('rejected'));
      await expect(store.read(count, { deadlineMs: 20 })).rejects.toMatchObject({ code: 'TIMEOUT' });
      expect(await store.read(count, { deadlineMs: 30_000 })).toEqual([0]);
    });
  });

  test('leave room for a ping', async () => {
    await withStore(async (store) => {
      const running = Array.from({ length: 6 }, () => store.read(slow(1200)));
      await store.ping();
      await Promise.all(running);
    });
  });

  test('that run when it closes end well, and later ones are refused', async () => {
    const store = await openEmbeddedStore(folder);
    const running = store.read(slow(1000));
    const closing = store.close();
    await expect(store.read(count)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await running).toEqual([(1000 * 1001 / 2) ** 2]);
    await closing;
    await store.close();
  });
});
