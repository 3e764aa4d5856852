import type { Command } from './command.ts';

/** Back and forth through what was done. */
export const STEP_COMMANDS: readonly Command[] = [
  {
    id: 'undo',
    group: 'steps',
    name: 'history.undo',
    keys: ['Mod+Z'],
    byHand: 'hand.topBar',
    possible: ({ store }) => store.getState().history.past.length > 0,
    act: ({ store }) => store.undo(),
  },
  {
    id: 'redo',
    group: 'steps',
    name: 'history.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    byHand: 'hand.topBar',
    possible: ({ store }) => store.getState().history.future.length > 0,
    act: ({ store }) => store.redo(),
  },
];
