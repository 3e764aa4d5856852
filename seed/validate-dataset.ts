import { checkCitations, checkDocument } from './check-document.ts';
import { EntityChecks, type CheckedEntity } from './check-entities.ts';
import { checkOntology } from './check-ontology.ts';
import { RelationshipChecks, type CheckedRelationship } from './check-relationships.ts';
import { assembleDataset } from './assemble-dataset.ts';
import * as findings from './dataset-findings.ts';
import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import type { DatasetSource } from './read-dataset.ts';
import type { SourceFile } from './source-file.ts';

/** The dataset, or all that is wrong with it. */
export type Validation = { readonly dataset: Dataset } | { readonly problems: readonly Problem[] };

/** Checks every file against its schema and all of them against each other; a fault in one place hides none elsewhere. */
export function validateDataset(source: DatasetSource): Validation {
  const problems: Problem[] = [...source.problems];
  const ontology = source.ontology === null ? null : checkOntology(source.ontology, problems);
  const documents = source.documents.map((document) => ({ ...document, checked: checkDocument(document, problems) }));

  const entityChecks = new EntityChecks(ontology, problems);
  const entities = documents.flatMap(({ entities: files, checked }) => files.flatMap((file) => entityChecks.check(file, checked)));
  const allEntities = source.problems.length === 0 && entities.length === countItems(documents.flatMap((one) => one.entities));

  const entityIds = new Set(entities.map(({ value }) => value.id));
  const relationshipChecks = new RelationshipChecks(ontology, allEntities ? entityIds : null, problems);
  const relationships = documents.flatMap(({ relationships: files, checked }) =>
    files.flatMap((file) => relationshipChecks.check(file, checked)),
  );

  if (allEntities && relationships.length === countItems(documents.flatMap((one) => one.relationships))) {
    checkIsolated(entities, relationships, problems);
    for (const { checked } of documents) {
      if (checked === null) continue;
      const cited = new Set(relationships.filter(({ document }) => document === checked).flatMap(({ value }) => value.passages));
      checkCitations(checked, cited, problems);
    }
  }
  if (problems.length > 0 || ontology === null) return { problems };
  return { dataset: assembleDataset(ontology, documents.flatMap(({ checked }) => checked ?? []), entities, relationships) };
}

/** A file that is no list counts as one item, which no check lets through. */
function countItems(files: readonly SourceFile[]): number {
  return files.reduce((count, { value }) => count + (Array.isArray(value) ? value.length : 1), 0);
}

function checkIsolated(entities: readonly CheckedEntity[], relationships: readonly CheckedRelationship[], problems: Problem[]): void {
  const related = new Set(relationships.flatMap(({ value: { start, end } }) => (start === end ? [] : [start, end])));
  for (const { file, path, value } of entities) {
    if (!related.has(value.id)) problems.push(file.problemAt([...path, 'id'], findings.isolated));
  }
}
