import type { CypherQuery } from '../graph/graph-store.ts';
import { numberOf } from './decode.ts';
import { entityConditions, relationshipConditions, type EntityFilter, type RelationshipFilter } from './filters.ts';
import { relationshipTypes, where } from './fragments.ts';

/** How many relationships pass this filter, with both ends passing that one? */

/** One row. */
export function relationshipCount(filter: RelationshipFilter = {}, ends: EntityFilter = {}): CypherQuery<number> {
  const relationship = relationshipConditions(filter);
  const start = entityConditions('a', ends);
  const end = entityConditions('b', ends);
  return {
    text: `MATCH (a:Entity)-[r${relationshipTypes(filter.types)}]->(b:Entity)
${where([...relationship.conditions, ...start.conditions, ...end.conditions])}
RETURN count(r) AS count`,
    parameters: { ...relationship.parameters, ...start.parameters },
    decode: (row) => numberOf(row, 'count'),
  };
}
