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
  /** When it happened, as EDTF (ISO 8601-2, levels 0 and 1); null where nothing says so. */
  readonly time: string | null;
}

export const BASES = ['STATED', 'INFERRED'] as const;
export type Basis = (typeof BASES)[number];

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly startId: string;
  readonly endId: string;
  readonly basis: Basis;
  /** Passages that support it. */
  readonly evidenceCount: number;
  /** Those passages, in the order of the text. */
  readonly passageIds: readonly string[];
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

export interface Section {
  readonly id: string;
  readonly title: Text;
  /** In the order of the text. */
  readonly passages: readonly { readonly id: string; readonly position: number }[];
}

/** ISO days, inclusive; null where that end is open. */
export interface TimeSpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** The text in the language asked for, else in any it has. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
