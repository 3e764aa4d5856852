import type { EntityKind } from '../server/graph/model.ts';

/** Properties of one node or relationship; null where it has none of the name. */
export type Properties = Readonly<Record<string, string | number | readonly string[] | null>>;

export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

export interface RelationshipRow {
  readonly startId: string;
  readonly endId: string;
  readonly properties: Properties;
}

/** The dataset as docs/graph-model.md lays it out: what stands in the database, and nothing else. */
export interface GraphRows {
  readonly entities: Readonly<Record<EntityKind, readonly NodeRow[]>>;
  readonly documents: readonly NodeRow[];
  readonly sections: readonly NodeRow[];
  readonly passages: readonly NodeRow[];
  readonly kinds: readonly NodeRow[];
  readonly subkinds: readonly NodeRow[];
  readonly relationshipTypes: readonly NodeRow[];
  /** By type, in the order of the ontology; types that are not used have no rows. */
  readonly relationships: Readonly<Record<string, readonly RelationshipRow[]>>;
  /** From entity to passage. */
  readonly mentions: readonly RelationshipRow[];
  /** From document to section. */
  readonly sectionsOfDocuments: readonly RelationshipRow[];
  /** From section to passage. */
  readonly passagesOfSections: readonly RelationshipRow[];
  readonly dataset: NodeRow;
}
