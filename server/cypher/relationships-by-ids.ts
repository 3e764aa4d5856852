import type { CypherQuery } from '../graph/graph-store.ts';
import { startIdOf, type Relationship } from '../graph/model.ts';
import { relationshipOf } from './decode.ts';

/** What are the relationships with these ids? */

/** In no order; ids that are unknown or are none have no row. */
export function relationshipsByIds(ids: readonly string[]): CypherQuery<Relationship> {
  const byStart = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const startId = startIdOf(id);
    if (startId === null) continue;
    const together = byStart.get(startId);
    if (together === undefined) byStart.set(startId, [id]);
    else together.push(id);
  }
  return {
    text: `UNWIND $starts AS start
MATCH (a:Entity {id: start.id})-[r]->(b:Entity)
WHERE r.id IN start.relationshipIds
RETURN r {.*} AS relationship, type(r) AS type, a.id AS startId, b.id AS endId`,
    parameters: { starts: [...byStart].map(([id, relationshipIds]) => ({ id, relationshipIds })) },
    decode: relationshipOf,
  };
}
