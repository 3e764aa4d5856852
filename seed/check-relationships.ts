import type { z } from 'zod';
import { checkPassageNumbers, type CheckedDocument } from './check-document.ts';
import { kindOfId } from './check-ontology.ts';
import { checkItems, type Part } from './check-schema.ts';
import * as findings from './dataset-findings.ts';
import { relationshipsSchema, type OntologyFile } from './dataset-schema.ts';
import { nearest } from './nearest.ts';
import type { Finding, Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { Uniqueness } from './uniqueness.ts';

type RelationshipRecord = z.infer<typeof relationshipsSchema>[number];

export interface CheckedRelationship extends Part<RelationshipRecord> {
  readonly document: CheckedDocument | null;
}

/** Checks relationships against the ontology, their document and the entities of all documents. */
export class RelationshipChecks {
  readonly #ontology: OntologyFile | null;
  readonly #entityIds: ReadonlySet<string> | null;
  readonly #problems: Problem[];
  readonly #claims: Uniqueness;

  /** `entityIds` is null where not all entities could be read, so that none is called unknown for that. */
  constructor(ontology: OntologyFile | null, entityIds: ReadonlySet<string> | null, problems: Problem[]) {
    this.#ontology = ontology;
    this.#entityIds = entityIds;
    this.#problems = problems;
    this.#claims = new Uniqueness({ zh: '陈述', en: 'a statement of the same relationship' }, problems);
  }

  check(file: SourceFile, document: CheckedDocument | null): readonly CheckedRelationship[] {
    const relationships = checkItems(file, relationshipsSchema.element, this.#problems).map((part) => ({ ...part, document }));
    for (const relationship of relationships) this.#checkRelationship(relationship);
    return relationships;
  }

  #checkRelationship({ file, path, value, document }: CheckedRelationship): void {
    const report = (key: string, finding: Finding) => this.#problems.push(file.problemAt([...path, key], finding));
    const type = this.#ontology?.relationshipTypes.find(({ name }) => name === value.type);
    if (this.#ontology !== null && type === undefined) {
      const names = this.#ontology.relationshipTypes.map(({ name }) => name);
      report('type', findings.unknownType(value.type, nearest(value.type, names)));
    }
    for (const end of ['start', 'end'] as const) {
      const id = value[end];
      if (this.#entityIds !== null && !this.#entityIds.has(id)) report(end, findings.unknownEntity(id, nearest(id, this.#entityIds)));
      const kinds = type?.[`${end}Kinds`];
      if (kinds !== undefined && !kinds.includes(kindOfId(id))) report(end, findings.kindNotAllowed(value.type, end, id, kinds));
    }
    if (value.start === value.end) report('end', findings.selfRelationship);
    if (value.basis === 'INFERRED' && value.reason === undefined) report('basis', findings.reasonMissing);
    if (value.basis === 'STATED' && value.reason !== undefined) report('reason', findings.reasonOfStated);
    this.#claims.add(file, [...path, 'statement'], [value.start, value.type, value.end, value.statement.zh].join(' '));
    checkPassageNumbers(document, file, [...path, 'passages'], value.passages, this.#problems);
  }
}
