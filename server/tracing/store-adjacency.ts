import type { EntityFilter, RelationshipFilter } from '../cypher/filters.ts';
import { frontier } from '../cypher/frontier.ts';
import type { CallOptions, GraphStore } from '../graph/graph-store.ts';
import type { Adjacency } from './adjacency.ts';

export interface StoreAdjacencyFilter {
  readonly entities?: EntityFilter | undefined;
  readonly relationships?: RelationshipFilter | undefined;
  /** Nodes that the entity filter never bars: the ends and what a path must pass. */
  readonly allowedIds?: readonly string[] | undefined;
}

/** The graph as it stands in the store, one round trip for each batch of nodes. Rejects with a StoreError. */
export function storeAdjacency(store: GraphStore, filter: StoreAdjacencyFilter, options?: CallOptions): Adjacency {
  return {
    steps: (ids, direction, limit) =>
      store.read(
        frontier({ ids, direction, limit, entityFilter: filter.entities, relationshipFilter: filter.relationships, allowedIds: filter.allowedIds }),
        options,
      ),
  };
}
