import type { CypherQuery } from '../graph/graph-store.ts';
import type { Entity } from '../graph/model.ts';
import { entityOf, stringOf } from './decode.ts';

/** Which entities do these passages mention? */

export interface EntityOfPassage {
  readonly passageId: string;
  readonly entity: Entity;
}

/** By documentRank, ascending; the rows of the passages are mixed. */
export function entitiesOfPassages(ids: readonly string[]): CypherQuery<EntityOfPassage> {
  return {
    text: `UNWIND $ids AS id
MATCH (p:Passage {id: id})<-[:MENTIONED_IN]-(n:Entity)
RETURN id AS passageId, n {.*} AS entity, labels(n) AS labels, n.documentRank AS rank
ORDER BY rank`,
    parameters: { ids },
    decode: (row) => ({ passageId: stringOf(row, 'passageId'), entity: entityOf(row) }),
  };
}
