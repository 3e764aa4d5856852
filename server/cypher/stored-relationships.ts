import type { CypherQuery } from '../graph/graph-store.ts';
import { mapOf, numberOf, stringOf, type Row } from './decode.ts';

/** Which relationships of Mailuo's does the database hold, as they are stored? */

export interface StoredRelationship {
  readonly type: string;
  readonly startId: string;
  readonly endId: string;
  readonly properties: Row;
}

export interface RankedRelationship extends StoredRelationship {
  readonly rank: number;
}

/** Between entities, by documentRank, ascending; `afterRank` is -1 from the start. */
export function storedRelationships(afterRank: number, limit: number): CypherQuery<RankedRelationship> {
  return {
    text: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.documentRank > $afterRank
WITH a, r, b, r.documentRank AS rank
ORDER BY rank
LIMIT $limit
RETURN r {.*} AS properties, type(r) AS type, a.id AS startId, b.id AS endId, rank AS rank
ORDER BY rank`,
    parameters: { afterRank, limit },
    decode: (row) => ({ ...storedRelationshipOf(row), rank: numberOf(row, 'rank') }),
  };
}

/** What leads from these sections and documents to their parts, and from entities to these passages. */
export function storedStructure(ids: readonly string[], [start, type, end]: Structure): CypherQuery<StoredRelationship> {
  return {
    text: `UNWIND $ids AS id
MATCH (b:${end} {id: id})<-[r:${type}]-(a:${start})
RETURN r {.*} AS properties, type(r) AS type, a.id AS startId, b.id AS endId
ORDER BY endId, startId`,
    parameters: { ids },
    decode: storedRelationshipOf,
  };
}

export const STRUCTURES = [
  ['Document', 'HAS_SECTION', 'Section'],
  ['Section', 'HAS_PASSAGE', 'Passage'],
  ['Entity', 'MENTIONED_IN', 'Passage'],
] as const;
type Structure = (typeof STRUCTURES)[number];

function storedRelationshipOf(row: Row): StoredRelationship {
  return { type: stringOf(row, 'type'), startId: stringOf(row, 'startId'), endId: stringOf(row, 'endId'), properties: mapOf(row, 'properties') };
}
