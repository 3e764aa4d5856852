import type { CypherQuery } from '../graph/graph-store.ts';
import type { Direction, Relationship } from '../graph/model.ts';
import { numberOf, relationshipOf, stringOf } from './decode.ts';
import { relationshipConditions, type RelationshipFilter } from './filters.ts';
import { arrow, where } from './fragments.ts';

/** Which relationships does each of these entities have, and how many? */

export interface RelationshipsOfEntitiesQuestion {
  readonly ids: readonly string[];
  readonly direction: Direction;
  readonly filter?: RelationshipFilter | undefined;
  /** Only documentRanks above this one, from the start. */
  readonly afterRank?: number | undefined;
  /** Most relationships of each entity. */
  readonly limit: number;
}

export interface RelationshipOfEntity {
  readonly entityId: string;
  readonly relationship: Relationship;
}

/** By documentRank, ascending; the rows of the entities are mixed. A self-loop comes once. */
export function relationshipsOfEntities(question: RelationshipsOfEntitiesQuestion): CypherQuery<RelationshipOfEntity> {
  const { ids, direction, filter = {}, afterRank, limit } = question;
  const { conditions, parameters } = relationshipConditions(filter);
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)${arrow(direction, filter.types)}(m:Entity)
  ${where(['r.documentRank > $afterRank', ...conditions])}
  WITH r, r.documentRank AS rank
  ORDER BY rank
  LIMIT $limit
  RETURN r {.*} AS relationship, type(r) AS type, startNode(r).id AS startId, endNode(r).id AS endId, rank AS rank
}
RETURN id AS entityId, relationship AS relationship, type AS type, startId AS startId, endId AS endId, rank AS rank
ORDER BY rank`,
    parameters: { ...parameters, ids, afterRank: afterRank ?? -1, limit },
    decode: (row) => ({ entityId: stringOf(row, 'entityId'), relationship: relationshipOf(row) }),
  };
}

export interface CountOfEntity {
  readonly entityId: string;
  readonly count: number;
}

/** One row for each id that is known. A self-loop counts once. */
export function relationshipCountsOfEntities(
  question: Pick<RelationshipsOfEntitiesQuestion, 'ids' | 'direction' | 'filter'>,
): CypherQuery<CountOfEntity> {
  const { ids, direction, filter = {} } = question;
  const { conditions, parameters } = relationshipConditions(filter);
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id AS entityId, COUNT { (n)${arrow(direction, filter.types)}(m:Entity) ${where(conditions)} } AS count`,
    parameters: { ...parameters, ids },
    decode: (row) => ({ entityId: stringOf(row, 'entityId'), count: numberOf(row, 'count') }),
  };
}
