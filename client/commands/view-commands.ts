import { ARRANGEMENTS } from '../exploration/exploration.ts';
import { neighbours } from '../exploration/known-graph.ts';
import { announce } from '../guide/announcements.ts';
import { ARRANGEMENT_NAMES } from '../guide/arrangement-names.ts';
import { showFirstPicture } from '../guide/open-article.ts';
import { selectMany, toggleSelectMany } from '../guide/select-many.ts';
import { everythingName, showEverything } from '../guide/show-everything.ts';
import { sight } from '../guide/sight.ts';
import { tellSelection } from '../guide/tell-selection.ts';
import { turnMinimap } from '../minimap/folded.ts';
import { canvasOf, roomOn } from '../minimap/room.ts';
import type { Command, Situation } from './command.ts';

/** What can be done with the view as a whole. */
export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'fit',
    group: 'look',
    name: 'view.fit',
    keys: ['f'],
    keysOn: 'graph',
    menus: ['canvas'],
    byHand: 'hand.topBar',
    possible: drawn,
    act: ({ canvas }) => canvas?.fit(),
  },
  { id: 'zoomIn', group: 'look', name: 'view.zoomIn', keys: ['+', '='], keysOn: 'graph', byHand: 'hand.zoom', possible: drawn, act: ({ canvas }) => canvas?.zoomIn() },
  { id: 'zoomOut', group: 'look', name: 'view.zoomOut', keys: ['-'], keysOn: 'graph', byHand: 'hand.zoom', possible: drawn, act: ({ canvas }) => canvas?.zoomOut() },
  {
    id: 'zoomToSelection',
    group: 'look',
    name: 'command.zoomToSelection',
    keys: ['z'],
    keysOn: 'graph',
    menus: ['entity', 'relationship'],
    byHand: 'hand.entityMenu',
    possible: (at) => drawn(at) && at.entityIds.length + at.relationshipIds.length > 0,
    act: ({ canvas, entityIds, relationshipIds }) => canvas?.show(entityIds, relationshipIds),
  },
  {
    id: 'minimap',
    group: 'look',
    name: 'command.minimap',
    keys: ['m'],
    keysOn: 'graph',
    byHand: 'hand.minimap',
    possible: drawn,
    act: () => {
      const { now } = sight.getState();
      if (now !== null) turnMinimap(roomOn(canvasOf(now)));
    },
  },
  {
    id: 'arrangeBy',
    group: 'look',
    name: 'command.arrangeBy',
    byHand: 'hand.zoomButtons',
    possible: drawn,
    choices: ({ canvas, t }) => ARRANGEMENTS.map((arrangement) => ({ id: arrangement, name: ARRANGEMENT_NAMES[arrangement], label: t(ARRANGEMENT_NAMES[arrangement]), act: () => canvas?.arrange(arrangement) })),
  },
  { id: 'arrange', group: 'look', name: 'view.arrange', menus: ['canvas'], byHand: 'hand.zoomButtons', possible: drawn, act: ({ canvas }) => canvas?.arrange() },
  { id: 'firstPicture', group: 'explore', name: 'command.firstPicture', menus: ['canvas'], byHand: 'hand.topBar', possible: drawn, act: ({ store }) => showFirstPicture(store) },
  {
    id: 'showAll',
    group: 'explore',
    name: 'command.showAll',
    label: ({ store, t }) => everythingName(store.getState().known.entities.size, t),
    menus: ['canvas'],
    byHand: 'hand.topBar',
    possible: drawn,
    act: ({ store, t }) => void showEverything(store, t),
  },
  {
    id: 'showHidden',
    group: 'explore',
    name: 'status.showHidden',
    keys: ['Shift+H'],
    keysOn: 'graph',
    menus: ['canvas'],
    byHand: 'hand.status',
    possible: ({ store }) => store.getState().exploration.hiddenIds.length > 0,
    act: ({ store }) => store.actions.showHidden(),
  },
  {
    id: 'selectNeighbours',
    group: 'select',
    name: 'command.selectNeighbours',
    keys: ['n'],
    keysOn: 'graph',
    menus: ['entity'],
    byHand: 'hand.entityMenu',
    possible: (at) => withNeighbours(at).length > 1,
    act: (at) => {
      at.store.actions.addToSelection(withNeighbours(at));
      tellSelection(at.store, at.t);
    },
  },
  {
    id: 'selectAll',
    group: 'select',
    name: 'command.selectAll',
    keys: ['Mod+A'],
    keysOn: 'graph',
    menus: ['canvas'],
    byHand: 'hand.box',
    possible: (at) => inView(at).length > 0,
    act: (at) => {
      at.store.actions.select(inView(at));
      tellSelection(at.store, at.t);
    },
  },
  {
    id: 'selectMany',
    group: 'select',
    name: 'command.selectMany',
    byHand: 'hand.manyButton',
    possible: drawn,
    act: ({ t }) => {
      toggleSelectMany();
      announce(t('told.selecting', { on: String(selectMany.getState().on) }));
    },
  },
  {
    id: 'clearSelection',
    group: 'select',
    name: 'selection.clear',
    keys: ['Escape'],
    keysOn: 'graph',
    byHand: 'hand.clickEmpty',
    possible: ({ store }) => {
      const { entityIds, relationshipIds } = store.getState().exploration.selection;
      return entityIds.length + relationshipIds.length > 0;
    },
    act: ({ store, t }) => {
      store.actions.clearSelection();
      tellSelection(store, t);
    },
  },
];

function drawn({ canvas }: Situation): boolean {
  return canvas !== null;
}

function inView({ store }: Situation): readonly string[] {
  const { entityIds, hiddenIds } = store.getState().exploration;
  return entityIds.filter((id) => !hiddenIds.includes(id));
}

/** What is pointed at, where it is an entity, else what is selected, each with its neighbours on screen. */
function withNeighbours(at: Situation): readonly string[] {
  const shown = new Set(inView(at));
  const ids = at.target.on === 'entity' ? [at.target.id] : at.entityIds;
  return ids.flatMap((id) => [id, ...neighbours(at.store.getState().known, id)]).filter((id) => shown.has(id));
}
