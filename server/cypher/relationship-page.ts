import type { CypherQuery } from '../graph/graph-store.ts';
import type { Relationship } from '../graph/model.ts';
import { relationshipOf } from './decode.ts';
import { relationshipConditions, type RelationshipFilter } from './filters.ts';
import { relationshipTypes, where } from './fragments.ts';

/** Which relationships come next in the order of first evidence? */

export interface RelationshipPageQuestion {
  readonly filter?: RelationshipFilter | undefined;
  /** Only documentRanks above this one, from the start. */
  readonly afterRank?: number | undefined;
  readonly limit: number;
}

/** By documentRank, ascending. Ranks have no gaps, so that a page of all relationships ends so many above its start, and the engine need not sort the rest. */
export function relationshipPage({ filter = {}, afterRank = -1, limit }: RelationshipPageQuestion): CypherQuery<Relationship> {
  const { conditions, parameters } = relationshipConditions(filter);
  const whole = filter.types === undefined && conditions.length === 0;
  return {
    text: `MATCH (a:Entity)-[r${relationshipTypes(filter.types)}]->(b:Entity)
${where(['r.documentRank > $afterRank', ...(whole ? ['r.documentRank <= $lastRank'] : conditions)])}
WITH a, r, b, r.documentRank AS rank
ORDER BY rank
LIMIT $limit
RETURN r {.*} AS relationship, type(r) AS type, a.id AS startId, b.id AS endId, rank AS rank
ORDER BY rank`,
    parameters: { ...parameters, afterRank, ...(whole ? { lastRank: afterRank + limit } : {}), limit },
    decode: relationshipOf,
  };
}
