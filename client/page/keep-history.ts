import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { saveHistory } from '../exploration/saved-history.ts';

/** Time without a step after which the steps are saved, in ms. */
const REST_MS = 300;

/** Keeps the steps that can be undone over a reload, and over a tab that crashes. */
export function keepHistory(store: ExplorationStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved = store.getState().history;
  const save = () => {
    clearTimeout(timer);
    const state = store.getState();
    if (state.history === saved) return;
    saved = state.history;
    saveHistory(localStorage, state);
  };
  store.subscribe(({ history }, former) => {
    if (history === former.history) return;
    clearTimeout(timer);
    timer = setTimeout(save, REST_MS);
  });
  addEventListener('pagehide', save);
}
