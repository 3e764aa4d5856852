import type { z } from 'zod';
import { timeSpan } from '../server/graph/time-span.ts';
import { checkPassageNumbers, type CheckedDocument } from './check-document.ts';
import { kindOfId } from './check-ontology.ts';
import { checkItems, type Part } from './check-schema.ts';
import * as findings from './dataset-findings.ts';
import { entitiesSchema, type OntologyFile } from './dataset-schema.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { Uniqueness } from './uniqueness.ts';

type EntityRecord = z.infer<typeof entitiesSchema>[number];

export interface CheckedEntity extends Part<EntityRecord> {
  /** Null where the document itself could not be read. */
  readonly document: CheckedDocument | null;
}

/** Checks entities of all documents against each other, and each against its document and the ontology. */
export class EntityChecks {
  readonly #ontology: OntologyFile | null;
  readonly #problems: Problem[];
  readonly #ids: Uniqueness;
  readonly #names = new Map<string, Uniqueness>();

  constructor(ontology: OntologyFile | null, problems: Problem[]) {
    this.#ontology = ontology;
    this.#problems = problems;
    this.#ids = new Uniqueness({ zh: '标识', en: 'an id' }, problems, (id) => id.replaceAll('-', ''));
  }

  check(file: SourceFile, document: CheckedDocument | null): readonly CheckedEntity[] {
    const entities = checkItems(file, entitiesSchema.element, this.#problems).map((part) => ({ ...part, document }));
    for (const entity of entities) this.#checkEntity(entity);
    return entities;
  }

  #checkEntity({ file, path, value, document }: CheckedEntity): void {
    const kind = kindOfId(value.id);
    this.#ids.add(file, [...path, 'id'], value.id);
    for (const [language, name] of Object.entries(value.name)) {
      this.#namesOf(`${kind}/${language}`).add(file, [...path, 'name', language], name);
    }
    const subkinds = this.#ontology?.kinds.find((one) => one.kind === kind)?.subkinds.map(({ name }) => name);
    if (subkinds !== undefined && !subkinds.includes(value.subkind)) {
      this.#report({ file, path: [...path, 'subkind'] }, findings.unknownSubkind(kind, value.subkind, subkinds));
    }
    if (value.time !== undefined) {
      if (kind !== 'EVENT') this.#report({ file, path: [...path, 'time'] }, findings.timeOfOther(kind));
      if (!isEdtf(value.time)) this.#report({ file, path: [...path, 'time'] }, findings.notEdtf(value.time));
    }
    checkPassageNumbers(document, file, [...path, 'mentions'], value.mentions, this.#problems);
  }

  #report({ file, path }: Pick<Part<unknown>, 'file' | 'path'>, finding: Parameters<SourceFile['problemAt']>[1]): void {
    this.#problems.push(file.problemAt(path, finding));
  }

  #namesOf(key: string): Uniqueness {
    const names = this.#names.get(key) ?? new Uniqueness({ zh: '名称', en: 'a name' }, this.#problems, foldName);
    this.#names.set(key, names);
    return names;
  }
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]/gu, '');
}

function isEdtf(time: string): boolean {
  try {
    timeSpan(time);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
