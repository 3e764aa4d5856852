import { describe, expect, test } from 'vitest';
import { formatPath, formatProblems, type Problem } from '../../seed/problem.ts';
import { readDataset } from '../../seed/read-dataset.ts';
import { validateDataset } from '../../seed/validate-dataset.ts';
import { BAD_DATASETS } from './support/bad-datasets.ts';
import { changed, folderOf, SMALL, type Files } from './support/small-dataset.ts';

async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Problem[]> {
  const validation = validateDataset(await readDataset(folderOf(files)));
  return 'problems' in validation ? validation.problems : [];
}

function without(files: Files, name: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));
}

describe('a dataset with one fault', () => {
  test('is not the small dataset itself', async () => {
    expect(await problemsOf(SMALL)).toEqual([]);
  });

  test.for(BAD_DATASETS)('says so of $name', async ({ file, from, to, at, says, hint, others = 0 }) => {
    const problems = await problemsOf(changed(SMALL, file, from, to));
    const first = problems[0];
    expect(first && `${first.line}:${first.column} ${formatPath(first.path)}`).toBe(at);
    expect(first && `expected ${first.expected.en}; found ${first.found.en}`).toBe(says);
    expect(first?.hint.en).toBe(hint);
    expect(first?.file).toBe(file);
    expect(problems).toHaveLength(1 + others);
  });

  test.for(BAD_DATASETS)('says so in Chinese too of $name', async ({ file, from, to }) => {
    for (const { expected, found, hint } of await problemsOf(changed(SMALL, file, from, to))) {
      expect(expected.zh).toMatch(/\p{Script=Han}|EDTF/u);
      expect(hint.zh).toMatch(/\p{Script=Han}/u);
      expect(found.zh).not.toBe('');
    }
  });
});

describe('files', () => {
  test('that are missing are named', async () => {
    expect(places(await problemsOf(without(SMALL, 'ontology.yaml')))).toEqual(['ontology.yaml:1:1 a file ontology.yaml']);
    expect(places(await problemsOf(without(SMALL, 'walk/document.yaml')))).toEqual(['walk/document.yaml:1:1 a file walk/document.yaml']);
  });

  test('that would not be read are named', async () => {
    const problems = await problemsOf({ ...SMALL, 'walk/entities/more.yml': '[]', 'walk/relationships/notes.txt': '' });
    expect(places(problems)).toEqual([
      'walk/entities/more.yml:1:1 files that end in .yaml',
      'walk/relationships/notes.txt:1:1 files that end in .yaml',
    ]);
  });

  test('in another encoding are named', async () => {
    const gbk = Uint8Array.of(0xc8, 0xba, 0xd6, 0xda);
    expect(places(await problemsOf({ ...SMALL, 'walk/entities/all.yaml': gbk }))).toEqual(['walk/entities/all.yaml:1:1 text in UTF-8']);
  });

  test('may begin with a byte order mark and end their lines with CR LF', async () => {
    const files = Object.fromEntries(Object.entries(SMALL).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    expect(await problemsOf(files)).toEqual([]);
  });

  test('that are far too large are not parsed', async () => {
    const problems = await problemsOf({ ...SMALL, 'walk/entities/all.yaml': ' '.repeat(4 * 1024 * 1024 + 1) });
    expect(places(problems)).toEqual(['walk/entities/all.yaml:1:1 a file of at most 4194304 bytes']);
  });

  test('are needed for at least one document', async () => {
    expect(places(await problemsOf({ 'ontology.yaml': SMALL['ontology.yaml'] ?? '' }))).toEqual(['.:1:1 the folder of at least one document']);
  });

  test('of two documents may speak of each other', async () => {
    const second = (SMALL['walk/document.yaml'] ?? '').replace('id: walk', 'id: stroll').replace(/[abc]{64}/g, (print) => `0${print.slice(1)}`);
    const relationships = (SMALL['walk/relationships/all.yaml'] ?? '').replaceAll('散步', '漫步');
    expect(await problemsOf({ ...SMALL, 'stroll/document.yaml': second, 'stroll/relationships/all.yaml': relationships })).toEqual([]);
  });
});

describe('several faults', () => {
  test('are told at once, over all files', async () => {
    let files = changed(SMALL, 'ontology.yaml', 'kind: GOAL', 'kind: GAOL');
    files = changed(files, 'walk/document.yaml', 'position: 3', 'position: 5');
    files = changed(files, 'walk/entities/all.yaml', 'subkind: group', 'subkind: 7');
    files = changed(files, 'walk/relationships/all.yaml', 'basis: INFERRED', 'basis: GUESSED');
    expect(new Set((await problemsOf(files)).map(({ file }) => file))).toEqual(new Set(Object.keys(SMALL)));
  });

  test('do not make an entity unknown whose own record is wrong', async () => {
    const files = changed(SMALL, 'walk/entities/all.yaml', 'subkind: group', 'subkind: 7');
    expect(places(await problemsOf(files))).toEqual(['walk/entities/all.yaml:2:12 text']);
  });

  test('are shown up to a hundred, in the order of the file, and counted', async () => {
    const entity = '- { id: 1 }\n';
    const problems = await problemsOf({ ...SMALL, 'walk/entities/all.yaml': entity.repeat(40) });
    expect(problems).toHaveLength(160);
    const lines = formatProblems(problems, 'en', 'seed').split('\n');
    expect(lines.filter((line) => line.startsWith('seed/walk/entities/all.yaml:'))).toHaveLength(100);
    expect(lines.slice(0, 3)).toEqual([
      'seed/walk/entities/all.yaml:1:3 [0].subkind',
      '  expected text; found nothing.',
      '  Hint: Add it.',
    ]);
    expect(lines.at(-1)).toBe('160 problems in all, 60 not shown.');
    expect(formatProblems(problems, 'zh').split('\n').at(-1)).toBe('共 160 处错误，另有 60 处未列出。');
  });
});

function places(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file, line, column, expected }) => `${file}:${line}:${column} ${expected.en}`);
}
