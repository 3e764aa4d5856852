import type { Exploration } from './exploration.ts';
import type { WayOn } from './neighbour-groups.ts';
import type * as transitions from './transitions.ts';

export const STEP_NAMES = [
  'add',
  'expand',
  'collapse',
  'remove',
  'hide',
  'hideOthers',
  'showHidden',
  'showFirstPicture',
  'showAll',
  'openView',
  'arrange',
  'move',
  'pin',
  'unpin',
  'greyKind',
  'restoreKind',
  'greyType',
  'restoreType',
  'filter',
  'clearFilters',
  'trace',
  'steerTrace',
  'showPath',
  'clearTrace',
  'readAlong',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** What a step is called, without the words of any language. */
export interface StepLabel {
  readonly name: StepName;
  /** The entity, kind, relationship type, field of the filters or named view it is about; the first of them where there are more. */
  readonly about: string | null;
  readonly count: number;
  /** Of an expansion along relationships of one type alone. */
  readonly along?: WayOn | undefined;
  /** Of a trace with both ends, the other one. */
  readonly to?: { readonly about: string; readonly count: number } | undefined;
}

export type Transitions = typeof transitions;
export type Arguments<Step> = Step extends (exploration: Exploration, ...rest: infer Rest) => Exploration ? Rest : never;

/**
 * For each transition the label of the step it is for a person, from what was before it. Null, always or for this once, where it is none of
 * its own: looking, choosing and dressing are not, nor is what the canvas reports; such changes belong to the step before them.
 */
type Labelling = { readonly [Name in keyof Transitions]: null | ((before: Exploration, ...rest: Arguments<Transitions[Name]>) => StepLabel | null) };

export const LABELLING: Labelling = {
  add: ({ entityIds, hiddenIds }, ids) => about('add', ids.filter((id) => !entityIds.includes(id) || hiddenIds.includes(id))),
  expand: (_, id, _ids, along = null) => ({ name: 'expand', about: id, count: 1, ...(along === null ? {} : { along: { type: along.type, outgoing: along.outgoing } }) }),
  collapse: (_, id) => about('collapse', [id]),
  remove: ({ entityIds }, ids) => about('remove', ids.filter((id) => entityIds.includes(id))),
  showFirstPicture: () => plain('showFirstPicture'),
  showAll: () => plain('showAll'),
  openView: ({ entityIds }, { entityIds: opened = entityIds }, name = null) => (entityIds.length === 0 ? null : { name: 'openView', about: name, count: opened.length }),
  arrange: (_, arrangement) => about('arrange', [arrangement]),
  hide: ({ entityIds, hiddenIds }, ids) => about('hide', ids.filter((id) => entityIds.includes(id) && !hiddenIds.includes(id))),
  hideOthers: (_, ids) => about('hideOthers', ids),
  showHidden: ({ hiddenIds }) => about('showHidden', hiddenIds),
  pin: ({ positions }, places) => {
    const moved = Object.entries(places).some(([id, { x, y }]) => positions[id]?.x !== x || positions[id].y !== y);
    return about(moved ? 'move' : 'pin', Object.keys(places));
  },
  unpin: ({ pinnedIds }, ids) => about('unpin', ids.filter((id) => pinnedIds.includes(id))),
  toggleKind: ({ filters }, kind) => about(filters.kinds.includes(kind) ? 'restoreKind' : 'greyKind', [kind]),
  toggleType: ({ filters }, type) => about(filters.types.includes(type) ? 'restoreType' : 'greyType', [type]),
  filter: (_, changes) => about('filter', Object.keys(changes)),
  clearFilters: () => plain('clearFilters'),
  traceBetween: ({ trace }, fromIds, toIds) => {
    const to = about('trace', toIds ?? trace.toIds.filter((id) => fromIds?.includes(id) !== true));
    const from = about('trace', fromIds ?? trace.fromIds.filter((id) => toIds?.includes(id) !== true));
    return from === null || to?.about == null ? (from ?? to) : { ...from, to: { about: to.about, count: to.count } };
  },
  swapTraceEnds: () => plain('steerTrace'),
  steerTrace: () => plain('steerTrace'),
  rankPaths: null,
  clearTrace: () => plain('clearTrace'),
  openPath: ({ entityIds, hiddenIds }, ids) => about('showPath', ids.filter((id) => !entityIds.includes(id) || hiddenIds.includes(id))),
  showPaths: ({ entityIds, hiddenIds }, ids) => about('showPath', ids.filter((id) => !entityIds.includes(id) || hiddenIds.includes(id))),
  closePath: null,
  isolatePath: null,
  pruneTrace: null,
  select: null,
  clearSelection: null,
  addToSelection: null,
  toggleSelectEntity: null,
  toggleSelectRelationship: null,
  place: null,
  moveCamera: null,
  setLanguage: null,
  setTheme: null,
  openPanel: null,
  openDrawer: null,
  openPassage: null,
  readAlong: ({ along }) => (along ? null : plain('readAlong')),
  endAlong: null,
};

function plain(name: StepName): StepLabel {
  return { name, about: null, count: 0 };
}

function about(name: StepName, ids: readonly string[]): StepLabel | null {
  const [first] = ids;
  return first === undefined ? null : { name, about: first, count: ids.length };
}
