import { createStore } from 'zustand/vanilla';

const KEY = 'mailuo.minimap';

interface Folding {
  /** Null before a person has said so on this page: as this browser remembers. */
  readonly folded: boolean | null;
}

/** Whether the map is folded away. */
export const minimap = createStore<Folding>(() => ({ folded: null }));

export function isFolded({ folded }: Folding): boolean {
  return folded ?? localStorage.getItem(KEY) === 'folded';
}

export function foldMinimap(folded: boolean): void {
  minimap.setState({ folded });
  localStorage.setItem(KEY, folded ? 'folded' : 'open');
}
