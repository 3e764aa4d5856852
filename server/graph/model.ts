/** The property graph as plain, readonly data. Knows neither Cypher nor GraphQL. */

export const ENTITY_KINDS = ['CONCEPT', 'ACTOR', 'GOAL', 'EVENT'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The label each kind has in the database, beside `Entity`. */
export const KIND_LABELS: Readonly<Record<EntityKind, string>> = {
  CONCEPT: 'Concept',
  ACTOR: 'Actor',
  GOAL: 'Goal',
  EVENT: 'Event',
};

export type Basis = 'STATED' | 'INFERRED';
export type Comparator = 'EQUAL' | 'MORE_THAN' | 'LESS_THAN' | 'ABOUT';
export type Direction = 'OUTGOING' | 'INCOMING' | 'BOTH';

/** One text by BCP 47 language, such as `{ zh: '群众', en: 'the masses' }`. */
export type Text = Readonly<Record<string, string>>;
/** Several texts by language, such as aliases. */
export type Texts = Readonly<Record<string, readonly string[]>>;

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly subkind: string | null;
  readonly name: Text;
  readonly aliases: Texts;
  readonly description: Text;
  /** EDTF; events only. */
  readonly time: string | null;
  /** Number of relationships with other entities. */
  readonly degree: number;
  /** Position in the order of first mention, from 0; unique. */
  readonly documentRank: number;
}

export interface Quantity {
  readonly value: number;
  readonly comparator: Comparator;
  readonly unit: Text;
  readonly text: Text;
}

export interface Relationship {
  /** `<start id>/<TYPE>/<end id>`, with `~2`, `~3` ... for further ones of the same type between the same ends. */
  readonly id: string;
  readonly type: string;
  readonly startId: string;
  readonly endId: string;
  readonly statement: Text;
  readonly basis: Basis;
  readonly reason: Text | null;
  readonly quantity: Quantity | null;
  /** Ids of the passages that support it, in the order of the document. */
  readonly passageIds: readonly string[];
  /** Position in the order of first evidence, from 0; unique. */
  readonly documentRank: number;
}

export interface Document {
  readonly id: string;
  readonly title: Text;
  readonly author: string;
  readonly language: string;
  readonly source: Text;
  readonly passageCount: number;
  readonly citedPassageCount: number;
}

export interface Section {
  readonly id: string;
  readonly documentId: string;
  readonly title: Text;
  /** From 0: the opening, before the first heading, is section 0. */
  readonly position: number;
}

export interface Passage {
  readonly id: string;
  readonly documentId: string;
  readonly sectionId: string;
  /** From 1, in the order of the document. */
  readonly position: number;
  readonly gist: Text;
  readonly fingerprint: string;
  /** Characters (Unicode code points) of the sentence in the form its fingerprint is taken of; null where the dataset does not say. */
  readonly length: number | null;
  /** The original sentence, only where the installation was given the text. */
  readonly text: string | null;
  /** Ids of the relationships that cite it. */
  readonly relationshipIds: readonly string[];
}

export interface KindDefinition {
  readonly kind: EntityKind;
  readonly label: Text;
  readonly definition: Text;
}

export interface SubkindDefinition {
  readonly kind: EntityKind;
  readonly name: string;
  readonly label: Text;
}

export interface RelationshipType {
  readonly name: string;
  /** Legend group, such as `decides`. */
  readonly group: string;
  readonly label: Text;
  readonly inverseLabel: Text;
  readonly definition: Text;
  readonly startKinds: readonly EntityKind[];
  readonly endKinds: readonly EntityKind[];
}

export interface Ontology {
  readonly languages: readonly string[];
  readonly kinds: readonly KindDefinition[];
  readonly subkinds: readonly SubkindDefinition[];
  readonly relationshipTypes: readonly RelationshipType[];
}

/** The id of the entity a relationship starts from, read off the relationship's id; null where it is not one. */
export function startIdOf(relationshipId: string): string | null {
  const end = relationshipId.indexOf('/');
  return end > 0 ? relationshipId.slice(0, end) : null;
}
