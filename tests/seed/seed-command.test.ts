import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../server/graph/embedded-store.ts';
import { temporaryFolder } from '../support/engines.ts';
import { changed, folderOf, SMALL } from './support/small-dataset.ts';

const DEADLINE_MS = 30_000;
const ROOT = join(import.meta.dirname, '../..');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly env?: NodeJS.ProcessEnv;
  /** Called with what has been printed so far, and the means to send a signal. */
  readonly watch?: (out: string, kill: (signal: NodeJS.Signals) => void) => void;
}

async function seed(options: readonly string[], { env = {}, watch }: Surroundings = {}): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'seed/main.ts'), ...options], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', MAILUO_DATA: join(temporaryFolder(), 'data'), ...env },
    timeout: DEADLINE_MS,
    killSignal: 'SIGKILL',
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    watch?.(out, (signal) => child.kill(signal));
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}

describe('npm run seed', () => {
  test('--check counts what the dataset holds, and opens no database', async () => {
    const { code, out, err } = await seed(['--check'], { env: { PORT: 'not a port' } });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/^entities +\d+ \(CONCEPT \d+, ACTOR \d+, GOAL \d+, EVENT \d+\)\nrelationships +\d+ .*\ntypes .*\ndocuments +1\npassages +43, .*\ncomponents +1\n$/);
  });

  test('loads, and the second time says that all is there', async () => {
    const env = { MAILUO_DATA: join(temporaryFolder(), 'data') };
    const dataset = folderOf(SMALL);
    const first = await seed(['--dataset', dataset], { env });
    expect([first.code, first.out]).toEqual([0, expect.stringMatching(/Loaded into Grafeo .*; revision [0-9a-f]{12}\.\n$/)]);
    const second = await seed(['--dataset', dataset, '--language', 'zh'], { env });
    expect([second.code, second.out]).toEqual([0, expect.stringMatching(/里已是这份数据，未作改动。修订号 [0-9a-f]{12}。\n$/)]);
  });

  test('ends with 65 where the data is wrong, and says all that is', async () => {
    const dataset = folderOf(changed(changed(SMALL, 'ontology.yaml', 'kind: GOAL', 'kind: GAOL'), 'walk/document.yaml', 'id: walk', 'id: w'));
    const { code, err } = await seed(['--dataset', dataset]);
    expect(code).toBe(65);
    expect(err).toMatch(/\/ontology\.yaml:5:13 kinds\[2\]\.kind\n {2}expected one of CONCEPT, ACTOR, GOAL, EVENT; found "GAOL"\.\n {2}Hint: Did you mean GOAL\?\n/);
    expect(err).toMatch(/\/walk\/document\.yaml:1:5 id\n/);
    expect(err).toMatch(/2 problems in all\.\n$/);
  });

  test('speaks Chinese where the system does', async () => {
    const dataset = folderOf(changed(SMALL, 'ontology.yaml', 'kind: GOAL', 'kind: GAOL'));
    const { code, err } = await seed(['--check', '--dataset', dataset], { env: { LANG: 'zh_CN.UTF-8' } });
    expect([code, err]).toEqual([65, expect.stringMatching(/应为其中之一：CONCEPT, ACTOR, GOAL, EVENT；实为 "GAOL"。\n {2}提示：是否想写 GOAL？\n共 1 处错误。\n$/)]);
  });

  test('ends with 65 where the database holds other data, until told to load beside it', async () => {
    const folder = join(temporaryFolder(), 'data');
    const store = await openEmbeddedStore(folder);
    await store.write({ text: 'CREATE (:Person)', parameters: {}, decode: () => undefined });
    await store.close();
    const options = ['--dataset', folderOf(SMALL)];
    const refused = await seed(options, { env: { MAILUO_DATA: folder } });
    expect([refused.code, refused.err]).toEqual([65, expect.stringContaining('holds 1 node that Mailuo did not put there')]);
    expect((await seed([...options, '--yes'], { env: { MAILUO_DATA: folder } })).code).toBe(0);
  });

  test('ends with 69 where the database is not there', async () => {
    const { code, err } = await seed([], { env: { NEO4J_URI: `bolt://127.0.0.1:${await closedPort()}`, NEO4J_PASSWORD: 'geheim-word' } });
    expect([code, err]).toEqual([69, expect.stringContaining('NEO4J_URI')]);
    expect(err).not.toContain('geheim-word');
  });

  test('ends with 78 where the configuration is wrong', async () => {
    const { code, err } = await seed(['--dataset', folderOf(SMALL)], { env: { NEO4J_URI: 'http://127.0.0.1' } });
    expect([code, err]).toEqual([78, expect.stringContaining('NEO4J_PASSWORD')]);
  });

  test('ends with 64 where an option is unknown', async () => {
    const { code, err } = await seed(['--chekc']);
    expect([code, err]).toEqual([64, expect.stringContaining('--check')]);
  });

  test('--text says which sentences it found, and ends with 65 where it cannot be read', async () => {
    const text = join(temporaryFolder(), 'article.txt');
    writeFileSync(text, '与文章无关。');
    const found = await seed(['--check', '--dataset', folderOf(SMALL), '--text', text]);
    expect([found.code, found.out]).toEqual([0, expect.stringMatching(/Original sentences: 0 found, 3 not found: walk:p01, walk:p02, walk:p03\.\n$/)]);
    writeFileSync(text, Uint8Array.of(0xff, 0xfe));
    expect(await seed(['--check', '--dataset', folderOf(SMALL), '--text', text])).toMatchObject({ code: 65, err: expect.stringContaining('UTF-8') });
    expect(await seed(['--check', '--dataset', folderOf(SMALL), '--text', `${text}.none`])).toMatchObject({ code: 65, err: expect.stringContaining('ENOENT') });
  });

  test('interrupted ends with 130, says so, and leaves the database as it was', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const address = listener.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const run = await seed([], {
        env: { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' },
        watch: (out, kill) => {
          if (out.includes('components')) listener.once('connection', () => kill('SIGINT'));
        },
      });
      expect([run.code, run.err]).toEqual([130, 'Interrupted; the database holds what it held before.\n']);
    } finally {
      listener.close();
    }
  });
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
