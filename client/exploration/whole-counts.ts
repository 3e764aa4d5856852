import type { Basis, EntityKind } from './graph.ts';

/** How much of each there is in the whole graph, loaded or not. */
export interface WholeCounts {
  readonly entities: number;
  readonly relationships: number;
  readonly kinds: ReadonlyMap<EntityKind, number>;
  /** By `subkindKey`. */
  readonly subkinds: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
  readonly bases: ReadonlyMap<Basis, number>;
  /** Entities without a time. */
  readonly undated: number;
}
