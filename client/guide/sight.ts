import { createStore } from 'zustand/vanilla';
import type { Sight } from '../canvas/canvas-handle.ts';

/** What of the graph is in sight, null while none is drawn; and how many of what is selected and its neighbours have no room for their names there. */
export const sight = createStore<{ readonly now: Sight | null; readonly unnamed: number }>(() => ({ now: null, unnamed: 0 }));

export function tellSight(now: Sight | null): void {
  sight.setState({ now });
}

export function tellUnnamed(unnamed: number): void {
  sight.setState({ unnamed });
}
