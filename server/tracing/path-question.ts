/** Which simple paths are asked for. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** Nodes the path passes in this order. */
  readonly via: readonly string[];
  /** Nodes the path does not pass. */
  readonly exclude: readonly string[];
  /** Most relationships a path may have, from 1. */
  readonly maxLength: number;
  /** Whether every relationship must point from `from` towards `to`. */
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
  /** `from` and the relationships in order, so that equal paths have equal ids in every process. */
  readonly id: string;
  readonly nodeIds: readonly string[];
  readonly relationshipIds: readonly string[];
  readonly length: number;
  /** Sum over its relationships of the passages that support them. */
  readonly evidenceCount: number;
}

export interface TracedPaths {
  /** Shortest first, then most evidence, then id. */
  readonly paths: readonly TracedPath[];
  /** Whether a limit ended the search: there may be paths beside those found. */
  readonly truncated: boolean;
  /** Nodes the search has seen. */
  readonly exploredNodes: number;
}

/** The order of paths: shortest first, then most evidence, then id by code unit. */
export function comparePaths(a: Pick<TracedPath, 'id' | 'length' | 'evidenceCount'>, b: Pick<TracedPath, 'id' | 'length' | 'evidenceCount'>): number {
  return a.length - b.length || b.evidenceCount - a.evidenceCount || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
