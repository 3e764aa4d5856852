import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../server/graph/embedded-store.ts';
import { loadDataset } from '../../seed/load-dataset.ts';
import { openDataset } from '../../seed/open-dataset.ts';
import { temporaryFolder } from '../support/engines.ts';
import { folderOf, SMALL } from './support/small-dataset.ts';

const DEADLINE_MS = 30_000;
const ROOT = join(import.meta.dirname, '../..');

let data = '';

beforeAll(async () => {
  data = join(temporaryFolder(), 'data');
  const store = await openEmbeddedStore(data);
  await loadDataset(store, await openDataset(folderOf(SMALL)));
  await store.close();
});

async function exported(options: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'seed/export.ts'), ...options], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', MAILUO_DATA: data, ...environment },
    timeout: DEADLINE_MS,
    killSignal: 'SIGKILL',
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}

describe('npm run export', () => {
  test('writes every format to the standard output, and nothing else', async () => {
    for (const [format, begins, ends] of [
      ['graphml', '<?xml', '</graphml>\n'],
      ['gexf', '<?xml', '</gexf>\n'],
      ['nodes-csv', '\ufeff"id"', '\r\n'],
      ['edges-csv', '\ufeff"id"', '\r\n'],
      ['cypher', '// Mailuo', ';\n'],
      ['cytoscape', '{"format_version"', ']}}\n'],
      ['annotations', '{"@context"', ']}}\n'],
    ] as const) {
      const { code, out, err } = await exported([format]);
      expect([format, code, err, out.startsWith(begins), out.endsWith(ends)]).toEqual([format, 0, '', true, true]);
    }
  }, 7 * DEADLINE_MS);

  test('writes a part of the graph to a file, labelled in the language asked for', async () => {
    const file = join(temporaryFolder(), 'edges.csv');
    const { code, out, err } = await exported(['edges-csv', '--output', file, '--language', 'zh', '--entity', 'event:walk', 'goal:health']);
    expect([code, out, err]).toEqual([0, '', '']);
    const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { bom: true, columns: true });
    expect(rows.map(({ id, label }) => [id, label])).toEqual([
      ['event:walk/AIMS_AT/goal:health', '旨在'],
      ['event:walk/AIMS_AT/goal:health~2', '旨在'],
    ]);
  });

  test('leads annotations back to the address given', async () => {
    const { out } = await exported(['annotations', '--address', 'https://example.org/mailuo/']);
    expect(JSON.parse(out)).toMatchObject({ id: 'https://example.org/mailuo/export/annotations.jsonld', total: 3 });
  });

  test.each([
    ['a format it does not know', ['pdf'], {}, 64, /Allowed choices are graphml, gexf/],
    ['an entity that is not there', ['gexf', '--entity', 'goal:none'], {}, 65, /goal:none/],
    ['a part of what is whole', ['cypher', '--entity', 'goal:health', '--language', 'zh'], {}, 65, /整张图/],
    ['an empty database', ['gexf'], { MAILUO_DATA: '' }, 65, /npm run seed/],
    ['a file that cannot be written', ['gexf', '--output', '/nowhere/at/all'], {}, 73, /ENOENT/],
    ['a wrong configuration', ['gexf'], { PORT: 'none' }, 78, /PORT/],
  ])('says what is wrong with %s', async (_name, options, environment, exit, words) => {
    const empty = 'MAILUO_DATA' in environment ? { MAILUO_DATA: join(temporaryFolder(), 'empty') } : {};
    const { code, out, err } = await exported(options, { ...environment, ...empty });
    expect([code, out]).toEqual([exit, '']);
    expect(err).toMatch(words);
  });
});
