import { NOTHING_SELECTED, type Arrangement, type Camera, type Drawer, type Exploration, type Panel, type Point, type Selection, type Theme } from './exploration.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import type { EntityKind } from './graph.ts';
import type { WayOn } from './neighbour-groups.ts';
import { consistentTrace, NO_TRACE, type Ranking, type Steering, type Trace } from './trace.ts';

/** What a person does, each a pure step from one exploration to the next. A step that changes nothing returns what it was given. */

export function add(exploration: Exploration, ids: readonly string[]): Exploration {
  return change(exploration, {
    entityIds: union(exploration.entityIds, ids),
    addedIds: union(exploration.addedIds, ids),
    hiddenIds: without(exploration.hiddenIds, ids),
  });
}

/** Shows what an entity leads to, `_along` one way on alone where one is given. Opening it again, further, adds to what it led to. */
export function expand(exploration: Exploration, entityId: string, ids: readonly string[], _along: WayOn | null = null): Exploration {
  if (!exploration.entityIds.includes(entityId)) return exploration;
  const led = ids.filter((id) => id !== entityId);
  if (led.length === 0) return exploration;
  const former = exploration.expansions.find((expansion) => expansion.entityId === entityId);
  const expansion = { entityId, led: union(former?.led ?? [], led) };
  return change(exploration, {
    entityIds: union(exploration.entityIds, led),
    expansions: [...exploration.expansions.filter((other) => other !== former), expansion],
    hiddenIds: without(exploration.hiddenIds, led),
  });
}

/**
 * Takes back what an expansion alone brought in. What was added itself, what another expansion leads to, and what is open
 * in its turn stays.
 */
export function collapse(exploration: Exploration, entityId: string): Exploration {
  const closing = exploration.expansions.find((expansion) => expansion.entityId === entityId);
  if (closing === undefined) return exploration;
  const expansions = exploration.expansions.filter((expansion) => expansion !== closing);
  const held = new Set([...exploration.addedIds, ...expansions.flatMap((expansion) => expansion.led)]);
  const open = expansions.map((expansion) => expansion.entityId).filter((id) => !held.has(id));
  const gone = closing.led.filter((id) => !held.has(id) && !open.includes(id));
  return leave(change(exploration, { expansions, addedIds: union(exploration.addedIds, open) }), gone);
}

/** Takes entities out of the view. What they led to stays. */
export function remove(exploration: Exploration, ids: readonly string[]): Exploration {
  const closing = exploration.expansions.filter((expansion) => ids.includes(expansion.entityId));
  const kept = closing.flatMap((expansion) => expansion.led);
  return leave(
    change(exploration, {
      addedIds: union(exploration.addedIds, kept),
      expansions: exploration.expansions
        .filter((expansion) => !closing.includes(expansion))
        .map((expansion) => ({ ...expansion, led: without(expansion.led, ids) }))
        .filter((expansion) => expansion.led.length > 0),
    }),
    ids,
  );
}

/** Starts over with the entities of the first picture, arranged by the argument. */
export function showFirstPicture(exploration: Exploration, ids: readonly string[]): Exploration {
  return change(exploration, {
    entityIds: union([], ids),
    addedIds: union([], ids),
    expansions: [],
    hiddenIds: [],
    selection: { ...exploration.selection, entityIds: exploration.selection.entityIds.filter((id) => ids.includes(id)) },
    arrangement: 'argument',
    aroundId: null,
    positions: {},
    pinnedIds: [],
    camera: null,
  });
}

/** Leaves the view for another, such as one that a link holds or that was saved. `_name` is what that view is called, if anything. */
export function openView(exploration: Exploration, view: Partial<Exploration>, _name: string | null = null): Exploration {
  return change(exploration, view);
}

/** Shows every entity given beside those in the view, arranged by their connections; what is pinned stays where it is. */
export function showAll(exploration: Exploration, ids: readonly string[]): Exploration {
  return arrange(showHidden(add(exploration, ids)), 'connections');
}

/** Lays everything out anew, save what is pinned; concentrically around an entity of the view. */
export function arrange(exploration: Exploration, arrangement: Arrangement, aroundId: string | null = null): Exploration {
  const pinned = Object.entries(exploration.positions).filter(([id]) => exploration.pinnedIds.includes(id));
  const around = arrangement === 'concentric' && aroundId !== null && exploration.entityIds.includes(aroundId) ? aroundId : null;
  return change(exploration, { arrangement, aroundId: around, positions: Object.fromEntries(pinned), camera: null });
}

export function hide(exploration: Exploration, ids: readonly string[]): Exploration {
  return change(exploration, {
    hiddenIds: union(exploration.hiddenIds, ids.filter((id) => exploration.entityIds.includes(id))),
    selection: { ...exploration.selection, entityIds: without(exploration.selection.entityIds, ids) },
  });
}

export function hideOthers(exploration: Exploration, ids: readonly string[]): Exploration {
  return hide(exploration, without(exploration.entityIds, ids));
}

export function showHidden(exploration: Exploration): Exploration {
  return change(exploration, { hiddenIds: [] });
}

export function select(exploration: Exploration, entityIds: readonly string[], relationshipIds: readonly string[] = []): Exploration {
  return change(exploration, { selection: { entityIds: union([], entityIds), relationshipIds: union([], relationshipIds) } });
}

export function clearSelection(exploration: Exploration): Exploration {
  return change(exploration, { selection: NOTHING_SELECTED });
}

export function addToSelection(exploration: Exploration, entityIds: readonly string[]): Exploration {
  return change(exploration, { selection: { ...exploration.selection, entityIds: union(exploration.selection.entityIds, entityIds) } });
}

export function toggleSelectEntity(exploration: Exploration, id: string): Exploration {
  return change(exploration, { selection: { ...exploration.selection, entityIds: toggled(exploration.selection.entityIds, id) } });
}

export function toggleSelectRelationship(exploration: Exploration, id: string): Exploration {
  return change(exploration, { selection: { ...exploration.selection, relationshipIds: toggled(exploration.selection.relationshipIds, id) } });
}

/** Records where entities stand; says nothing about who put them there. */
export function place(exploration: Exploration, positions: Readonly<Record<string, Point>>): Exploration {
  return change(exploration, { positions: { ...exploration.positions, ...positions } });
}

export function pin(exploration: Exploration, positions: Readonly<Record<string, Point>>): Exploration {
  return change(place(exploration, positions), { pinnedIds: union(exploration.pinnedIds, Object.keys(positions)) });
}

export function unpin(exploration: Exploration, ids: readonly string[]): Exploration {
  return change(exploration, { pinnedIds: without(exploration.pinnedIds, ids) });
}

export function moveCamera(exploration: Exploration, camera: Camera | null): Exploration {
  return change(exploration, { camera });
}

export function toggleKind(exploration: Exploration, kind: EntityKind): Exploration {
  return filter(exploration, { kinds: toggled(exploration.filters.kinds, kind) });
}

export function toggleType(exploration: Exploration, type: string): Exploration {
  return filter(exploration, { types: toggled(exploration.filters.types, type) });
}

export function filter(exploration: Exploration, changes: Partial<Filters>): Exploration {
  return change(exploration, { filters: { ...exploration.filters, ...changes } });
}

export function clearFilters(exploration: Exploration): Exploration {
  return filter(exploration, { ...NO_FILTERS, hides: exploration.filters.hides });
}

export function setLanguage(exploration: Exploration, language: string): Exploration {
  return change(exploration, { language });
}

export function setTheme(exploration: Exploration, theme: Theme): Exploration {
  return change(exploration, { theme });
}

export function openPanel(exploration: Exploration, panel: Panel | null): Exploration {
  return change(exploration, { panel });
}

export function openDrawer(exploration: Exploration, drawer: Drawer | null): Exploration {
  return change(exploration, { drawer });
}

export function openPassage(exploration: Exploration, passageId: string | null): Exploration {
  return change(exploration, { passageId, panel: passageId === null ? exploration.panel : 'reading' });
}

/** Shows what the article has said up to a passage, and selects what that passage adds. What stands stays where it is. */
export function readAlong(exploration: Exploration, passageId: string, entityIds: readonly string[], fresh: Selection): Exploration {
  const shown = new Set(entityIds);
  const among = (ids: readonly string[]) => ids.filter((id) => shown.has(id));
  const begins = !exploration.along;
  return change(exploration, {
    along: true,
    passageId,
    panel: 'reading',
    entityIds: union([], entityIds),
    addedIds: union([], entityIds),
    expansions: [],
    hiddenIds: [],
    selection: fresh,
    pinnedIds: among(exploration.pinnedIds),
    positions: begins ? {} : Object.fromEntries(Object.entries(exploration.positions).filter(([id]) => shown.has(id))),
    ...(begins ? { arrangement: 'connections', aroundId: null, camera: null } : {}),
  });
}

/** Reads no further along; the view stays as it has grown. */
export function endAlong(exploration: Exploration): Exploration {
  return change(exploration, { along: false });
}

/** Asks how the first bear on the others, steered as before; null leaves that end as it is. */
export function traceBetween(exploration: Exploration, fromIds: readonly string[] | null, toIds: readonly string[] | null): Exploration {
  const { trace } = exploration;
  const ends = {
    fromIds: fromIds ?? without(trace.fromIds, toIds ?? []),
    toIds: toIds ?? without(trace.toIds, fromIds ?? []),
  };
  return change(traced(exploration, { ...ends, pathIds: [] }), { panel: 'trace' });
}

export function swapTraceEnds(exploration: Exploration): Exploration {
  const { fromIds, toIds, viaIds } = exploration.trace;
  return traced(exploration, { fromIds: toIds, toIds: fromIds, viaIds: [...viaIds].reverse(), pathIds: [] });
}

/** Asks the same of other paths; which of them lies open is chosen anew. */
export function steerTrace(exploration: Exploration, steering: Partial<Steering>): Exploration {
  return traced(exploration, { ...steering, pathIds: [] });
}

/** Orders the same paths anew; the open one stays open. */
export function rankPaths(exploration: Exploration, ranking: Ranking): Exploration {
  return traced(exploration, { ranking });
}

export function clearTrace(exploration: Exploration): Exploration {
  return change(exploration, { trace: NO_TRACE });
}

/** Opens a path and brings what of it is not in the view; what stands there stays where it is. */
export function openPath(exploration: Exploration, entityIds: readonly string[], relationshipIds: readonly string[]): Exploration {
  return traced(add(exploration, notShown(exploration, entityIds)), { pathIds: relationshipIds });
}

/** Brings what of several paths is not in the view; what stands there stays where it is. */
export function showPaths(exploration: Exploration, entityIds: readonly string[]): Exploration {
  return add(exploration, notShown(exploration, entityIds));
}

export function closePath(exploration: Exploration): Exploration {
  return traced(exploration, { pathIds: [] });
}

export function isolatePath(exploration: Exploration, isolated: boolean): Exploration {
  return traced(exploration, { isolated });
}

/** Leaves out of the question, and closes, what is no longer in the graph. */
export function pruneTrace(exploration: Exploration, goneIds: readonly string[]): Exploration {
  const { fromIds, toIds, viaIds, excludedIds, pathIds } = exploration.trace;
  return traced(exploration, {
    fromIds: without(fromIds, goneIds),
    toIds: without(toIds, goneIds),
    viaIds: without(viaIds, goneIds),
    excludedIds: without(excludedIds, goneIds),
    pathIds: pathIds.some((id) => goneIds.includes(id)) ? [] : pathIds,
  });
}

function traced(exploration: Exploration, changes: Partial<Trace>): Exploration {
  return change(exploration, { trace: consistentTrace({ ...exploration.trace, ...changes }) });
}

function notShown({ entityIds, hiddenIds }: Exploration, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !entityIds.includes(id) || hiddenIds.includes(id));
}

function leave(exploration: Exploration, ids: readonly string[]): Exploration {
  if (!ids.some((id) => exploration.entityIds.includes(id))) return exploration;
  const gone = new Set(ids);
  return change(exploration, {
    entityIds: without(exploration.entityIds, ids),
    addedIds: without(exploration.addedIds, ids),
    hiddenIds: without(exploration.hiddenIds, ids),
    pinnedIds: without(exploration.pinnedIds, ids),
    aroundId: exploration.aroundId !== null && gone.has(exploration.aroundId) ? null : exploration.aroundId,
    positions: Object.fromEntries(Object.entries(exploration.positions).filter(([id]) => !gone.has(id))),
    selection: { ...exploration.selection, entityIds: without(exploration.selection.entityIds, ids) },
  });
}

function change(exploration: Exploration, changes: Partial<Exploration>): Exploration {
  const keys = Object.keys(changes) as (keyof Exploration)[];
  const differs = keys.some((key) => JSON.stringify(exploration[key]) !== JSON.stringify(changes[key]));
  return differs ? { ...exploration, ...changes } : exploration;
}

function union<Value>(values: readonly Value[], more: readonly Value[]): readonly Value[] {
  return [...new Set([...values, ...more])];
}

function without<Value>(values: readonly Value[], unwanted: readonly Value[]): readonly Value[] {
  const gone = new Set(unwanted);
  return values.filter((value) => !gone.has(value));
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? without(values, [value]) : [...values, value];
}
