import { opening } from '../guide/article.ts';
import { goToSelectedPassage, selectedPassages } from '../reading/selected-passages.ts';
import type { Command } from './command.ts';
import { openOverlay } from './overlay.ts';

/** Ways through the article itself. */
export const READING_COMMANDS: readonly Command[] = [
  { id: 'nextMention', group: 'read', name: 'command.nextMention', keys: ['.'], byHand: 'hand.mention', possible: hasMentions, act: ({ store }) => goToSelectedPassage(store, 1) },
  { id: 'previousMention', group: 'read', name: 'command.previousMention', keys: [','], byHand: 'hand.mention', possible: hasMentions, act: ({ store }) => goToSelectedPassage(store, -1) },
  {
    id: 'attach',
    group: 'read',
    name: 'command.attach',
    byHand: 'hand.attach',
    possible: () => opening.getState().opening.state === 'OPEN',
    act: (at) => openOverlay('attach', at),
  },
];

function hasMentions(): boolean {
  return selectedPassages.getState().ids.length > 0;
}
