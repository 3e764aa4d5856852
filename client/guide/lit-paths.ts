import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LitPaths } from '../canvas/canvas-handle.ts';
import { useExploration } from '../exploration/use-exploration.ts';

/** The relationships of a path, in its order. */
export type PathIds = readonly string[];

interface Pointing {
  /** The path that is pointed at in a list; it stands before all others while it is. */
  readonly pointed: PathIds | null;
  /** All paths of an answer at once, over the one that lies open. */
  readonly all: readonly PathIds[] | null;
}

export const pointing = createStore<Pointing>(() => ({ pointed: null, all: null }));

export function pointAt(path: PathIds | null): void {
  pointing.setState({ pointed: path });
}

export function overlay(paths: readonly PathIds[] | null): void {
  pointing.setState({ all: paths });
}

/** What is to stand out on the canvas; null where nothing is. */
export function useLitPaths(): LitPaths | null {
  const { pointed, all } = useStore(pointing);
  const { pathIds, isolated } = useExploration((state) => state.exploration.trace);
  return useMemo(() => {
    if (pointed !== null) return { counts: countsOf([pointed]), alone: false };
    if (all !== null) return { counts: countsOf(all), alone: false };
    return pathIds.length === 0 ? null : { counts: countsOf([pathIds]), alone: isolated };
  }, [pointed, all, pathIds, isolated]);
}

function countsOf(paths: readonly PathIds[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of paths.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
