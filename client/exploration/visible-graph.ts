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

const HELD_BY = ['entityIds', 'hiddenIds', 'expansions', 'pinnedIds'] as const;
const SEEN_BY = [...HELD_BY, 'filters'] as const;

export const visibleGraph = remembering(SEEN_BY, (known, exploration): VisibleGraph => {
  const { entities, relationships } = gatheredGraph(known, exploration);
  if (!exploration.filters.hides) return { entities, relationships };
  return { entities: entities.filter(({ greyed }) => !greyed), relationships: relationships.filter(({ greyed }) => !greyed) };
});

/** The last answer is kept: the canvas and every list ask the same when a view changes. */
function remembering<Key extends keyof Gathered, Answer>(keys: readonly Key[], answer: (known: KnownGraph, exploration: Pick<Gathered, Key>) => Answer): typeof answer {
  let last: { readonly known: KnownGraph; readonly exploration: Pick<Gathered, Key>; readonly answer: Answer } | null = null;
  return (known, exploration) => {
    const before = last?.exploration;
    const same = last?.known === known && keys.every((key) => before?.[key] === exploration[key]);
    if (last === null || !same) last = { known, exploration, answer: answer(known, exploration) };
    return last.answer;
  };
}

/** With everything that filters hide, as if they greyed it. */
const gatheredGraph = remembering(SEEN_BY, (known, exploration): VisibleGraph => {
  const { entities, relationships } = gatheredInBothLooks(known, exploration);
  const sieve = sieveOf(known, exploration.filters);
  return {
    entities: entities.map(({ clear, greyed }) => (sieve.entity(clear.entity) ? clear : greyed)),
    relationships: relationships.map(({ clear, greyed }) => (sieve.relationship(clear.relationship) ? clear : greyed)),
  };
});

/** Clear and greyed, so that what a filter leaves as it is keeps its identity. */
interface BothLooks<Visible> {
  readonly clear: Visible;
  readonly greyed: Visible;
}

const gatheredInBothLooks = remembering(HELD_BY, (known, exploration) => {
  const hidden = new Set(exploration.hiddenIds);
  const shown = exploration.entityIds.flatMap((id) => {
    const entity = known.entities.get(id);
    return entity === undefined || hidden.has(id) ? [] : [entity];
  });
  const shownIds = new Set(shown.map((entity) => entity.id));
  const pinned = new Set(exploration.pinnedIds);
  const expanded = new Set(exploration.expansions.map((expansion) => expansion.entityId));
  const relationships = new Map<string, Relationship>();
  const entities = shown.map((entity): BothLooks<VisibleEntity> => {
    const among = (known.incident.get(entity.id) ?? []).filter(({ startId, endId }) => shownIds.has(startId) && shownIds.has(endId));
    for (const relationship of among) relationships.set(relationship.id, relationship);
    const linking = among.filter(({ startId, endId }) => startId !== endId).length;
    return inBothLooks({ entity, notShown: Math.max(0, entity.degree - linking), expanded: expanded.has(entity.id), pinned: pinned.has(entity.id) });
  });
  return { entities, relationships: [...relationships.values()].map((relationship): BothLooks<VisibleRelationship> => inBothLooks({ relationship })) };
});

function inBothLooks<Visible extends object>(visible: Visible): BothLooks<Visible & { readonly greyed: boolean }> {
  return { clear: { ...visible, greyed: false }, greyed: { ...visible, greyed: true } };
}

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
  /** Of the view, greyed or hidden by filters. */
  readonly filtered: { readonly entities: number; readonly relationships: number };
}

/** Visible counts leave out what filters grey or hide. */
export const countVisible = remembering(SEEN_BY, (known, exploration): Counts => {
  const graph = gatheredGraph(known, exploration);
  const clearEntities = graph.entities.filter(({ greyed }) => !greyed).map(({ entity }) => entity);
  const clearRelationships = graph.relationships.filter(({ greyed }) => !greyed).map(({ relationship }) => relationship);
  const visible = tallies(clearEntities, clearRelationships);
  const total = totals(known, exploration);
  const count = (part: keyof Tallies, name: string): Count => ({ visible: visible[part].get(name) ?? 0, total: total[part].get(name) ?? 0 });
  const counts = (part: keyof Tallies) => new Map([...total[part].keys()].map((name) => [name, count(part, name)]));
  return {
    entities: { visible: clearEntities.length, total: Math.max(known.entities.size, known.whole?.entities ?? 0) },
    relationships: { visible: clearRelationships.length, total: Math.max(known.relationships.size, known.whole?.relationships ?? 0) },
    kinds: ofEach(ENTITY_KINDS, (kind) => count('kinds', kind)),
    subkinds: counts('subkinds'),
    types: counts('types'),
    bases: ofEach(BASES, (basis) => count('bases', basis)),
    undated: count('undated', 'true'),
    hidden: exploration.hiddenIds.filter((id) => known.entities.has(id)).length,
    filtered: { entities: graph.entities.length - clearEntities.length, relationships: graph.relationships.length - clearRelationships.length },
  };
});

type Tallies = Readonly<Record<'kinds' | 'subkinds' | 'undated' | 'types' | 'bases', ReadonlyMap<string, number>>>;

/** Of everything known, whatever the view holds; of the whole graph there may be more than are known. */
const totals = remembering([], ({ entities, relationships, whole }) => {
  const known = tallies([...entities.values()], [...relationships.values()]);
  if (whole === null) return known;
  const { kinds, subkinds, types, bases, undated } = whole;
  return {
    kinds: atLeast(known.kinds, kinds),
    subkinds: atLeast(known.subkinds, subkinds),
    undated: atLeast(known.undated, new Map([['true', undated]])),
    types: atLeast(known.types, types),
    bases: atLeast(known.bases, bases),
  };
});

function atLeast(counts: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts, ...[...whole].map(([name, count]) => [name, Math.max(count, counts.get(name) ?? 0)] as const)]);
}

function tallies(entities: readonly EntityNode[], relationships: readonly Relationship[]): Tallies {
  return {
    kinds: tally(entities, ({ kind }) => kind),
    subkinds: tally(entities, ({ kind, subkind }) => subkindKey(kind, subkind ?? '')),
    undated: tally(entities, ({ time }) => String(time === null)),
    types: tally(relationships, ({ type }) => type),
    bases: tally(relationships, ({ basis }) => basis),
  };
}

function tally<Value>(values: readonly Value[], nameOf: (value: Value) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(nameOf(value), (counts.get(nameOf(value)) ?? 0) + 1);
  return counts;
}

function ofEach<Name extends string>(names: readonly Name[], count: (name: Name) => Count): Readonly<Record<Name, Count>> {
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, Count>;
}
