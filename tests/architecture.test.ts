import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const FOLDERS = ['server', 'seed', 'client', 'scripts', 'tests'];

interface Source {
  readonly file: string;
  readonly text: string;
}

const sources: readonly Source[] = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(generated|node_modules)\//.test(file))
    .map((file) => path.posix.join(folder, file))
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') })),
);
const product = sources.filter(({ file }) => !file.startsWith('tests/'));

/** `file:line` of every line that matches. */
function places(among: readonly Source[], pattern: RegExp): readonly string[] {
  return among.flatMap(({ file, text }) => text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])));
}

const CYPHER = /['"`].*\b(MATCH|MERGE|CREATE|UNWIND|DETACH DELETE|CALL)\s*[({$]|^\s*(OPTIONAL )?(MATCH|MERGE|UNWIND|RETURN|DETACH)\s+\S/;
const SCHEMA_CYPHER = /\b(CREATE (CONSTRAINT|INDEX|TEXT INDEX)|DROP (CONSTRAINT|INDEX))\b/;

describe('Cypher', () => {
  test('stands in server/cypher alone', () => {
    const elsewhere = product.filter(({ file }) => !file.startsWith('server/cypher/'));
    expect(places(elsewhere, CYPHER)).toEqual([]);
  });

  test('is where this test looks for it', () => {
    const found = new Set(places(product, CYPHER).map((place) => place.split(':')[0]));
    expect(found.size).toBeGreaterThan(20);
  });

  test('that makes constraints and indexes stands in server/graph alone', () => {
    const elsewhere = product.filter(({ file }) => !file.startsWith('server/graph/'));
    expect(places(elsewhere, SCHEMA_CYPHER)).toEqual([]);
    expect(places(product, SCHEMA_CYPHER)).not.toEqual([]);
  });
});

describe('files', () => {
  test('are no barrels: each says something of its own', () => {
    const barrels = sources.filter(({ text }) => {
      const statements = text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '').split(/;\s*/).map((statement) => statement.trim()).filter(Boolean);
      return statements.length > 0 && statements.every((statement) => /^export\b[^]*\bfrom\s+['"]/.test(statement));
    });
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });

  test('are named in kebab-case, components in PascalCase', () => {
    const misnamed = sources.map(({ file }) => file).filter((file) => {
      const name = path.basename(file);
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|contract|bench|worker|d))?\.tsx?$/.test(name) && !/^[A-Z][A-Za-z0-9]*\.tsx$/.test(name);
    });
    expect(misnamed).toEqual([]);
  });

  test('are not called after nothing in particular', () => {
    const vague = /(^|\/)(index|utils?|helpers?|common|misc|shared)(\/|\.tsx?$)/;
    expect(sources.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
  });

  test('import with the extension of the file', () => {
    expect(places(sources, /from '\.{1,2}\/(?!.*\.(tsx?|json|css|graphql|js)(\?\w+)?')/)).toEqual([]);
  });

  test('export under names', () => {
    expect(places(product, /^export default\b/)).toEqual([]);
  });
});

test('tests say what holds', () => {
  expect(places(sources.filter(({ file }) => file.startsWith('tests/')), /\b(test|it|describe)(\.\w+)?\((['"`]).*\bshould\b/)).toEqual([]);
});
