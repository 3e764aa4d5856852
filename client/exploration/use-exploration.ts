import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { countVisible, visibleGraph, type Counts, type Gathered, type VisibleGraph } from './visible-graph.ts';
import type { Actions, ExplorationState, ExplorationStore } from './exploration-store.ts';

export const ExplorationContext = createContext<ExplorationStore | null>(null);

export function useExplorationStore(): ExplorationStore {
  const store = useContext(ExplorationContext);
  if (store === null) throw new Error('An exploration is used outside ExplorationContext; wrap the page in its provider.');
  return store;
}

/** The selector's answer must keep its identity while what it reads does. */
export function useExploration<Answer>(selector: (state: ExplorationState) => Answer): Answer {
  return useStore(useExplorationStore(), selector);
}

export function useActions(): Actions {
  return useExplorationStore().actions;
}

export function useVisibleGraph(): VisibleGraph {
  const known = useExploration((state) => state.known);
  const gathered = useGathered();
  return visibleGraph(known, gathered);
}

export function useCounts(): Counts {
  const known = useExploration((state) => state.known);
  const gathered = useGathered();
  return countVisible(known, gathered);
}

function useGathered(): Gathered {
  return useStore(
    useExplorationStore(),
    useShallow(({ exploration: { entityIds, hiddenIds, expansions, pinnedIds, filters } }: ExplorationState) => ({
      entityIds,
      hiddenIds,
      expansions,
      pinnedIds,
      filters,
    })),
  );
}
