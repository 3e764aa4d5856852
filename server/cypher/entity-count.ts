import type { CypherQuery } from '../graph/graph-store.ts';
import { numberOf } from './decode.ts';
import { entityConditions, type EntityFilter } from './filters.ts';
import { where } from './fragments.ts';

/** How many entities pass this filter? */

/** One row. */
export function entityCount(filter: EntityFilter = {}): CypherQuery<number> {
  const { conditions, parameters } = entityConditions('n', filter);
  return {
    text: `MATCH (n:Entity)
${where(conditions)}
RETURN count(n) AS count`,
    parameters,
    decode: (row) => numberOf(row, 'count'),
  };
}
