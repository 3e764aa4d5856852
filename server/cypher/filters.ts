import type { CypherValue } from '../graph/graph-store.ts';
import type { Basis, EntityKind } from '../graph/model.ts';
import { anyKind } from './fragments.ts';

/** What is left undefined does not restrict; an empty list lets nothing through. */
export interface EntityFilter {
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly subkinds?: readonly string[] | undefined;
  /** Id of a document: only what one of its passages mentions. */
  readonly document?: string | undefined;
  readonly time?: DayRange | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly minDegree?: number | undefined;
}

/** Inclusive ISO days, such as `2011-03-01`; what is dated passes where its own span overlaps. */
export interface DayRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly includeUndated: boolean;
}

/** What is left undefined does not restrict; an empty list lets nothing through. */
export interface RelationshipFilter {
  readonly types?: readonly string[] | undefined;
  readonly basis?: Basis | undefined;
  /** Id of a document: only what one of its passages supports. */
  readonly document?: string | undefined;
  /** Least number of passages that support it. */
  readonly minEvidence?: number | undefined;
}

export interface Conditions {
  readonly conditions: readonly string[];
  readonly parameters: { readonly [name: string]: CypherValue };
}

/** The filter as predicates on the variable; parameters begin with `entity`. */
export function entityConditions(variable: string, filter: EntityFilter): Conditions {
  const conditions: string[] = [];
  const parameters: Record<string, CypherValue> = {};
  if (filter.ids !== undefined) {
    conditions.push(`${variable}.id IN $entityIds`);
    parameters['entityIds'] = filter.ids;
  }
  if (filter.kinds !== undefined) conditions.push(filter.kinds.length === 0 ? 'false' : anyKind(variable, filter.kinds));
  if (filter.subkinds !== undefined) {
    conditions.push(`${variable}.subkind IN $entitySubkinds`);
    parameters['entitySubkinds'] = filter.subkinds;
  }
  if (filter.minDegree !== undefined) {
    conditions.push(`${variable}.degree >= $entityMinDegree`);
    parameters['entityMinDegree'] = filter.minDegree;
  }
  if (filter.time !== undefined) {
    conditions.push(timeCondition(variable, filter.time));
    if (filter.time.from !== undefined) parameters['entityFrom'] = filter.time.from;
    if (filter.time.to !== undefined) parameters['entityTo'] = filter.time.to;
  }
  if (filter.document !== undefined) {
    conditions.push(`EXISTS { (${variable})-[:MENTIONED_IN]->(:Passage {documentId: $entityDocument}) }`);
    parameters['entityDocument'] = filter.document;
  }
  return { conditions, parameters };
}

function timeCondition(variable: string, time: DayRange): string {
  const dated = [`${variable}.timeFrom IS NOT NULL`];
  if (time.from !== undefined) dated.push(`${variable}.timeTo >= $entityFrom`);
  if (time.to !== undefined) dated.push(`${variable}.timeFrom <= $entityTo`);
  const within = dated.join(' AND ');
  return time.includeUndated ? `(${variable}.timeFrom IS NULL OR (${within}))` : `(${within})`;
}

/** The filter as predicates on `r`, without the types, which belong into the pattern; parameters begin with `relationship`. */
export function relationshipConditions(filter: RelationshipFilter): Conditions {
  const conditions: string[] = [];
  const parameters: Record<string, CypherValue> = {};
  if (filter.types?.length === 0) conditions.push('false');
  if (filter.basis !== undefined) {
    conditions.push('r.basis = $relationshipBasis');
    parameters['relationshipBasis'] = filter.basis;
  }
  if (filter.minEvidence !== undefined) {
    conditions.push('r.evidenceCount >= $relationshipMinEvidence');
    parameters['relationshipMinEvidence'] = filter.minEvidence;
  }
  if (filter.document !== undefined) {
    conditions.push('$relationshipDocument IN r.documents');
    parameters['relationshipDocument'] = filter.document;
  }
  return { conditions, parameters };
}
