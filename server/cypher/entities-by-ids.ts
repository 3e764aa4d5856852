import type { CypherQuery } from '../graph/graph-store.ts';
import type { Entity } from '../graph/model.ts';
import { entityOf } from './decode.ts';

/** What are the entities with these ids? */

/** In no order; unknown ids have no row. */
export function entitiesByIds(ids: readonly string[]): CypherQuery<Entity> {
  return {
    text: `MATCH (n:Entity)
WHERE n.id IN $ids
RETURN n {.*} AS entity, labels(n) AS labels`,
    parameters: { ids },
    decode: entityOf,
  };
}
