import type { EntityKind } from './graph.ts';

export const LONGEST_PATH = 8;
export const USUAL_LENGTH = 6;
/** Most entities a path can be told to pass. */
export const MOST_VIA = 5;

/** What paths are ordered by first; among equals the shortest, then those with the most evidence. */
export const RANKINGS = ['shortest', 'evidence', 'stated', 'direction'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** Most entities at one end. */
export const MOST_ENDS = 50;

/** How one entity bears on another: what is asked, and which answer lies open. */
export interface Trace {
  /** Paths start at any of these and end at any of `toIds`; nothing is asked where either is empty. */
  readonly fromIds: readonly string[];
  readonly toIds: readonly string[];
  /** In the order in which a path passes them. */
  readonly viaIds: readonly string[];
  readonly excludedIds: readonly string[];
  readonly excludedTypes: readonly string[];
  /** What a path may pass between its ends; empty for every kind. */
  readonly kinds: readonly EntityKind[];
  /** Whether every relationship must point onward. */
  readonly directed: boolean;
  /** In relationships, 1 to 8. */
  readonly maxLength: number;
  readonly ranking: Ranking;
  /** Relationships of the path that lies open, in its order; empty where none does. */
  readonly pathIds: readonly string[];
  /** Whether the open path stands out alone. */
  readonly isolated: boolean;
}

export type Steering = Pick<Trace, 'viaIds' | 'excludedIds' | 'excludedTypes' | 'kinds' | 'directed' | 'maxLength'>;

export const NO_TRACE: Trace = {
  fromIds: [],
  toIds: [],
  viaIds: [],
  excludedIds: [],
  excludedTypes: [],
  kinds: [],
  directed: false,
  maxLength: USUAL_LENGTH,
  ranking: 'shortest',
  pathIds: [],
  isolated: false,
};

/** Keeps what the API asks for: no entity at both ends, via none of the ends, excluded none of what must be passed; and each once. */
export function consistentTrace(trace: Trace): Trace {
  const fromIds = [...new Set(trace.fromIds)].slice(0, MOST_ENDS);
  const toIds = [...new Set(trace.toIds)].filter((id) => !fromIds.includes(id)).slice(0, MOST_ENDS);
  const viaIds = [...new Set(trace.viaIds)].filter((id) => !fromIds.includes(id) && !toIds.includes(id)).slice(0, MOST_VIA);
  const needed = new Set([...fromIds, ...toIds, ...viaIds]);
  return {
    ...trace,
    fromIds,
    toIds,
    viaIds,
    excludedIds: [...new Set(trace.excludedIds)].filter((id) => !needed.has(id)),
    excludedTypes: [...new Set(trace.excludedTypes)],
    kinds: [...new Set(trace.kinds)],
    isolated: trace.isolated && trace.pathIds.length > 0,
  };
}

/** Every entity and relationship a trace is about. */
export function namedInTrace({ fromIds, toIds, viaIds, excludedIds, pathIds }: Trace): readonly string[] {
  return [...fromIds, ...toIds, ...viaIds, ...excludedIds, ...pathIds];
}
