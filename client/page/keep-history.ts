import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { History } from '../exploration/history.ts';
import { saveHistory } from '../exploration/saved-history.ts';
import { keptView } from './kept-view.ts';

/** Time without a step after which the steps are saved, in ms. */
const REST_MS = 300;

/** Keeps the steps that can be undone over a reload, and over a tab that crashes. `saved` are those that are kept already. */
export function keepHistory(store: ExplorationStore, saved: History): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = saved;
  const save = () => {
    clearTimeout(timer);
    const state = store.getState();
    if (state.history === kept) return;
    kept = state.history;
    saveHistory(keptView, state);
  };
  store.subscribe(({ history }, former) => {
    if (history === former.history) return;
    clearTimeout(timer);
    timer = setTimeout(save, REST_MS);
  });
  save();
  addEventListener('pagehide', save);
}
