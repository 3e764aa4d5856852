import { createStore } from 'zustand/vanilla';
import type { ExplorationStore } from '../exploration/exploration-store.ts';

/** The passages that speak of what is selected, in the order of the text, while the article is open beside the graph. */
export const selectedPassages = createStore<{ readonly ids: readonly string[] }>(() => ({ ids: [] }));

/** To the next of them, or the one before; behind the last comes the first again. */
export function goToSelectedPassage(store: ExplorationStore, by: 1 | -1): void {
  const { ids } = selectedPassages.getState();
  const at = ids.indexOf(store.getState().exploration.passageId ?? '');
  const next = ids.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % ids.length);
  if (next !== undefined) store.actions.openPassage(next);
}
