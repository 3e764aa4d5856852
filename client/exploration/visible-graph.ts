import type { Exploration } from './exploration.ts';
import { ENTITY_KINDS, type EntityKind, type EntityNode, type Relationship } from './graph.ts';
import { neighbours, type KnownGraph } from './known-graph.ts';

export interface VisibleEntity {
  readonly entity: EntityNode;
  /** Relationships it has and the view does not show. */
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

/** What stands on the canvas: entities in the order of arrival, and every known relationship among them. */
export interface VisibleGraph {
  readonly entities: readonly VisibleEntity[];
  readonly relationships: readonly VisibleRelationship[];
}

/** The part of an exploration that bears on what is visible; the camera, for one, does not. */
export type Gathered = Pick<Exploration, 'entityIds' | 'hiddenIds' | 'expansions' | 'pinnedIds' | 'filteredKinds' | 'filteredTypes'>;

export function visibleGraph(known: KnownGraph, exploration: Gathered): VisibleGraph {
  const hidden = new Set(exploration.hiddenIds);
  const shown = exploration.entityIds.flatMap((id) => {
    const entity = known.entities.get(id);
    return entity === undefined || hidden.has(id) ? [] : [entity];
  });
  const shownIds = new Set(shown.map((entity) => entity.id));
  const pinned = new Set(exploration.pinnedIds);
  const expanded = new Set(exploration.expansions.map((expansion) => expansion.entityId));
  const greyedIds = new Set(shown.filter((entity) => exploration.filteredKinds.includes(entity.kind)).map((entity) => entity.id));
  const relationships = new Map<string, Relationship>();
  const entities = shown.map((entity) => {
    const among = (known.incident.get(entity.id) ?? []).filter(({ startId, endId }) => shownIds.has(startId) && shownIds.has(endId));
    for (const relationship of among) relationships.set(relationship.id, relationship);
    const linking = among.filter(({ startId, endId }) => startId !== endId).length;
    return {
      entity,
      notShown: Math.max(0, entity.degree - linking),
      greyed: greyedIds.has(entity.id),
      expanded: expanded.has(entity.id),
      pinned: pinned.has(entity.id),
    };
  });
  return {
    entities,
    relationships: [...relationships.values()].map((relationship) => ({
      relationship,
      greyed: exploration.filteredTypes.includes(relationship.type) || greyedIds.has(relationship.startId) || greyedIds.has(relationship.endId),
    })),
  };
}

/** Known neighbours that are not on the canvas: what expanding the entity would show. */
export function neighboursNotShown(known: KnownGraph, exploration: Gathered, entityId: string): readonly string[] {
  const hidden = new Set(exploration.hiddenIds);
  const shown = new Set(exploration.entityIds.filter((id) => !hidden.has(id)));
  return neighbours(known, entityId).filter((id) => !shown.has(id));
}

export interface Count {
  readonly visible: number;
  /** All that are known. */
  readonly total: number;
}

export interface Counts {
  readonly entities: Count;
  readonly relationships: Count;
  readonly kinds: Readonly<Record<EntityKind, Count>>;
  readonly types: ReadonlyMap<string, Count>;
  /** Entities in the view that a person has hidden. */
  readonly hidden: number;
  /** Entities and relationships greyed by filters. */
  readonly filtered: number;
}

/** Visible counts leave out what filters grey. */
export function countVisible(known: KnownGraph, exploration: Gathered, graph: VisibleGraph = visibleGraph(known, exploration)): Counts {
  const clearEntities = graph.entities.filter(({ greyed }) => !greyed).map(({ entity }) => entity);
  const clearRelationships = graph.relationships.filter(({ greyed }) => !greyed).map(({ relationship }) => relationship);
  const kinds = tally(clearEntities, known.entities.values(), (entity) => entity.kind);
  const types = tally(clearRelationships, known.relationships.values(), (relationship) => relationship.type);
  return {
    entities: { visible: clearEntities.length, total: known.entities.size },
    relationships: { visible: clearRelationships.length, total: known.relationships.size },
    kinds: Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, kinds.get(kind) ?? { visible: 0, total: 0 }])) as Record<EntityKind, Count>,
    types,
    hidden: exploration.hiddenIds.filter((id) => known.entities.has(id)).length,
    filtered: graph.entities.length - clearEntities.length + graph.relationships.length - clearRelationships.length,
  };
}

function tally<Value>(visible: Iterable<Value>, all: Iterable<Value>, keyOf: (value: Value) => string): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const none = { visible: 0, total: 0 };
  for (const value of all) {
    const count = counts.get(keyOf(value)) ?? none;
    counts.set(keyOf(value), { ...count, total: count.total + 1 });
  }
  for (const value of visible) {
    const count = counts.get(keyOf(value)) ?? none;
    counts.set(keyOf(value), { ...count, visible: count.visible + 1 });
  }
  return counts;
}
