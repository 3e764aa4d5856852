import type { Exploration } from './exploration.ts';

/** Where it is kept. Reading it again is in saved-exploration.ts, which checks all of it. */
export const SAVED_EXPLORATION = 'mailuo.exploration';
export const SAVED_EXPLORATION_VERSION = 1;

/** False where the browser keeps nothing, as in a private window or with its storage full. */
export function saveExploration(storage: Pick<Storage, 'setItem'>, exploration: Exploration): boolean {
  try {
    storage.setItem(SAVED_EXPLORATION, JSON.stringify({ version: SAVED_EXPLORATION_VERSION, exploration }));
    return true;
  } catch {
    return false;
  }
}
