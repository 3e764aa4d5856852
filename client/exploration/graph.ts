/** The part of the property graph the explorer draws, as plain, readonly data. */

export const ENTITY_KINDS = ['CONCEPT', 'ACTOR', 'GOAL', 'EVENT'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** One text by language tag, such as `{ zh: '群众', en: 'the masses' }`. */
export type Text = Readonly<Record<string, string>>;

export interface EntityNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly subkind: string | null;
  readonly name: Text;
  /** Relationships with other entities in the whole graph, known here or not. */
  readonly degree: number;
  /** Position in the order of first mention, from 0. */
  readonly documentRank: number;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly startId: string;
  readonly endId: string;
  readonly basis: 'STATED' | 'INFERRED';
  /** Passages that support it. */
  readonly evidenceCount: number;
  /** Position in the order of first evidence, from 0. */
  readonly documentRank: number;
}

export interface RelationshipType {
  readonly name: string;
  /** Legend group, such as `decides`. */
  readonly group: string;
  /** Reading from the start node. */
  readonly label: Text;
  /** Reading from the end node. */
  readonly inverseLabel: Text;
}

/** The text in the language asked for, else in any it has. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
