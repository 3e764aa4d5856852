import type { CanvasHandle, CanvasTarget } from '../canvas/canvas-handle.ts';
import { writeAddress } from '../exploration/address.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { EMPTY_EXPLORATION, NOTHING_SELECTED, type Selection } from '../exploration/exploration.ts';
import { visibleGraph } from '../exploration/visible-graph.ts';
import { addressOfView } from '../guide/addressed-view.ts';
import { centreOn } from '../guide/attention.ts';
import { expandAndTell } from '../guide/expand-and-tell.ts';
import { showFirstPicture } from '../guide/open-article.ts';
import type { Translate } from '../i18n/messages.ts';
import { copyLink } from './copy-link.ts';

export interface Offer {
  readonly label: string;
  readonly act: () => void;
}

/** What can be done with a target now; what would change nothing is left out. */
export function offersFor(target: CanvasTarget, store: ExplorationStore, canvas: CanvasHandle | null, t: Translate): readonly Offer[] {
  switch (target.on) {
    case 'entity':
      return entityOffers(target.id, store, t);
    case 'relationship':
      return relationshipOffers(target.id, store, t);
    case 'canvas':
      return canvasOffers(store, canvas, t);
  }
}

function entityOffers(id: string, store: ExplorationStore, t: Translate): readonly Offer[] {
  const { actions } = store;
  const { exploration, known } = store.getState();
  const shown = visibleGraph(known, exploration).entities.find(({ entity }) => entity.id === id);
  const position = exploration.positions[id];  return [
    {
      label: t('action.details'),
      act: () => {
        actions.select([id]);
        actions.openPanel('details');
      },
    },
    ...(shown !== undefined && shown.notShown > 0 ? [{ label: t('action.expandCount', { count: shown.notShown }), act: () => void expandAndTell(store, id, t) }] : []),
    ...(shown?.expanded === true ? [{ label: t('action.collapse'), act: () => actions.collapse(id) }] : []),
    { label: t('action.centre'), act: () => centreOn(id) },
    ...(shown?.pinned === true ? [{ label: t('action.unpin'), act: () => actions.unpin([id]) }] : []),
    ...(shown?.pinned === false && position !== undefined ? [{ label: t('action.pin'), act: () => actions.pin({ [id]: position }) }] : []),
    { label: t('action.hide'), act: () => actions.hide([id]) },
    { label: t('action.hideOthers'), act: () => actions.hideOthers([id]) },
    { label: t('action.remove'), act: () => actions.remove([id]) },
    linkTo({ ...NOTHING_SELECTED, entityIds: [id] }, store, t),
  ];
}

function relationshipOffers(id: string, store: ExplorationStore, t: Translate): readonly Offer[] {
  return [
    {
      label: t('action.details'),
      act: () => {
        store.actions.select([], [id]);
        store.actions.openPanel('details');
      },
    },
    linkTo({ ...NOTHING_SELECTED, relationshipIds: [id] }, store, t),
  ];
}

function canvasOffers(store: ExplorationStore, canvas: CanvasHandle | null, t: Translate): readonly Offer[] {
  const { exploration, known } = store.getState();
  return [
    { label: t('view.fit'), act: () => canvas?.fit() },
    { label: t('view.arrange'), act: () => canvas?.arrange() },
    { label: t('view.copyLink'), act: () => void copyLink(addressOfView(store), t) },
    { label: t('view.first'), act: () => showFirstPicture(store) },
    { label: t('view.all', { count: known.entities.size }), act: () => store.actions.showAll([...known.entities.keys()]) },
    ...(exploration.hiddenIds.length > 0 ? [{ label: t('status.showHidden'), act: () => store.actions.showHidden() }] : []),
  ];
}

/** A link to the thing itself, whatever view stands around it now. */
function linkTo(selection: Selection, store: ExplorationStore, t: Translate): Offer {
  const { language, theme } = store.getState().exploration;
  return { label: t('action.copyLink'), act: () => void copyLink(writeAddress({ ...EMPTY_EXPLORATION, language, theme, selection }), t) };
}
