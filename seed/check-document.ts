import { checkFile } from './check-schema.ts';
import * as findings from './dataset-findings.ts';
import { documentSchema, type DocumentFile } from './dataset-schema.ts';
import type { Problem, ValuePath } from './problem.ts';
import type { DocumentSource } from './read-dataset.ts';
import type { SourceFile } from './source-file.ts';
import { Uniqueness } from './uniqueness.ts';

/** A document whose file has the right form, with the places of its sentences. */
export interface CheckedDocument {
  readonly file: SourceFile;
  readonly value: DocumentFile;
  readonly passages: readonly CheckedPassage[];
}

export interface CheckedPassage {
  readonly path: ValuePath;
  readonly position: number;
  readonly uncited: boolean;
}

/** Null where the file is missing or has not the form of a document; what is wrong is added to the problems. */
export function checkDocument(source: DocumentSource, problems: Problem[]): CheckedDocument | null {
  if (source.document === null) return null;
  const part = checkFile(source.document, documentSchema, problems);
  if (part === null) return null;
  const { file, value } = part;
  if (value.id !== source.folder) problems.push(file.problemAt(['id'], findings.wrongFolder(source.folder, value.id)));

  const fingerprints = new Uniqueness({ zh: '指纹', en: 'a fingerprint' }, problems);
  const passages: CheckedPassage[] = [];
  value.sections.forEach((section, sectionIndex) => {
    section.passages.forEach((passage, index) => {
      const path = ['sections', sectionIndex, 'passages', index];
      const expected = (passages.at(-1)?.position ?? 0) + 1;
      if (passage.position !== expected) problems.push(file.problemAt([...path, 'position'], findings.gap(expected, passage.position)));
      fingerprints.add(file, [...path, 'fingerprint'], passage.fingerprint);
      passages.push({ path, position: passage.position, uncited: passage.uncited !== undefined });
    });
  });
  return { file, value, passages };
}

/** Every sentence is cited, or says why it is not. */
export function checkCitations({ file, passages }: CheckedDocument, cited: ReadonlySet<number>, problems: Problem[]): void {
  for (const { path, position, uncited } of passages) {
    if (!uncited && !cited.has(position)) problems.push(file.problemAt(path, findings.uncited));
    if (uncited && cited.has(position)) problems.push(file.problemAt([...path, 'uncited'], findings.citedAfterAll));
  }
}

/** Each number is the position of a sentence, and stands once. */
export function checkPassageNumbers(
  document: CheckedDocument | null,
  file: SourceFile,
  path: ValuePath,
  numbers: readonly number[],
  problems: Problem[],
): void {
  const unique = new Uniqueness({ zh: '句号', en: 'a sentence number' }, problems);
  numbers.forEach((number, index) => {
    unique.add(file, [...path, index], String(number));
    if (document === null || document.passages.some(({ position }) => position === number)) return;
    const last = document.passages.at(-1)?.position ?? 0;
    problems.push(file.problemAt([...path, index], findings.noSuchPassage(document.value.id, number, last)));
  });
}
