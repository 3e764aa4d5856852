import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEEPEST, refuseYaml } from '../../seed/yaml-depth.ts';

const LEVELS = [100, 500, 1_000, 10_000, 100_000];
const SHAPES: Readonly<Record<string, (levels: number) => string>> = {
  'lists in brackets': (levels) => '['.repeat(levels),
  'mappings in braces': (levels) => '{a: '.repeat(levels),
  'lists on one line': (levels) => `${'- '.repeat(levels)}x`,
  'explicit keys': (levels) => `${'? '.repeat(levels)}x`,
  'keys on one line': (levels) => 'a: '.repeat(levels),
  'quoted keys on one line': (levels) => '"a": '.repeat(levels),
  'pairs in brackets': (levels) => `[${'a: '.repeat(levels)}]`,
  'mappings by indentation': (levels) => Array.from({ length: Math.min(levels, 2_000) }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
  'lists by indentation': (levels) => Array.from({ length: Math.min(levels, 2_000) }, (_, level) => `${' '.repeat(level)}-\n`).join(''),
};

describe.for(Object.entries(SHAPES))('%s', ([, shape]) => {
  test.for(LEVELS)('are refused at %d levels', (levels) => {
    expect(refuseYaml(shape(levels))?.reason).toBe('DEPTH');
  });
});

test('a process that is given every bomb twice lives, and says what is wrong', () => {
  const bombs = Object.values(SHAPES).flatMap((shape) => LEVELS.map(shape));
  const script = `
    const { parseSource } = await import(${JSON.stringify(join(import.meta.dirname, '../../seed/source-file.ts'))});
    const { text } = await import('node:stream/consumers');
    for (const bomb of JSON.parse(await text(process.stdin))) console.log(parseSource('bomb.yaml', bomb)[0].expected.en);`;
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '../..'),
    input: JSON.stringify([...bombs, ...bombs]),
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toEqual(Array.from({ length: bombs.length * 2 }, () => `at most ${DEEPEST} levels of nesting`));
});

test('aliases, by which a small file could grow without bound, are refused', () => {
  const laughs = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`);
  expect(refuseYaml(`l0: &l0 lol\n${laughs.join('\n')}`)).toEqual({ reason: 'REFERENCE', offset: 4 });
});

test('what only looks deep is let through', () => {
  const brackets = '['.repeat(1_000);
  const texts = `a: "${brackets}"\nb: '${brackets}'\nc: |\n${`  ${brackets}\n`.repeat(100)}# ${brackets}\nd: x${brackets}\n`;
  expect(refuseYaml(texts)).toBeNull();
  expect(refuseYaml('- a: [b, {c: d}]\n  e:\n    - f: g\n'.repeat(1_000))).toBeNull();
  expect(refuseYaml(`[${'a, '.repeat(1_000)}{b: c, d: e}]`)).toBeNull();
});

test('the deepest nesting that is let through is DEEPEST', () => {
  expect(refuseYaml('['.repeat(DEEPEST))).toBeNull();
  expect(refuseYaml('['.repeat(DEEPEST + 1))).toEqual({ reason: 'DEPTH', offset: DEEPEST });
});
