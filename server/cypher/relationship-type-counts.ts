import type { CypherQuery } from '../graph/graph-store.ts';
import { numberOf, stringOf } from './decode.ts';

/** How many relationships of each type are there? */

export interface TypeCount {
  readonly type: string;
  readonly count: number;
}

/** In no order; types without a relationship have no row. */
export function relationshipTypeCounts(): CypherQuery<TypeCount> {
  return {
    text: `MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS type, count(r) AS count`,
    parameters: {},
    decode: (row) => ({ type: stringOf(row, 'type'), count: numberOf(row, 'count') }),
  };
}
