import type { CypherQuery } from '../graph/graph-store.ts';
import { numberOf } from './decode.ts';
import { entityConditions, relationshipConditions, type EntityFilter, type RelationshipFilter } from './filters.ts';
import { relationshipTypes, where } from './fragments.ts';

/** How many relationships pass this filter, with both ends passing that one? */

const HELD = `MATCH (d:Dataset {id: 'dataset'})
RETURN d.relationships AS count`;

/** One row; without any restriction the number that the data was loaded with, which is no row where none has been loaded. */
export function relationshipCount(filter: RelationshipFilter = {}, ends: EntityFilter = {}): CypherQuery<number> {
  const relationship = relationshipConditions(filter);
  const start = entityConditions('a', ends);
  const end = entityConditions('b', ends);
  const conditions = [...relationship.conditions, ...start.conditions, ...end.conditions];
  const counted = `MATCH (a:Entity)-[r${relationshipTypes(filter.types)}]->(b:Entity)
${where(conditions)}
RETURN count(r) AS count`;
  return {
    text: filter.types === undefined && conditions.length === 0 ? HELD : counted,
    parameters: { ...relationship.parameters, ...start.parameters },
    decode: (row) => numberOf(row, 'count'),
  };
}
