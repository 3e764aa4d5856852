import { createStore } from 'zustand/vanilla';
import { inBrowser, keepChoice } from '../kept/kept.ts';

const KEY = 'mailuo.minimap';

interface Folding {
  /** Null before a person has said so on this page: as this browser remembers. */
  readonly folded: boolean | null;
}

/** Whether the map is folded away. */
export const minimap = createStore<Folding>(() => ({ folded: null }));

export function isFolded({ folded }: Folding): boolean {
  return folded ?? inBrowser.getItem(KEY) === 'folded';
}

export function foldMinimap(folded: boolean): void {
  minimap.setState({ folded });
  keepChoice(KEY, folded ? 'folded' : 'open');
}
