import type { z } from 'zod';
import { relationshipType } from '../server/cypher/fragments.ts';
import { ENTITY_KINDS } from '../server/graph/model.ts';
import { ontologySchema, type OntologyFile } from './dataset-schema.ts';
import { checkFile, type Part } from './check-schema.ts';
import * as findings from './dataset-findings.ts';
import { nearest } from './nearest.ts';
import type { Problem, ValuePath, Words } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { Uniqueness } from './uniqueness.ts';

/** The languages that `dataset-schema.ts` asks every text in. */
const TEXT_LANGUAGES: readonly string[] = Object.keys(
  (ontologySchema.shape.kinds.element.shape.label as z.ZodObject).shape,
);

const KIND: Words = { zh: '种类', en: 'a kind' };
const SUBKIND: Words = { zh: '子类', en: 'a subkind' };
const GROUP: Words = { zh: '分组', en: 'a group' };
const TYPE: Words = { zh: '关系类型', en: 'a relationship type' };
const LANGUAGE: Words = { zh: '语言', en: 'a language' };

/** Null where the file does not have the form of an ontology; what is wrong is added to the problems. */
export function checkOntology(file: SourceFile, problems: Problem[]): OntologyFile | null {
  const part = checkFile(file, ontologySchema, problems);
  if (part === null) return null;
  checkLanguages(part, problems);
  checkKinds(part, problems);
  checkTypes(part, problems);
  return part.value;
}

function checkLanguages({ file, value }: Part<OntologyFile>, problems: Problem[]): void {
  checkUnique(file, LANGUAGE, value.languages.map((language, index) => [language, ['languages', index]]), problems);
  value.languages.forEach((language, index) => {
    if (!TEXT_LANGUAGES.includes(language)) {
      problems.push(file.problemAt(['languages', index], findings.unknownLanguage(language, TEXT_LANGUAGES)));
    }
  });
  for (const language of TEXT_LANGUAGES) {
    if (!value.languages.includes(language)) problems.push(file.problemAt(['languages'], findings.missingLanguage(language)));
  }
}

function checkKinds({ file, value }: Part<OntologyFile>, problems: Problem[]): void {
  checkUnique(file, KIND, value.kinds.map(({ kind }, index) => [kind, ['kinds', index, 'kind']]), problems);
  value.kinds.forEach(({ subkinds }, kind) => {
    checkUnique(file, SUBKIND, subkinds.map(({ name }, index) => [name, ['kinds', kind, 'subkinds', index, 'name']]), problems);
  });
}

function checkTypes({ file, value }: Part<OntologyFile>, problems: Problem[]): void {
  const groups = value.groups.map(({ name }) => name);
  checkUnique(file, GROUP, groups.map((name, index) => [name, ['groups', index, 'name']]), problems);
  checkUnique(file, TYPE, value.relationshipTypes.map(({ name }, index) => [name, ['relationshipTypes', index, 'name']]), problems);
  value.relationshipTypes.forEach((type, index) => {
    const path = ['relationshipTypes', index];
    if (isReserved(type.name)) problems.push(file.problemAt([...path, 'name'], findings.reservedType(type.name)));
    if (!groups.includes(type.group)) {
      problems.push(file.problemAt([...path, 'group'], findings.unknownGroup(type.group, nearest(type.group, groups))));
    }
    for (const end of ['startKinds', 'endKinds'] as const) {
      checkUnique(file, KIND, type[end].map((kind, at) => [kind, [...path, end, at]]), problems);
    }
  });
}

function checkUnique(file: SourceFile, what: Words, values: readonly (readonly [string, ValuePath])[], problems: Problem[]): void {
  const uniqueness = new Uniqueness(what, problems);
  for (const [value, path] of values) uniqueness.add(file, path, value);
}

function isReserved(name: string): boolean {
  try {
    relationshipType(name);
    return false;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** The kind that an entity's id begins with. */
export function kindOfId(id: string) {
  const kind = ENTITY_KINDS.find((one) => id.startsWith(`${one.toLowerCase()}:`));
  if (kind === undefined) throw new RangeError(`Not the id of an entity: ${JSON.stringify(id)}`);
  return kind;
}
