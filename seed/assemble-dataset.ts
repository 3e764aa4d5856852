import type { Ontology, Quantity } from '../server/graph/model.ts';
import type { CheckedDocument } from './check-document.ts';
import type { CheckedEntity } from './check-entities.ts';
import { kindOfId } from './check-ontology.ts';
import type { CheckedRelationship } from './check-relationships.ts';
import { passageId, sectionId, type Dataset, type DatasetDocument, type DatasetEntity, type DatasetRelationship } from './dataset.ts';
import type { OntologyFile } from './dataset-schema.ts';

/** Files without a fault as one dataset. */
export function assembleDataset(
  ontology: OntologyFile,
  documents: readonly CheckedDocument[],
  entities: readonly CheckedEntity[],
  relationships: readonly CheckedRelationship[],
): Dataset {
  return {
    ontology: ontologyOf(ontology),
    documents: documents.map(({ value }) => documentOf(value)),
    entities: entities.map(entityOf),
    relationships: relationships.map(relationshipOf),
  };
}

function ontologyOf({ languages, kinds, relationshipTypes }: OntologyFile): Ontology {
  return {
    languages,
    kinds: kinds.map(({ kind, label, definition }) => ({ kind, label, definition })),
    subkinds: kinds.flatMap(({ kind, subkinds }) => subkinds.map(({ name, label }) => ({ kind, name, label }))),
    relationshipTypes,
  };
}

function documentOf({ sections, ...document }: CheckedDocument['value']): DatasetDocument {
  return {
    ...document,
    sections: sections.map(({ title, passages }, index) => ({
      id: sectionId(document.id, index),
      title,
      passages: passages.map(({ position, gist, fingerprint, length = null }) => ({
        id: passageId(document.id, position),
        position,
        gist,
        fingerprint,
        length,
        text: null,
      })),
    })),
  };
}

function entityOf({ value, document }: CheckedEntity): DatasetEntity {
  const { id, subkind, name, aliases, description, time = null, mentions } = value;
  return { id, kind: kindOfId(id), subkind, name, aliases, description, time, mentionIds: passageIds(document, mentions) };
}

function relationshipOf({ value, document }: CheckedRelationship): DatasetRelationship {
  const { type, start, end, statement, basis, reason = null, passages, quantity = null } = value;
  return { type, startId: start, endId: end, statement, basis, reason, quantity: quantity satisfies Quantity | null, passageIds: passageIds(document, passages) };
}

function passageIds(document: CheckedDocument | null, numbers: readonly number[]): readonly string[] {
  if (document === null) throw new TypeError('A dataset is only assembled from files without a fault');
  return numbers.toSorted((a, b) => a - b).map((number) => passageId(document.value.id, number));
}
