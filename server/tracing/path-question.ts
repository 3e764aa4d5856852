/** Which simple paths are asked for. */
export interface PathQuestion {
  /** A path starts at one of these and passes no other of them; at least one. */
  readonly fromIds: readonly string[];
  /** A path ends at the first of these that it comes to; at least one, none of them in `fromIds`. */
  readonly toIds: readonly string[];
  /** Nodes the path passes in this order. */
  readonly via: readonly string[];
  /** Nodes the path does not pass. */
  readonly exclude: readonly string[];
  /** Most relationships a path may have, from 1. */
  readonly maxLength: number;
  /** Whether every relationship must point onward. */
  readonly respectDirection: boolean;
}

/** How much work one search may do; what lies beyond is reported as truncated, never silently left out. */
export interface PathLimits {
  /** Steps read from the adjacency. */
  readonly steps: number;
  /** Paths found. */
  readonly paths: number;
  /** Moves of the search from node to node. */
  readonly moves: number;
  /** Clock time, in ms. */
  readonly deadlineMs: number;
}

export const DEFAULT_PATH_LIMITS: PathLimits = { steps: 200_000, paths: 50_000, moves: 5_000_000, deadlineMs: 6_000 };

export interface TracedPath {
  /** Where it starts and the relationships in order, so that equal paths have equal ids in every process. */
  readonly id: string;
  readonly nodeIds: readonly string[];
  readonly relationshipIds: readonly string[];
  readonly length: number;
  /** Sum over its relationships of the passages that support them. */
  readonly evidenceCount: number;
  /** How many of its relationships a reader infers. */
  readonly inferredCount: number;
  /** How many of its relationships it follows from end to start. */
  readonly againstCount: number;
}

export interface TracedPaths {
  /** In the order that was asked for. */
  readonly paths: readonly TracedPath[];
  /** Whether a limit ended the search: there may be paths beside those found. */
  readonly truncated: boolean;
  /** Nodes the search has seen. */
  readonly exploredNodes: number;
}

/** What paths are ordered by first; among equals always the shortest first, then the most evidence, then id by code unit. */
export type PathOrder = 'SHORTEST' | 'EVIDENCE' | 'STATED' | 'DIRECTION';

type Ordered = Omit<TracedPath, 'nodeIds' | 'relationshipIds'>;

const FIRST_BY: Readonly<Record<PathOrder, (a: Ordered, b: Ordered) => number>> = {
  SHORTEST: () => 0,
  EVIDENCE: (a, b) => b.evidenceCount - a.evidenceCount,
  STATED: (a, b) => a.inferredCount - b.inferredCount,
  DIRECTION: (a, b) => a.againstCount - b.againstCount,
};

export function comparePaths(order: PathOrder): (a: Ordered, b: Ordered) => number {
  return (a, b) => FIRST_BY[order](a, b) || a.length - b.length || b.evidenceCount - a.evidenceCount || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
