import type { CypherQuery } from '../graph/graph-store.ts';
import type { Entity } from '../graph/model.ts';
import { entityOf, numberOf } from './decode.ts';
import { entityConditions, type EntityFilter } from './filters.ts';
import { nameRank, where } from './fragments.ts';

/** Which entities come next in this order? */

/** DEGREE: the most connected first; TIME: the earliest first, undated last; DOCUMENT: by first mention. */
export type EntityOrder = 'NAME' | 'DEGREE' | 'TIME' | 'DOCUMENT';

export interface EntityPageQuestion {
  readonly filter?: EntityFilter | undefined;
  readonly order: EntityOrder;
  /** Language of the names in the order NAME, one of the dataset's. */
  readonly language: string;
  readonly limit: number;
  /** Only ranks above this one, from the start. */
  readonly afterRank?: number | undefined;
  /** Only ranks below this one. */
  readonly beforeRank?: number | undefined;
  /** The last ones of what is left instead of the first ones; the order of the answer stays. */
  readonly fromEnd?: boolean | undefined;
}

export interface RankedEntity {
  readonly entity: Entity;
  /** Position in the order that was asked for, over all entities; unique. */
  readonly rank: number;
}

/** By rank, ascending. Ranks have no gaps, so that a page of all entities ends so many above its start, and the engine need not sort the rest. */
export function entityPage(question: EntityPageQuestion): CypherQuery<RankedEntity> {
  const { filter = {}, order, language, limit, afterRank = -1, beforeRank, fromEnd = false } = question;
  const rank = `n.${rankProperty(order, language)}`;
  const entity = entityConditions('n', filter);
  const conditions = [`${rank} > $afterRank`, ...entity.conditions];
  const end = fromEnd || entity.conditions.length > 0 ? beforeRank : Math.min(beforeRank ?? Infinity, afterRank + limit + 1);
  if (end !== undefined) conditions.push(`${rank} < $beforeRank`);
  return {
    text: `MATCH (n:Entity)
${where(conditions)}
WITH n, ${rank} AS rank
ORDER BY rank${fromEnd ? ' DESC' : ''}
LIMIT $limit
RETURN n {.*} AS entity, labels(n) AS labels, rank AS rank
ORDER BY rank`,
    parameters: { ...entity.parameters, afterRank, ...(end === undefined ? {} : { beforeRank: end }), limit },
    decode: (row) => ({ entity: entityOf(row), rank: numberOf(row, 'rank') }),
  };
}

function rankProperty(order: EntityOrder, language: string): string {
  switch (order) {
    case 'NAME':
      return nameRank(language);
    case 'DEGREE':
      return 'degreeRank';
    case 'TIME':
      return 'timeRank';
    case 'DOCUMENT':
      return 'documentRank';
  }
}
