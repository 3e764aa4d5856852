import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';
import { planPlacement, type Placement, type Situation } from './layout/placement.ts';
import { startLayoutWorker } from './layout/layout-worker.ts';

export interface Placing {
  /** Sees to it that everything visible gets a place, at once or when a layout comes back; what is placed is told to the store. */
  placeAll(situation: Situation): Placement;
  /** What has been placed since it was last asked. */
  takePlaced(): readonly string[];
  notePlaced(ids: readonly string[]): void;
  close(): void;
}

/** Places come from here alone. A layout that comes back when its view has been left, as by undoing, is dropped, and what has a place by then keeps it. */
export function createPlacing(store: ExplorationStore, onError: (error: Error) => void): Placing {
  const worker = startLayoutWorker();
  let ordered: { readonly graph: VisibleGraph; readonly by: string; readonly entityIds: readonly string[] } | null = null;
  let placed: readonly string[] = [];
  let closed = false;

  return {
    placeAll(situation) {
      const placement = planPlacement(situation);
      const by = `${situation.exploration.arrangement} ${situation.exploration.aroundId ?? ''}`;
      if (placement.kind === 'none') ordered = null;
      if (placement.kind === 'places') {
        ordered = null;
        placed = Object.keys(placement.positions);
        store.actions.place(placement.positions);
      }
      if (placement.kind !== 'order' || (ordered?.graph === situation.graph && ordered.by === by)) return placement;
      const order = { graph: situation.graph, by, entityIds: store.getState().exploration.entityIds };
      ordered = order;
      const arrived = (positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>) => {
        const { entityIds, positions: standing } = store.getState().exploration;
        if (closed || ordered !== order || entityIds !== order.entityIds) return;
        ordered = null;
        const coming = Object.entries(positions).filter(([id]) => standing[id] === undefined);
        placed = coming.map(([id]) => id);
        store.actions.place(Object.fromEntries(coming));
      };
      worker.layOut(placement.layout).then(
        (places) => {
          if (places !== null) arrived(Object.fromEntries(places));
        },
        (error: unknown) => {
          onError(error instanceof Error ? error : new Error(String(error)));
          arrived(placement.meanwhile);
        },
      );
      return placement;
    },
    takePlaced() {
      const taken = placed;
      placed = [];
      return taken;
    },
    notePlaced(ids) {
      placed = ids;
    },
    close() {
      closed = true;
      worker.close();
    },
  };
}
