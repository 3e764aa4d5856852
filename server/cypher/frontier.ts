import type { CypherQuery } from '../graph/graph-store.ts';
import { startIdOf, type Direction } from '../graph/model.ts';
import { numberOf, stringOf } from './decode.ts';
import { entityConditions, relationshipConditions, type EntityFilter, type RelationshipFilter } from './filters.ts';
import { arrow, where } from './fragments.ts';

/** Which relationships lead from these entities to others? */

export interface FrontierQuestion {
  readonly ids: readonly string[];
  readonly direction: Direction;
  readonly relationshipFilter?: RelationshipFilter | undefined;
  readonly entityFilter?: EntityFilter | undefined;
  /** Entities that may be reached whatever the entity filter says. */
  readonly allowedIds?: readonly string[] | undefined;
  /** Most rows of the answer; without it, all. */
  readonly limit?: number | undefined;
}

/** One relationship, seen from `from`; parallel ones are rows of their own, self-loops are left out. */
export interface FrontierStep {
  readonly from: string;
  readonly to: string;
  readonly relationshipId: string;
  /** Number of passages that support the relationship. */
  readonly evidenceCount: number;
  /** True where the relationship points from `from` to `to`. */
  readonly forward: boolean;
  /** True where a reader infers the relationship. */
  readonly inferred: boolean;
}

/** Rows in no order; a relationship between two of the ids comes once from each side that the direction allows. */
export function frontier(question: FrontierQuestion): CypherQuery<FrontierStep> {
  const { pattern, parameters } = reach(question);
  const { limit } = question;
  return {
    text: `${pattern}
${limit === undefined ? '' : 'WITH id, r, m LIMIT $limit'}
RETURN id AS from, m.id AS to, r.id AS relationshipId, r.evidenceCount AS evidenceCount, r.basis AS basis`,
    parameters: limit === undefined ? parameters : { ...parameters, limit },
    decode: (row) => {
      const from = stringOf(row, 'from');
      const relationshipId = stringOf(row, 'relationshipId');
      return {
        from,
        to: stringOf(row, 'to'),
        relationshipId,
        evidenceCount: numberOf(row, 'evidenceCount'),
        forward: startIdOf(relationshipId) === from,
        inferred: stringOf(row, 'basis') === 'INFERRED',
      };
    },
  };
}

/** `id`, `r` and `m` bound to every allowed step from the ids. */
export function reach(question: FrontierQuestion): Pick<CypherQuery<never>, 'parameters'> & { pattern: string } {
  const { ids, direction, relationshipFilter = {}, entityFilter = {}, allowedIds = [] } = question;
  const relationship = relationshipConditions(relationshipFilter);
  const entity = entityConditions('m', entityFilter);
  const conditions = ['m.id <> id', ...relationship.conditions];
  if (entity.conditions.length > 0) {
    const passes = entity.conditions.join(' AND ');
    conditions.push(allowedIds.length === 0 ? passes : `(m.id IN $allowedIds OR (${passes}))`);
  }
  return {
    pattern: `UNWIND $ids AS id
MATCH (n:Entity {id: id})${arrow(direction, relationshipFilter.types)}(m:Entity)
${where(conditions)}`,
    parameters: { ids, allowedIds, ...relationship.parameters, ...entity.parameters },
  };
}
