import { ENTITY_KINDS, textIn } from '../exploration/graph.ts';
import { LONGEST_PATH, MOST_VIA, RANKINGS, type Steering, type Trace } from '../exploration/trace.ts';
import { announce } from '../guide/announcements.ts';
import { interfaceLanguage, translate, type InterfaceLanguage } from '../i18n/messages.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { RANKING_NAMES } from '../tracing/ranking-names.ts';
import type { Command, Situation } from './command.ts';
import { labelOf } from './label-of.ts';

/** What can be done with the paths that are asked for, and with the one that lies open. */
export const STEERING_COMMANDS: readonly Command[] = [
  { id: 'swapTrace', group: 'explore', name: 'trace.swap', byHand: 'hand.paths', possible: hasEnd, act: ({ store }) => store.actions.swapTraceEnds() },
  { id: 'clearTrace', group: 'explore', name: 'command.clearTrace', byHand: 'hand.paths', possible: hasEnd, act: ({ store }) => store.actions.clearTrace() },
  {
    id: 'isolatePath',
    group: 'look',
    name: 'trace.isolate',
    label: (at) => at.t(traceOf(at).isolated ? 'trace.showRest' : 'trace.isolate'),
    byHand: 'hand.paths',
    possible: (at) => traceOf(at).pathIds.length > 0,
    act: (at) => {
      const { isolated } = traceOf(at);
      at.store.actions.isolatePath(!isolated);
      if (!isolated) announce(at.t('trace.isolated'));
    },
  },
  {
    id: 'rankPaths',
    group: 'explore',
    name: 'trace.rank',
    byHand: 'hand.paths',
    possible: asks,
    choices: ({ store, t }) =>
      RANKINGS.map((ranking) => ({
        id: ranking,
        name: RANKING_NAMES[ranking],
        label: t(RANKING_NAMES[ranking]),
        act: () => {
          store.actions.rankPaths(ranking);
          store.actions.openPanel('trace');
        },
      })),
  },
  {
    id: 'traceVia',
    group: 'explore',
    name: 'trace.addVia',
    label: (at) => at.t('trace.mustPass', { name: nameOfStop(at) }),
    byHand: 'hand.paths',
    possible: (at) => canBeStop(at) && traceOf(at).viaIds.length < MOST_VIA,
    act: (at) => steer(at, { viaIds: [...traceOf(at).viaIds, ...at.entityIds] }),
  },
  {
    id: 'tracePast',
    group: 'explore',
    name: 'trace.addAvoid',
    label: (at) => at.t('trace.mustNotPass', { name: nameOfStop(at) }),
    byHand: 'hand.paths',
    possible: canBeStop,
    act: (at) => steer(at, { excludedIds: [...traceOf(at).excludedIds, ...at.entityIds] }),
  },
  {
    id: 'tracePastType',
    group: 'explore',
    name: 'trace.addAvoidType',
    byHand: 'hand.paths',
    possible: asks,
    choices: (at) => {
      const { excludedTypes } = traceOf(at);
      const types = [...at.store.getState().known.types.values()].filter(({ name }) => !excludedTypes.includes(name));
      return types.map(({ name, label }) => ({ id: name, name: label, label: labelOf(label, at), act: () => steer(at, { excludedTypes: [...excludedTypes, name] }) }));
    },
  },
  {
    id: 'traceKinds',
    group: 'explore',
    name: 'command.traceKinds',
    byHand: 'hand.paths',
    possible: asks,
    choices: (at) => ENTITY_KINDS.map((kind) => ({ id: kind, name: KIND_NAMES[kind], label: at.t(KIND_NAMES[kind]), act: () => steer(at, { kinds: [kind] }) })),
  },
  { id: 'traceDirected', group: 'explore', name: 'trace.addDirected', byHand: 'hand.paths', possible: asks, act: (at) => steer(at, { directed: !traceOf(at).directed }) },
  {
    id: 'traceLongest',
    group: 'explore',
    name: 'trace.addLongest',
    byHand: 'hand.paths',
    possible: asks,
    choices: (at) =>
      Array.from({ length: LONGEST_PATH }, (_, index) => index + 1).map((count) => {
        const told = (language: InterfaceLanguage) => translate(language, 'trace.length', { count });
        const name = { zh: told('zh'), en: told('en') };
        return { id: String(count), name, label: labelOf(name, at), act: () => steer(at, { maxLength: count }) };
      }),
  },
];

function traceOf({ store }: Situation): Trace {
  return store.getState().exploration.trace;
}

function hasEnd(at: Situation): boolean {
  const { fromIds, toIds } = traceOf(at);
  return fromIds.length + toIds.length > 0;
}

function asks(at: Situation): boolean {
  const { fromIds, toIds } = traceOf(at);
  return fromIds.length > 0 && toIds.length > 0;
}

/** Whether it is about one entity that paths are not told anything of yet. */
function canBeStop(at: Situation): boolean {
  const { fromIds, toIds, viaIds, excludedIds } = traceOf(at);
  const [id, ...others] = at.entityIds;
  return asks(at) && id !== undefined && others.length === 0 && ![...fromIds, ...toIds, ...viaIds, ...excludedIds].includes(id);
}

function nameOfStop({ store, entityIds: [id = ''] }: Situation): string {
  const { known, exploration } = store.getState();
  return textIn(known.entities.get(id)?.name ?? {}, interfaceLanguage(exploration.language));
}

/** The paths that are left are told where they are listed. */
function steer({ store }: Situation, steering: Partial<Steering>): void {
  store.actions.steerTrace(steering);
  store.actions.openPanel('trace');
}
