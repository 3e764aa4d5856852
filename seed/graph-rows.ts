import { createHash } from 'node:crypto';
import type { Dataset } from './dataset.ts';
import { documentRows } from './document-rows.ts';
import { entityRows } from './entity-rows.ts';
import { ontologyRows } from './ontology-rows.ts';
import { relationshipRows } from './relationship-rows.ts';
import type { GraphRows } from './rows.ts';

/** The layout of docs/graph-model.md that this program writes and reads. */
export const SCHEMA_VERSION = 2;

/** Equal datasets give equal rows, in the same order. */
export function graphRows(dataset: Dataset): GraphRows {
  const order = new Map(
    dataset.documents.flatMap(({ sections }) => sections.flatMap(({ passages }) => passages)).map(({ id }, index) => [id, index]),
  );
  const relationships = relationshipRows(dataset, order);
  const documents = documentRows(dataset.documents, relationships.citing);
  const rows = {
    ...ontologyRows(dataset.ontology),
    ...entityRows(dataset, order),
    ...documents,
    relationships: relationships.byType,
  };
  const cited = documents.documents.reduce((sum, { properties }) => sum + Number(properties['citedPassageCount']), 0);
  return {
    ...rows,
    dataset: {
      id: 'dataset',
      properties: {
        id: 'dataset',
        schemaVersion: SCHEMA_VERSION,
        revision: revisionOf(rows),
        languages: dataset.ontology.languages,
        entities: dataset.entities.length,
        relationships: dataset.relationships.length,
        passages: rows.passages.length,
        citedPassages: cited,
        documents: rows.documents.length,
      },
    },
  };
}

/** Row by row: all rows of a large graph are longer than a string can be. */
function revisionOf(rows: Omit<GraphRows, 'dataset'>): string {
  const hash = createHash('sha256').update(JSON.stringify(SCHEMA_VERSION));
  const add = (value: unknown) => hash.update(`\n${JSON.stringify(value, sortKeys)}`);
  for (const [name, part] of Object.entries<object>(rows)) {
    const lists: readonly [string, readonly unknown[]][] = Array.isArray(part) ? [['', part]] : Object.entries(part);
    for (const [key, list] of lists) {
      add([name, key, list.length]);
      for (const row of list) add(row);
    }
  }
  return hash.digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
