import { addressOfView } from '../guide/addressed-view.ts';
import { opening } from '../guide/article.ts';
import { copyLink } from '../sharing/copy-link.ts';
import { openSharing } from '../sharing/sharing.ts';
import type { Command } from './command.ts';

/** Every way to keep the view of now or to take it elsewhere. */
export const SHARING_COMMANDS: readonly Command[] = [
  { id: 'copyViewLink', group: 'share', name: 'view.copyLink', menus: ['canvas'], byHand: 'hand.share', possible: isOpen, act: ({ store, t }) => void copyLink(addressOfView(store), t) },
  { id: 'savedViews', group: 'share', name: 'views.open', byHand: 'hand.share', possible: isOpen, act: () => openSharing('views') },
  { id: 'dossier', group: 'share', name: 'dossier.open', byHand: 'hand.share', possible: isOpen, act: () => openSharing('dossier') },
  { id: 'exportView', group: 'share', name: 'export.open', byHand: 'hand.share', possible: isOpen, act: () => openSharing('export') },
  { id: 'citeView', group: 'share', name: 'citation.open', byHand: 'hand.share', possible: isOpen, act: () => openSharing('citation') },
  { id: 'showQuery', group: 'share', name: 'query.show', byHand: 'hand.share', possible: isOpen, act: () => openSharing('query') },
];

function isOpen(): boolean {
  return opening.getState().opening.state === 'OPEN';
}
