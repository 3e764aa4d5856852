import type { CypherQuery } from '../graph/graph-store.ts';
import type { Relationship } from '../graph/model.ts';
import { relationshipOf } from './decode.ts';
import { relationshipConditions, type RelationshipFilter } from './filters.ts';
import { relationshipTypes, where } from './fragments.ts';

/** Which relationships stand between these entities? */

/** By documentRank, ascending; self-loops included. */
export function relationshipsAmong(ids: readonly string[], filter: RelationshipFilter = {}): CypherQuery<Relationship> {
  const { conditions, parameters } = relationshipConditions(filter);
  return {
    text: `UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r${relationshipTypes(filter.types)}]->(b:Entity)
${where(['b.id IN $ids', ...conditions])}
RETURN r {.*} AS relationship, type(r) AS type, a.id AS startId, b.id AS endId, r.documentRank AS rank
ORDER BY rank`,
    parameters: { ...parameters, ids: [...new Set(ids)] },
    decode: relationshipOf,
  };
}
