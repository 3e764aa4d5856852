import type { Direction } from '../graph/model.ts';

/** One relationship as it is walked over, from a node asked about to its neighbour. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly relationshipId: string;
  /** Passages that support the relationship. */
  readonly evidenceCount: number;
  /** True where the relationship points from `from` to `to`. */
  readonly forward: boolean;
  /** True where a reader infers the relationship. */
  readonly inferred: boolean;
}

/**
 * What the path search knows of a graph: the steps that leave given nodes. A filter, and the nodes it never bars, are part of the
 * adjacency itself. Parallel relationships are steps of their own; self-loops are none.
 */
export interface Adjacency {
  /** The steps from the given nodes, at most `limit` of them; a full answer of `limit` steps may have left others out. */
  steps(ids: readonly string[], direction: Direction, limit: number): Promise<readonly Step[]>;
}
