import type { CypherQuery, CypherValue } from '../graph/graph-store.ts';
import { relationshipType } from './fragments.ts';
import { noRow } from './load-own-nodes.ts';

/** Puts relationships between nodes that are there. */

export interface LoadedRelationship {
  readonly startId: string;
  readonly endId: string;
  readonly properties: { readonly [name: string]: CypherValue };
}

const STRUCTURE = {
  MENTIONED_IN: ['Entity', 'Passage'],
  HAS_SECTION: ['Document', 'Section'],
  HAS_PASSAGE: ['Section', 'Passage'],
} as const;

/** Of a type of the ontology, between entities. */
export function createRelationships(type: string, rows: readonly LoadedRelationship[]): CypherQuery<never> {
  return create('Entity', relationshipType(type), 'Entity', rows);
}

/** Of the structure that leads from documents to sentences, and from entities to the sentences that mention them. */
export function createStructure(type: keyof typeof STRUCTURE, rows: readonly LoadedRelationship[]): CypherQuery<never> {
  const [start, end] = STRUCTURE[type];
  return create(start, type, end, rows);
}

function create(start: string, type: string, end: string, rows: readonly LoadedRelationship[]): CypherQuery<never> {
  return {
    text: `UNWIND $rows AS row
MATCH (a:${start} {id: row.startId})
MATCH (b:${end} {id: row.endId})
CREATE (a)-[r:${type}]->(b)
SET r += row.properties`,
    parameters: { rows: rows.map(({ startId, endId, properties }) => ({ startId, endId, properties })) },
    decode: noRow,
  };
}
