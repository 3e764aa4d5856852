import type { CypherQuery } from '../graph/graph-store.ts';
import { numberOf } from './decode.ts';
import { entityConditions, type EntityFilter } from './filters.ts';
import { where } from './fragments.ts';

/** How many entities pass this filter? */

const HELD = `MATCH (d:Dataset {id: 'dataset'})
RETURN d.entities AS count`;

/** One row; without any restriction the number that the data was loaded with, which is no row where none has been loaded. */
export function entityCount(filter: EntityFilter = {}): CypherQuery<number> {
  const { conditions, parameters } = entityConditions('n', filter);
  const counted = `MATCH (n:Entity)
${where(conditions)}
RETURN count(n) AS count`;
  return {
    text: conditions.length === 0 ? HELD : counted,
    parameters,
    decode: (row) => numberOf(row, 'count'),
  };
}
