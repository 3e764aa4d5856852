import { MOST_ENDS } from '../exploration/trace.ts';
import { connectAndTell } from '../guide/connect-and-tell.ts';
import type { Command, Situation } from './command.ts';

/** How one thing bears on another. */
export const TRACE_COMMANDS: readonly Command[] = [
  {
    id: 'trace',
    group: 'explore',
    name: 'command.trace',
    keys: ['p'],
    keysOn: 'graph',
    byHand: 'hand.trace',
    possible: (at) => at.entityIds.length > 0,
    act: ({ store, entityIds: [from, ...to] }) => {
      if (from !== undefined) store.actions.traceBetween([from], to.length === 0 ? null : to);
    },
  },
  {
    id: 'traceFrom',
    group: 'explore',
    name: 'action.traceFrom',
    label: ({ t, entityIds }) => t('action.traceFromAny', { count: entityIds.length }),
    menus: ['entity'],
    byHand: 'hand.entityMenu',
    possible: fitsOneEnd,
    act: ({ store, entityIds }) => store.actions.traceBetween(entityIds, null),
  },
  {
    id: 'traceTo',
    group: 'explore',
    name: 'action.traceTo',
    label: ({ t, entityIds }) => t('action.traceToAny', { count: entityIds.length }),
    menus: ['entity'],
    byHand: 'hand.entityMenu',
    possible: fitsOneEnd,
    act: ({ store, entityIds }) => store.actions.traceBetween(null, entityIds),
  },
  {
    id: 'traceBetween',
    group: 'explore',
    name: 'action.traceBetween',
    menus: ['entity'],
    byHand: 'hand.trace',
    possible: ({ entityIds }) => entityIds.length === 2,
    act: ({ store, entityIds: [from = '', to = ''] }) => store.actions.traceBetween([from], [to]),
  },
  {
    id: 'connect',
    group: 'explore',
    name: 'command.connect',
    label: ({ t, entityIds }) => t('action.connect', { count: entityIds.length }),
    menus: ['entity'],
    byHand: 'hand.connect',
    possible: ({ entityIds }) => entityIds.length > 1 && entityIds.length <= MOST_ENDS,
    act: ({ store, entityIds, t }) => void connectAndTell(store, entityIds, t),
  },
];

function fitsOneEnd({ entityIds }: Situation): boolean {
  return entityIds.length > 0 && entityIds.length <= MOST_ENDS;
}
