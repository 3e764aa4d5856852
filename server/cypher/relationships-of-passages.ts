import type { CypherQuery } from '../graph/graph-store.ts';
import type { Relationship } from '../graph/model.ts';
import { relationshipOf, stringOf } from './decode.ts';

/** Which relationships cite these passages? */

export interface RelationshipOfPassage {
  readonly passageId: string;
  readonly relationship: Relationship;
}

/** By documentRank, ascending; the rows of the passages are mixed. */
export function relationshipsOfPassages(ids: readonly string[]): CypherQuery<RelationshipOfPassage> {
  return {
    text: `UNWIND $ids AS id
MATCH (p:Passage {id: id})
UNWIND p.relationshipIds AS relationshipId
WITH id, relationshipId, split(relationshipId, '/')[0] AS start
MATCH (a:Entity {id: start})-[r]->(b:Entity)
WHERE r.id = relationshipId
RETURN id AS passageId, r {.*} AS relationship, type(r) AS type, a.id AS startId, b.id AS endId, r.documentRank AS rank
ORDER BY rank`,
    parameters: { ids },
    decode: (row) => ({ passageId: stringOf(row, 'passageId'), relationship: relationshipOf(row) }),
  };
}
