import { opening } from '../guide/article.ts';
import { goToSelectedPassage, selectedPassages } from '../reading/selected-passages.ts';
import { goAlong, placeAlong, returnFromAlong } from '../reading/read-along.ts';
import type { Command } from './command.ts';
import { openOverlay } from './overlay.ts';

/** Ways through the article itself. */
export const READING_COMMANDS: readonly Command[] = [
  { id: 'nextMention', group: 'read', name: 'command.nextMention', keys: ['.'], byHand: 'hand.mention', possible: hasMentions, act: ({ store }) => goToSelectedPassage(store, 1) },
  { id: 'previousMention', group: 'read', name: 'command.previousMention', keys: [','], byHand: 'hand.mention', possible: hasMentions, act: ({ store }) => goToSelectedPassage(store, -1) },
  {
    id: 'readAlong',
    group: 'read',
    name: 'along.start',
    byHand: 'hand.along',
    possible: ({ store }) => !store.getState().exploration.along && placeAlong(store).count > 0,
    act: ({ store, t }) => goAlong(store, 0, t),
  },
  {
    id: 'alongNext',
    group: 'read',
    name: 'along.next',
    keys: ['PageDown'],
    keysOn: 'graph',
    byHand: 'hand.along',
    possible: ({ store }) => store.getState().exploration.along,
    act: ({ store, t }) => goAlong(store, placeAlong(store).place + 1, t),
  },
  {
    id: 'alongBack',
    group: 'read',
    name: 'along.back',
    keys: ['PageUp'],
    keysOn: 'graph',
    byHand: 'hand.along',
    possible: ({ store }) => store.getState().exploration.along,
    act: ({ store, t }) => goAlong(store, placeAlong(store).place - 1, t),
  },
  {
    id: 'keepAlong',
    group: 'read',
    name: 'along.keep',
    byHand: 'hand.along',
    possible: ({ store }) => store.getState().exploration.along,
    act: ({ store }) => store.actions.endAlong(),
  },
  {
    id: 'endAlong',
    group: 'read',
    name: 'along.return',
    byHand: 'hand.along',
    possible: ({ store }) => store.getState().exploration.along,
    act: ({ store }) => returnFromAlong(store),
  },
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
