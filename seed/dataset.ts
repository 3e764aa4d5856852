import type { Basis, EntityKind, Ontology, Quantity, Text, Texts } from '../server/graph/model.ts';

/** The dataset's files as plain data that refer to each other by id: what has been validated, and is not yet in a database. */
export interface Dataset {
  readonly ontology: Ontology;
  readonly documents: readonly DatasetDocument[];
  /** In the order of the files. */
  readonly entities: readonly DatasetEntity[];
  /** In the order of the files. */
  readonly relationships: readonly DatasetRelationship[];
}

export interface DatasetDocument {
  readonly id: string;
  readonly title: Text;
  readonly author: string;
  readonly language: string;
  readonly source: Text;
  readonly sections: readonly DatasetSection[];
}

export interface DatasetSection {
  readonly id: string;
  readonly title: Text;
  readonly passages: readonly DatasetPassage[];
}

export interface DatasetPassage {
  readonly id: string;
  readonly position: number;
  readonly gist: Text;
  readonly fingerprint: string;
  /** Characters of the sentence in the form its fingerprint is taken of; null where nobody counted them. */
  readonly length: number | null;
  /** The original sentence, where it was given. */
  readonly text: string | null;
}

export interface DatasetEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly subkind: string;
  readonly name: Text;
  readonly aliases: Texts;
  readonly description: Text;
  readonly time: string | null;
  /** Passages that mention it, beside those its relationships cite. */
  readonly mentionIds: readonly string[];
}

export interface DatasetRelationship {
  readonly type: string;
  readonly startId: string;
  readonly endId: string;
  readonly statement: Text;
  readonly basis: Basis;
  readonly reason: Text | null;
  readonly quantity: Quantity | null;
  /** In the order of the document. */
  readonly passageIds: readonly string[];
}

/** `mass-work-2011:p07`. */
export function passageId(documentId: string, position: number): string {
  return `${documentId}:p${String(position).padStart(2, '0')}`;
}

/** `mass-work-2011:s0`. */
export function sectionId(documentId: string, position: number): string {
  return `${documentId}:s${position}`;
}
