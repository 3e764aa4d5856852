import { createStore } from 'zustand/vanilla';
import { inBrowser, keepChoice } from '../kept/kept.ts';
import type { Room } from './room.ts';

const KEY = 'mailuo.minimap';

interface Folding {
  /** Null before a person has said so on this page: as this browser remembers, else by the room there is. */
  readonly folded: boolean | null;
  /** Whether it lies over the graph, where there is no room beside it: until one has looked, and never remembered. */
  readonly over: boolean;
}

/** Whether the map is folded away. */
export const minimap = createStore<Folding>(() => ({ folded: null, over: false }));

export function isFolded({ folded, over }: Folding, room: Room): boolean {
  if (room === 'none') return !over;
  return folded ?? (inBrowser.getItem(KEY) ?? (room === 'ample' ? 'open' : 'folded')) === 'folded';
}

/** Folds the map where it is open, and opens it where it is folded. */
export function turnMinimap(room: Room): void {
  const folded = !isFolded(minimap.getState(), room);
  if (room === 'none') {
    minimap.setState({ over: !folded });
    return;
  }
  minimap.setState({ folded });
  keepChoice(KEY, folded ? 'folded' : 'open');
}

/** Lets the graph be seen again. */
export function liftMinimap(): void {
  minimap.setState({ over: false });
}
