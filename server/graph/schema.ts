/** What `prepare` creates on both engines: every id is unique in its label, and the orders of entities are indexed. */
export const LABELS_WITH_ID = [
  'Entity',
  'Document',
  'Section',
  'Passage',
  'OntologyKind',
  'OntologySubkind',
  'OntologyRelationshipType',
  'Dataset',
] as const;

export const ENTITY_RANKS = ['nameRankZh', 'nameRankEn', 'degreeRank', 'documentRank', 'timeRank'] as const;

export const UNIQUE_IDS: readonly string[] = LABELS_WITH_ID.map(
  (label) => `CREATE CONSTRAINT mailuo_${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);
