import { opening } from '../guide/article.ts';
import type { Command } from './command.ts';
import { openOverlay } from './overlay.ts';

/** Ways through the article itself. */
export const READING_COMMANDS: readonly Command[] = [
  {
    id: 'attach',
    group: 'read',
    name: 'command.attach',
    byHand: 'hand.attach',
    possible: () => opening.getState().opening.state === 'OPEN',
    act: (at) => openOverlay('attach', at),
  },
];
