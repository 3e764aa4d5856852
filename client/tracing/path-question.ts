import type { PathOrder, PathsQuery, PathsQueryVariables } from '../api/generated/graphql.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { Ranking, Trace } from '../exploration/trace.ts';

export type PathQuestion = Omit<PathsQueryVariables, 'first' | 'after'>;
export type PathsPage = PathsQuery['paths'];
export type Path = PathsPage['nodes'][number];

const ORDERS = { shortest: 'SHORTEST', evidence: 'EVIDENCE', stated: 'STATED', direction: 'DIRECTION' } as const satisfies Record<Ranking, PathOrder>;

/** What to ask the server; null while an end is not chosen. */
export function pathQuestion(trace: Trace, types: KnownGraph['types']): PathQuestion | null {
  const [from, ...fromAny] = trace.fromIds;
  const [to, ...toAny] = trace.toIds;
  if (from === undefined || to === undefined) return null;
  const allowedTypes = trace.excludedTypes.length === 0 ? null : [...types.keys()].filter((name) => !trace.excludedTypes.includes(name));
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
    filter: {
      entities: trace.kinds.length === 0 ? {} : { kinds: [...trace.kinds] },
      relationships: allowedTypes === null ? {} : { types: allowedTypes },
    },
  };
}
