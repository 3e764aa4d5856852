import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding, Problem } from './problem.ts';
import { parseSource, type SourceFile } from './source-file.ts';
import * as findings from './yaml-findings.ts';

const MOST_BYTES = 4 * 1024 * 1024;

/** The dataset's files as they stand in a folder, not yet checked against each other. */
export interface DatasetSource {
  readonly ontology: SourceFile | null;
  readonly documents: readonly DocumentSource[];
  /** What kept files from being read. */
  readonly problems: readonly Problem[];
}

export interface DocumentSource {
  readonly folder: string;
  readonly document: SourceFile | null;
  readonly entities: readonly SourceFile[];
  readonly relationships: readonly SourceFile[];
}

/** Reads `ontology.yaml` and every folder that holds a `document.yaml`, `entities` or `relationships`; in the order of their names. */
export async function readDataset(folder: string): Promise<DatasetSource> {
  const problems: Problem[] = [];
  const read = async (...path: string[]): Promise<SourceFile | null> => {
    const source = await readSource(join(folder, ...path), path.join('/'));
    if ('problemAt' in source) return source;
    problems.push(...source);
    return null;
  };
  const readAll = async (...path: string[]): Promise<SourceFile[]> => {
    const names = await namesIn(join(folder, ...path));
    const files = [];
    for (const name of names) {
      if (name.endsWith('.yaml')) files.push(await read(...path, name));
      else if (!name.startsWith('.')) problems.push(problemWith([...path, name].join('/'), findings.strayFile));
    }
    return files.filter((file) => file !== null);
  };

  const ontology = await read('ontology.yaml');
  const documents: DocumentSource[] = [];
  for (const name of await namesIn(folder)) {
    const parts = await namesIn(join(folder, name));
    if (!['document.yaml', 'entities', 'relationships'].some((part) => parts.includes(part))) continue;
    documents.push({
      folder: name,
      document: await read(name, 'document.yaml'),
      entities: await readAll(name, 'entities'),
      relationships: await readAll(name, 'relationships'),
    });
  }
  if (documents.length === 0) problems.push(problemWith('.', findings.noDocument));
  return { ontology, documents, problems };
}

/** In code point order, the same on every machine; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}

async function readSource(path: string, name: string): Promise<SourceFile | readonly Problem[]> {
  let bytes;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    return [problemWith(name, code === 'ENOENT' ? findings.missingFile(name) : findings.unreadable(code))];
  }
  if (bytes.length > MOST_BYTES) return [problemWith(name, findings.tooLarge(bytes.length, MOST_BYTES))];
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [problemWith(name, findings.notUtf8)];
  }
  return parseSource(name, text);
}

function problemWith(file: string, finding: Finding): Problem {
  return { file, line: 1, column: 1, path: [], ...finding };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
