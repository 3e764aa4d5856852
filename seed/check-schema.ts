import type { z } from 'zod';
import type { Finding, Problem, ValuePath } from './problem.ts';
import { findingOf } from './schema-findings.ts';
import type { SourceFile } from './source-file.ts';

/** A part of a file that has the form it should have, and where it stands. */
export interface Part<Value> {
  readonly file: SourceFile;
  readonly path: ValuePath;
  readonly value: Value;
}

/** The whole file where it fits the schema; else null, and all that does not fit is added to the problems. */
export function checkFile<Value>(file: SourceFile, schema: z.ZodType<Value>, problems: Problem[]): Part<Value> | null {
  return checkPart(file, [], file.value, schema, problems);
}

/** The items of a file that is one list, each on its own: a wrong one does not hide the others. */
export function checkItems<Value>(file: SourceFile, schema: z.ZodType<Value>, problems: Problem[]): readonly Part<Value>[] {
  if (!Array.isArray(file.value)) {
    problems.push(file.problemAt([], findingOf({ code: 'invalid_type', expected: 'array', path: [], message: '' }, file.value, [])));
    return [];
  }
  return file.value.map((item: unknown, index) => checkPart(file, [index], item, schema, problems)).filter((part) => part !== null);
}

function checkPart<Value>(
  file: SourceFile,
  path: ValuePath,
  value: unknown,
  schema: z.ZodType<Value>,
  problems: Problem[],
): Part<Value> | null {
  const before = problems.length;
  const result = schema.safeParse(value);
  for (const issue of result.error?.issues ?? []) {
    const within = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const keys = keysAt(schema as SchemaShape, within);
      for (const key of issue.keys) {
        problems.push(file.problemAtKey([...path, ...within, key], findingOf({ ...issue, keys: [key] }, undefined, keys)));
      }
    } else {
      problems.push(file.problemAt([...path, ...within], findingOf(issue, valueAt(value, within), [])));
    }
  }
  checkCharacters(file, path, value, problems);
  return problems.length === before && result.success ? { file, path, value: result.data } : null;
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (held, step) => (typeof held === 'object' && held !== null && Object.hasOwn(held, step) ? (held as Record<string, unknown>)[step] : undefined),
    value,
  );
}

interface SchemaShape {
  readonly shape?: Readonly<Record<string, SchemaShape>>;
  readonly element?: SchemaShape;
  readonly def?: { readonly innerType?: SchemaShape };
}

function keysAt(schema: SchemaShape, path: ValuePath): readonly string[] {
  let held: SchemaShape | undefined = schema;
  for (const step of [...path, null]) {
    while (held?.def?.innerType !== undefined) held = held.def.innerType;
    if (step !== null) held = typeof step === 'number' ? held?.element : held?.shape?.[step];
  }
  return Object.keys(held?.shape ?? {});
}

/** Controls, half surrogates, and the marks that turn the direction of what follows (Unicode TR 9) would show as something else than is stored. */
const UNFIT = /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u;

function checkCharacters(file: SourceFile, path: ValuePath, value: unknown, problems: Problem[]): void {
  if (typeof value === 'string') {
    const unfit = UNFIT.exec(value.trimEnd());
    if (unfit !== null) problems.push(file.problemAt(path, unfitCharacter(unfit[0])));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, held] of Object.entries(value)) checkCharacters(file, [...path, Array.isArray(value) ? Number(key) : key], held, problems);
  }
}

function unfitCharacter(character: string): Finding {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    expected: { zh: '单行、可见的文字', en: 'visible text on one line' },
    found: { zh: `字符 ${code}`, en: `the character ${code}` },
    hint: { zh: '删去它；换行的长文字请用 >- 折叠。', en: 'Remove it; fold long text over several lines with >-.' },
  };
}
