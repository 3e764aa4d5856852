import type { Exploration } from './exploration.ts';
import { sieveOf, subkindKey } from './filters.ts';
import { BASES, ENTITY_KINDS, type Basis, type EntityKind, type EntityNode, type Relationship } from './graph.ts';
import { neighbours, type KnownGraph } from './known-graph.ts';

export interface VisibleEntity {
  readonly entity: EntityNode;
  /** Relationships it has with what is not gathered, or hidden by hand; what filters hide is counted by itself. */
  readonly notShown: number;
  /** Greyed by a filter. */
  readonly greyed: boolean;
  readonly expanded: boolean;
  readonly pinned: boolean;
}

export interface VisibleRelationship {
  readonly relationship: Relationship;
  readonly greyed: boolean;
}

/** What stands on the canvas: entities in the order of arrival, and every known relationship among them. Without what filters hide. */
export interface VisibleGraph {
  readonly entities: readonly VisibleEntity[];
  readonly relationships: readonly VisibleRelationship[];
}

/** The part of an exploration that bears on what is visible; the camera, for one, does not. */
export type Gathered = Pick<Exploration, 'entityIds' | 'hiddenIds' | 'expansions' | 'pinnedIds' | 'filters'>;

export const visibleGraph = remembering((known, exploration): VisibleGraph => {
  const { entities, relationships } = gatheredGraph(known, exploration);
  if (!exploration.filters.hides) return { entities, relationships };
  return { entities: entities.filter(({ greyed }) => !greyed), relationships: relationships.filter(({ greyed }) => !greyed) };
});

/** The last answer is kept: the canvas and every list ask the same when a view changes. */
function remembering<Answer>(answer: (known: KnownGraph, exploration: Gathered) => Answer): typeof answer {
  let last: { readonly known: KnownGraph; readonly exploration: Gathered; readonly answer: Answer } | null = null;
  return (known, exploration) => {
    const { entityIds, hiddenIds, expansions, pinnedIds, filters } = exploration;
    const same =
      last?.known === known &&
      last.exploration.entityIds === entityIds &&
      last.exploration.hiddenIds === hiddenIds &&
      last.exploration.expansions === expansions &&
      last.exploration.pinnedIds === pinnedIds &&
      last.exploration.filters === filters;
    if (last === null || !same) last = { known, exploration, answer: answer(known, exploration) };
    return last.answer;
  };
}

/** With everything that filters hide, as if they greyed it. */
const gatheredGraph = remembering((known, exploration): VisibleGraph => {
  const hidden = new Set(exploration.hiddenIds);
  const shown = exploration.entityIds.flatMap((id) => {
    const entity = known.entities.get(id);
    return entity === undefined || hidden.has(id) ? [] : [entity];
  });
  const shownIds = new Set(shown.map((entity) => entity.id));
  const pinned = new Set(exploration.pinnedIds);
  const expanded = new Set(exploration.expansions.map((expansion) => expansion.entityId));
  const sieve = sieveOf(known, exploration.filters);
  const relationships = new Map<string, Relationship>();
  const entities = shown.map((entity) => {
    const among = (known.incident.get(entity.id) ?? []).filter(({ startId, endId }) => shownIds.has(startId) && shownIds.has(endId));
    for (const relationship of among) relationships.set(relationship.id, relationship);
    const linking = among.filter(({ startId, endId }) => startId !== endId).length;
    return {
      entity,
      notShown: Math.max(0, entity.degree - linking),
      greyed: !sieve.entity(entity),
      expanded: expanded.has(entity.id),
      pinned: pinned.has(entity.id),
    };
  });
  return {
    entities,
    relationships: [...relationships.values()].map((relationship) => ({ relationship, greyed: !sieve.relationship(relationship) })),
  };
});

/** Known neighbours that are not on the canvas: what expanding the entity would show. */
export function neighboursNotShown(known: KnownGraph, exploration: Gathered, entityId: string): readonly string[] {
  const hidden = new Set(exploration.hiddenIds);
  const shown = new Set(exploration.entityIds.filter((id) => !hidden.has(id)));
  return neighbours(known, entityId).filter((id) => !shown.has(id));
}

export interface Count {
  readonly visible: number;
  /** All of the graph, where that has been counted; else all that are known. */
  readonly total: number;
}

export interface Counts {
  readonly entities: Count;
  readonly relationships: Count;
  readonly kinds: Readonly<Record<EntityKind, Count>>;
  /** By `subkindKey`. */
  readonly subkinds: ReadonlyMap<string, Count>;
  readonly types: ReadonlyMap<string, Count>;
  readonly bases: Readonly<Record<Basis, Count>>;
  /** Entities without a time. */
  readonly undated: Count;
  /** Entities in the view that a person has hidden. */
  readonly hidden: number;
  /** Entities and relationships of the view greyed or hidden by filters. */
  readonly filtered: number;
}

const NONE: Count = { visible: 0, total: 0 };

/** Visible counts leave out what filters grey or hide. */
export const countVisible = remembering((known, exploration): Counts => {
  const graph = gatheredGraph(known, exploration);
  const clearEntities = graph.entities.filter(({ greyed }) => !greyed).map(({ entity }) => entity);
  const clearRelationships = graph.relationships.filter(({ greyed }) => !greyed).map(({ relationship }) => relationship);
  const { whole } = known;
  const kinds = tally(clearEntities, known.entities.values(), (entity) => entity.kind, whole?.kinds);
  const bases = tally(clearRelationships, known.relationships.values(), (relationship) => relationship.basis, whole?.bases);
  const dated = tally(clearEntities, known.entities.values(), ({ time }) => time !== null, whole === null ? undefined : new Map([[false, whole.undated]]));
  return {
    entities: { visible: clearEntities.length, total: Math.max(known.entities.size, whole?.entities ?? 0) },
    relationships: { visible: clearRelationships.length, total: Math.max(known.relationships.size, whole?.relationships ?? 0) },
    kinds: ofEach(ENTITY_KINDS, kinds),
    subkinds: tally(clearEntities, known.entities.values(), ({ kind, subkind }) => subkindKey(kind, subkind ?? ''), whole?.subkinds),
    types: tally(clearRelationships, known.relationships.values(), (relationship) => relationship.type, whole?.types),
    bases: ofEach(BASES, bases),
    undated: dated.get(false) ?? NONE,
    hidden: exploration.hiddenIds.filter((id) => known.entities.has(id)).length,
    filtered: graph.entities.length - clearEntities.length + graph.relationships.length - clearRelationships.length,
  };
});

function ofEach<Name extends string>(names: readonly Name[], counts: ReadonlyMap<Name, Count>): Readonly<Record<Name, Count>> {
  return Object.fromEntries(names.map((name) => [name, counts.get(name) ?? NONE])) as Record<Name, Count>;
}

/** By key; of the whole graph there may be more than are known. */
function tally<Value, Key>(visible: Iterable<Value>, known: Iterable<Value>, keyOf: (value: Value) => Key, whole: ReadonlyMap<Key, number> = new Map()): ReadonlyMap<Key, Count> {
  const counts = new Map<Key, Count>();
  for (const value of known) {
    const count = counts.get(keyOf(value)) ?? NONE;
    counts.set(keyOf(value), { ...count, total: count.total + 1 });
  }
  for (const [key, total] of whole) {
    const count = counts.get(key) ?? NONE;
    counts.set(key, { ...count, total: Math.max(count.total, total) });
  }
  for (const value of visible) {
    const count = counts.get(keyOf(value)) ?? NONE;
    counts.set(keyOf(value), { ...count, visible: count.visible + 1 });
  }
  return counts;
}
