import fc from 'fast-check';
import type { Actions } from '../../../client/exploration/exploration-store.ts';
import { ARRANGEMENTS, EMPTY_EXPLORATION, type Exploration } from '../../../client/exploration/exploration.ts';
import type { Filters } from '../../../client/exploration/filters.ts';
import { ENTITY_KINDS } from '../../../client/exploration/graph.ts';
import { viewOf } from '../../../client/exploration/history.ts';
import { neighbours, type KnownGraph } from '../../../client/exploration/known-graph.ts';
import type { Transitions } from '../../../client/exploration/step-labels.ts';
import { RANKINGS } from '../../../client/exploration/trace.ts';
import { TYPES } from './sample-graph.ts';

export interface Act {
  readonly name: keyof Transitions;
  readonly n: number;
  readonly m: number;
}

type Acting = (actions: Actions, exploration: Exploration, known: KnownGraph, n: number, m: number) => void;

/** Every transition there is, done to something of the graph that the numbers pick. */
const ACTING: Readonly<Record<keyof Transitions, Acting>> = {
  add: (actions, _, known, n, m) => actions.add([pick(known, n), pick(known, m)]),
  expand: (actions, exploration, known, n) => actions.expand(shown(exploration, n), neighbours(known, shown(exploration, n))),
  collapse: (actions, { expansions }, _, n) => actions.collapse(expansions[n % Math.max(1, expansions.length)]?.entityId ?? ''),
  remove: (actions, exploration, _, n, m) => actions.remove([shown(exploration, n), shown(exploration, m)]),
  showFirstPicture: (actions, _, known, n) => actions.showFirstPicture([...known.entities.keys()].slice(0, n)),
  showAll: (actions, _, known) => actions.showAll([...known.entities.keys()]),
  openView: (actions, _, known, n, m) => {
    const entityIds = [...known.entities.keys()].slice(n % known.entities.size, n + m + 1);
    actions.openView({ ...viewOf(EMPTY_EXPLORATION), entityIds, addedIds: entityIds }, m % 2 === 0 ? null : `view ${String(m)}`);
  },
  arrange: (actions, exploration, __, n, m) => actions.arrange(ARRANGEMENTS[n % ARRANGEMENTS.length] ?? 'argument', m % 2 === 0 ? null : shown(exploration, m)),
  hide: (actions, exploration, _, n, m) => actions.hide([shown(exploration, n), shown(exploration, m)]),
  hideOthers: (actions, exploration, _, n) => actions.hideOthers([shown(exploration, n)]),
  showHidden: (actions) => actions.showHidden(),
  select: (actions, exploration, _, n, m) => actions.select(exploration.entityIds.slice(n, n + m), [`r${String(n)}`]),
  clearSelection: (actions) => actions.clearSelection(),
  addToSelection: (actions, exploration, _, n, m) => actions.addToSelection(exploration.entityIds.slice(n, n + m)),
  toggleSelectEntity: (actions, exploration, _, n) => inView(exploration, n, (id) => actions.toggleSelectEntity(id)),
  toggleSelectRelationship: (actions, _, __, n) => actions.toggleSelectRelationship(`r${String(n)}`),
  place: (actions, exploration, _, n, m) => inView(exploration, n, (id) => actions.place({ [id]: { x: n / 3, y: m / 7 } })),
  pin: (actions, exploration, _, n, m) => inView(exploration, n, (id) => actions.pin({ [id]: { x: m * 1.1, y: n } })),
  unpin: (actions, { pinnedIds }, _, n, m) => actions.unpin(pinnedIds.slice(n, n + m)),
  moveCamera: (actions, _, __, n, m) => actions.moveCamera(n % 4 === 0 ? null : { x: n, y: m, zoom: 1 + m }),
  toggleKind: (actions, _, __, n) => actions.toggleKind(ENTITY_KINDS[n % ENTITY_KINDS.length] ?? 'ACTOR'),
  toggleType: (actions, _, __, n) => actions.toggleType(TYPES[n % TYPES.length]?.name ?? ''),
  filter: (actions, _, known, n, m) => actions.filter(changesOf(known, m)[n % 8] ?? {}),
  clearFilters: (actions) => actions.clearFilters(),
  traceBetween: (actions, _, known, n, m) => actions.traceBetween(n % 3 === 0 ? null : [pick(known, n)], m % 3 === 0 ? null : [pick(known, m)]),
  swapTraceEnds: (actions) => actions.swapTraceEnds(),
  steerTrace: (actions, _, known, n, m) => actions.steerTrace({ viaIds: [pick(known, n)], excludedIds: [pick(known, m)], directed: n % 2 === 0, maxLength: 1 + (m % 8) }),
  rankPaths: (actions, _, __, n) => actions.rankPaths(RANKINGS[n % RANKINGS.length] ?? 'shortest'),
  clearTrace: (actions) => actions.clearTrace(),
  openPath: (actions, _, known, n, m) => actions.openPath([pick(known, n), pick(known, m)], [`r${String(n)}`]),
  showPaths: (actions, _, known, n, m) => actions.showPaths([pick(known, n), pick(known, m)]),
  closePath: (actions) => actions.closePath(),
  isolatePath: (actions, _, __, n) => actions.isolatePath(n % 2 === 0),
  pruneTrace: (actions, _, known, n) => actions.pruneTrace([pick(known, n)]),
  setLanguage: (actions, _, __, n) => actions.setLanguage(n % 2 === 0 ? 'zh' : 'en'),
  setTheme: (actions, _, __, n) => actions.setTheme(n % 2 === 0 ? 'light' : 'dark'),
  openPanel: (actions, _, __, n) => actions.openPanel(n % 2 === 0 ? 'words' : null),
  readAlong: (actions, _, known, n) => {
    const entityIds = [...known.entities.keys()].slice(0, n % (known.entities.size + 1));
    actions.readAlong(`p${String(n % 12)}`, entityIds, { entityIds: entityIds.slice(-1), relationshipIds: [] });
  },
  endAlong: (actions) => actions.endAlong(),
  openDrawer: (actions, _, __, n) => actions.openDrawer([null, 'timeline' as const, 'table' as const][n % 3] ?? null),
  openPassage: (actions, _, __, n) => actions.openPassage(n % 2 === 0 ? `p${String(n)}` : null),
};

export const anyActs: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({ name: fc.constantFrom(...(Object.keys(ACTING) as (keyof Transitions)[])), n: fc.nat(11), m: fc.nat(11) }),
  { maxLength: 40 },
);

export function doAct(actions: Actions, { exploration, known }: { readonly exploration: Exploration; readonly known: KnownGraph }, { name, n, m }: Act): void {
  ACTING[name](actions, exploration, known, n, m);
}

/** One change of each filter that no other transition makes. */
function changesOf({ sections }: KnownGraph, m: number): readonly Partial<Filters>[] {
  return [
    { subkinds: ['ACTOR/person', 'GOAL/aim'].slice(m % 3) },
    { bases: m % 2 === 0 ? ['INFERRED'] : [] },
    { sections: [...sections.keys()].slice(m) },
    { minEvidence: m },
    { minDegree: m },
    { time: m % 3 === 0 ? null : { from: `20${String(10 + m)}-01-01`, to: m % 2 === 0 ? null : '2031-12-31' } },
    { undated: m % 2 === 0 },
    { hides: m % 2 === 0 },
  ];
}

function pick(known: KnownGraph, n: number): string {
  return [...known.entities.keys()][n % known.entities.size] ?? '';
}

function shown({ entityIds }: Exploration, n: number): string {
  return entityIds[n % Math.max(1, entityIds.length)] ?? '';
}

function inView(exploration: Exploration, n: number, act: (id: string) => void): void {
  if (exploration.entityIds.length > 0) act(shown(exploration, n));
}
