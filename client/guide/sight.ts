import { createStore } from 'zustand/vanilla';
import type { Sight } from '../canvas/canvas-handle.ts';

/** What of the graph is in sight; null while none is drawn. */
export const sight = createStore<{ readonly now: Sight | null }>(() => ({ now: null }));

export function tellSight(now: Sight | null): void {
  sight.setState({ now });
}
