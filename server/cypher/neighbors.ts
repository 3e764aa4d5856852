import type { CypherQuery } from '../graph/graph-store.ts';
import { numberOf, stringOf } from './decode.ts';
import { reach, type FrontierQuestion } from './frontier.ts';

/** Which entities stand one relationship away from these? */

export interface Neighbor {
  readonly id: string;
  /** Position in the order of the most connected, from 0; unique. */
  readonly degreeRank: number;
}

/** Each once, the most connected first; an id that was given comes back where another one leads to it. */
export function neighbors(question: FrontierQuestion): CypherQuery<Neighbor> {
  const { pattern, parameters } = reach(question);
  return {
    text: `${pattern}
WITH DISTINCT m
RETURN m.id AS id, m.degreeRank AS degreeRank
ORDER BY degreeRank`,
    parameters,
    decode: (row) => ({ id: stringOf(row, 'id'), degreeRank: numberOf(row, 'degreeRank') }),
  };
}
