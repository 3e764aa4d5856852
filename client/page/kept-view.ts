import { SAVED_EXPLORATION } from '../exploration/save-exploration.ts';
import { inBrowser, inTab, keepChoice, type Kept } from '../kept/kept.ts';

/** The view, its steps and its address: of several tabs each has its own for as long as it lives, and a new one goes on from what was kept last. */
export const keptView = keepInBoth(inTab, inBrowser);

/** What belongs together is read from one of them, and kept in both; only where neither keeps it, keeping throws. */
export function keepInBoth(tab: Kept, browser: Kept): Kept {
  const own = tab.getItem(SAVED_EXPLORATION) === null ? browser : tab;
  return {
    getItem: (key) => own.getItem(key),
    setItem(key, value) {
      const without = [tab, browser].filter((storage) => !keepChoice(key, value, storage));
      // What was kept there before would not go with the rest any more.
      for (const storage of without) storage.removeItem(key);
      if (without.length === 2) throw new Error('This browser keeps nothing.');
    },
    removeItem(key) {
      tab.removeItem(key);
      browser.removeItem(key);
    },
  };
}
