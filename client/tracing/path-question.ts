import type { PathOrder, PathsQuery, PathsQueryVariables } from '../api/generated/graphql.ts';
import type { Filters } from '../exploration/filters.ts';
import { ENTITY_KINDS } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { Ranking, Trace } from '../exploration/trace.ts';

export type PathQuestion = Omit<PathsQueryVariables, 'first' | 'after' | 'countsUnfiltered'>;
export type PathsPage = PathsQuery['paths'];
export type Path = PathsPage['nodes'][number];
/** How many paths there are where only the trace itself says what they may pass. */
export type UnfilteredCount = NonNullable<PathsQuery['unfiltered']>;

const ORDERS = { shortest: 'SHORTEST', evidence: 'EVIDENCE', stated: 'STATED', direction: 'DIRECTION' } as const satisfies Record<Ranking, PathOrder>;

/** What to ask the server; null while an end is not chosen. Where there are filters, only along and through what passes them, as far as the API can tell it. */
export function pathQuestion(trace: Trace, types: KnownGraph['types'], filters: Filters | null): PathQuestion | null {
  const [from, ...fromAny] = trace.fromIds;
  const [to, ...toAny] = trace.toIds;
  if (from === undefined || to === undefined) return null;
  return {
    from,
    to,
    fromAny,
    toAny,
    orderBy: ORDERS[trace.ranking],
    via: [...trace.viaIds],
    exclude: [...trace.excludedIds],
    maxLength: trace.maxLength,
    respectDirection: trace.directed,
    filter: { entities: entitiesToPass(trace, filters), relationships: relationshipsToFollow(trace, types, filters) },
    unfiltered: { entities: entitiesToPass(trace, null), relationships: relationshipsToFollow(trace, types, null) },
  };
}

/** Whether the filters narrow the question beyond what the trace asks. */
export function isFiltered({ filter, unfiltered }: PathQuestion): boolean {
  return JSON.stringify(filter) !== JSON.stringify(unfiltered);
}

function entitiesToPass({ kinds }: Trace, filters: Filters | null): NonNullable<PathQuestion['filter']['entities']> {
  const allowed = (kinds.length === 0 ? ENTITY_KINDS : kinds).filter((kind) => filters === null || !filters.kinds.includes(kind));
  const timed = filters !== null && (filters.time !== null || !filters.undated);
  return {
    ...(allowed.length === ENTITY_KINDS.length ? {} : { kinds: allowed }),
    ...(filters === null || filters.minDegree === 0 ? {} : { minDegree: filters.minDegree }),
    ...(timed ? { time: { ...filters.time, includeUndated: filters.undated } } : {}),
  };
}

function relationshipsToFollow({ excludedTypes }: Trace, types: KnownGraph['types'], filters: Filters | null): NonNullable<PathQuestion['filter']['relationships']> {
  const barred = [...excludedTypes, ...(filters?.types ?? [])];
  const [filteredBasis, ...otherBases] = filters?.bases ?? [];
  return {
    ...(barred.length === 0 ? {} : { types: [...types.keys()].filter((name) => !barred.includes(name)) }),
    ...(filteredBasis === undefined || otherBases.length > 0 ? {} : { basis: filteredBasis === 'STATED' ? 'INFERRED' : 'STATED' }),
    ...(filters === null || filters.minEvidence === 0 ? {} : { minEvidence: filters.minEvidence }),
  };
}
