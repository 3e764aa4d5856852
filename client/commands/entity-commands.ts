import { EMPTY_EXPLORATION, NOTHING_SELECTED } from '../exploration/exploration.ts';
import { writeAddress } from '../exploration/address.ts';
import { waitingNeighbours } from '../exploration/neighbour-groups.ts';
import { visibleGraph, type VisibleEntity } from '../exploration/visible-graph.ts';
import { centreOn } from '../guide/attention.ts';
import { addNeighboursAndTell, neighboursOfAll } from '../guide/add-neighbours.ts';
import { expandAndTell } from '../guide/expand-and-tell.ts';
import { EXPANSION_STEP } from '../guide/guide.ts';
import { tellSelection } from '../guide/tell-selection.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { copyLink } from '../sharing/copy-link.ts';
import type { Command, Situation } from './command.ts';
import { expandingChoices } from './expanding-choices.ts';

/** What can be done with one entity or with those that are selected. */
export const ENTITY_COMMANDS: readonly Command[] = [
  {
    id: 'details',
    group: 'read',
    name: 'action.details',
    keys: ['Enter'],
    keysOn: 'graph',
    menus: ['entity', 'relationship'],
    byHand: 'hand.click',
    possible: ({ entityIds, relationshipIds }) => entityIds.length + relationshipIds.length > 0,
    act: ({ store, t, entityIds, relationshipIds }) => {
      const { actions } = store;
      actions.select(entityIds, relationshipIds);
      actions.openPanel('details');
      tellSelection(store, t);
    },
  },
  {
    id: 'compare',
    group: 'read',
    name: 'action.compare',
    menus: ['entity'],
    byHand: 'hand.trace',
    possible: ({ entityIds }) => entityIds.length === 2,
    act: ({ store, t, entityIds }) => {
      store.actions.select(entityIds);
      store.actions.openPanel('details');
      tellSelection(store, t);
    },
  },
  {
    id: 'add',
    group: 'explore',
    name: 'action.add',
    byHand: 'hand.search',
    possible: (at) => absent(at).length > 0,
    act: (at) => {
      const ids = absent(at);
      at.store.actions.add(ids);
      const [only, ...others] = ids;
      if (only !== undefined && others.length === 0) centreOn(only);
    },
  },
  {
    id: 'expand',
    group: 'explore',
    name: 'action.expand',
    label: (at) => at.t('action.expandCount', { count: the(at)?.notShown ?? 0, first: firstOfMore(at) }),
    menus: ['entity'],
    byHand: 'hand.doubleClick',
    possible: (at) => (the(at)?.notShown ?? 0) > 0,
    act: ({ store, entityIds, t }) => void expandAndTell(store, entityIds[0] ?? '', t),
  },
  {
    id: 'expandBy',
    group: 'explore',
    name: 'command.expandBy',
    menus: ['entity'],
    byHand: 'hand.entityMenu',
    possible: (at) => (the(at)?.notShown ?? 0) > 0,
    choices: (at) => expandingChoices(at, at.entityIds[0] ?? ''),
  },
  {
    id: 'addNeighbours',
    group: 'explore',
    name: 'command.addNeighbours',
    label: ({ store, t, entityIds }) => t('action.addNeighbours', { count: neighboursOfAll(store, entityIds).length }),
    menus: ['entity'],
    byHand: 'hand.connect',
    possible: (at) => at.entityIds.length > 1 && shown(at).some(({ notShown }) => notShown > 0),
    act: ({ store, entityIds, t }) => void addNeighboursAndTell(store, entityIds, t),
  },
  {
    id: 'collapse',
    group: 'explore',
    name: 'action.collapse',
    label: named('action.collapse'),
    menus: ['entity'],
    byHand: 'hand.doubleClick',
    possible: (at) => shown(at).some(({ expanded }) => expanded),
    act: ({ store, entityIds }) => {
      for (const id of entityIds) store.actions.collapse(id);
    },
  },
  {
    id: 'expandOrCollapse',
    group: 'explore',
    name: 'action.expandOrCollapse',
    keys: ['e'],
    keysOn: 'graph',
    byHand: 'hand.doubleClick',
    possible: (at) => pointedAt(at) !== undefined,
    act: (at) => {
      const entity = pointedAt(at);
      if (entity === undefined) return;
      if (entity.expanded) at.store.actions.collapse(entity.entity.id);
      else void expandAndTell(at.store, entity.entity.id, at.t);
    },
  },
  {
    id: 'centre',
    group: 'look',
    name: 'action.centre',
    menus: ['entity'],
    byHand: 'hand.entityMenu',
    possible: (at) => the(at) !== undefined,
    act: ({ entityIds }) => centreOn(entityIds[0] ?? ''),
  },
  {
    id: 'pin',
    group: 'look',
    name: 'action.pin',
    label: named('action.pin'),
    menus: ['entity'],
    byHand: 'hand.drag',
    possible: (at) => unpinned(at).length > 0,
    act: (at) => at.store.actions.pin(Object.fromEntries(unpinned(at))),
  },
  {
    id: 'unpin',
    group: 'look',
    name: 'action.unpin',
    label: named('action.unpin'),
    menus: ['entity'],
    byHand: 'hand.entityMenu',
    possible: (at) => shown(at).some(({ pinned }) => pinned),
    act: ({ store, entityIds }) => store.actions.unpin(entityIds),
  },
  {
    id: 'hide',
    group: 'explore',
    name: 'action.hide',
    label: named('action.hide'),
    keys: ['h'],
    keysOn: 'graph',
    menus: ['entity'],
    byHand: 'hand.entityMenu',
    possible: (at) => shown(at).length > 0,
    act: ({ store, canvas, entityIds }) => {
      canvas?.leave(entityIds);
      store.actions.hide(entityIds);
    },
  },
  {
    id: 'hideOthers',
    group: 'explore',
    name: 'action.hideOthers',
    label: named('action.hideOthers'),
    menus: ['entity'],
    byHand: 'hand.entityMenu',
    possible: (at) => shown(at).length > 0,
    act: ({ store, entityIds }) => store.actions.hideOthers(entityIds),
  },
  {
    id: 'remove',
    group: 'explore',
    name: 'action.remove',
    label: named('action.remove'),
    keys: ['Delete', 'Backspace'],
    keysOn: 'graph',
    menus: ['entity'],
    byHand: 'hand.entityMenu',
    possible: (at) => shown(at).length > 0,
    act: ({ store, canvas, entityIds }) => {
      canvas?.leave(entityIds);
      store.actions.remove(entityIds);
    },
  },
  {
    id: 'copyLink',
    group: 'share',
    name: 'action.copyLink',
    menus: ['entity', 'relationship'],
    byHand: 'hand.entityMenu',
    possible: ({ entityIds, relationshipIds }) => entityIds.length + relationshipIds.length > 0,
    act: ({ store, t, entityIds, relationshipIds }) => {
      const { language, theme } = store.getState().exploration;
      const selection = { ...NOTHING_SELECTED, entityIds, relationshipIds };
      void copyLink(writeAddress({ ...EMPTY_EXPLORATION, language, theme, selection }), t);
    },
  },
];

function named(key: MessageKey): (at: Situation) => string {
  return ({ t, entityIds }) => (entityIds.length < 2 ? t(key) : t('action.withMany', { action: t(key), count: entityIds.length }));
}

function visible({ store }: Situation, ids: readonly string[]): readonly VisibleEntity[] {
  const { known, exploration } = store.getState();
  return visibleGraph(known, exploration).entities.filter(({ entity }) => ids.includes(entity.id));
}

function shown(at: Situation): readonly VisibleEntity[] {
  return visible(at, at.entityIds);
}

function pointedAt(at: Situation): VisibleEntity | undefined {
  return at.target.on === 'entity' ? visible(at, [at.target.id])[0] : undefined;
}

/** The entity where it is about one alone that is on screen. */
function the(at: Situation): VisibleEntity | undefined {
  return at.entityIds.length === 1 ? shown(at)[0] : undefined;
}

/** How many expanding brings at first, where more may be waiting; else 0. */
function firstOfMore({ store, entityIds: [id = ''] }: Situation): number {
  const { known, exploration } = store.getState();
  const unknown = (known.entities.get(id)?.degree ?? 0) - (known.incident.get(id)?.length ?? 0);
  return waitingNeighbours(known, exploration, id).length + Math.max(0, unknown) > EXPANSION_STEP ? EXPANSION_STEP : 0;
}

/** Of what it is about, those that are not in the view, or hidden there. */
function absent(at: Situation): readonly string[] {
  const { entityIds, hiddenIds } = at.store.getState().exploration;
  return at.entityIds.filter((id) => !entityIds.includes(id) || hiddenIds.includes(id));
}

function unpinned(at: Situation) {
  const { positions } = at.store.getState().exploration;
  return shown(at).flatMap(({ entity: { id }, pinned }) => {
    const position = positions[id];
    return pinned || position === undefined ? [] : [[id, position] as const];
  });
}
