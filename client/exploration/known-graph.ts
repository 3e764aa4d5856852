import type { EntityNode, Relationship, RelationshipType } from './graph.ts';

/** What has been loaded so far, whether it is in the view or not. */
export interface KnownGraph {
  readonly entities: ReadonlyMap<string, EntityNode>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly types: ReadonlyMap<string, RelationshipType>;
  /** Known relationships at each entity, in document order. */
  readonly incident: ReadonlyMap<string, readonly Relationship[]>;
}

export interface Learned {
  readonly entities?: readonly EntityNode[];
  readonly relationships?: readonly Relationship[];
  readonly types?: readonly RelationshipType[];
}

export const NOTHING_KNOWN: KnownGraph = { entities: new Map(), relationships: new Map(), types: new Map(), incident: new Map() };

/** Adds what was loaded; what is known already is replaced by the newer. */
export function learn(known: KnownGraph, learned: Learned): KnownGraph {
  const relationships = merged(known.relationships, learned.relationships, (relationship) => relationship.id);
  return {
    entities: merged(known.entities, learned.entities, (entity) => entity.id),
    relationships,
    types: merged(known.types, learned.types, (type) => type.name),
    incident: relationships === known.relationships ? known.incident : incidence(relationships.values()),
  };
}

export function otherEnd(relationship: Relationship, entityId: string): string {
  return relationship.startId === entityId ? relationship.endId : relationship.startId;
}

/** Known neighbours, each once, in the order of the document. */
export function neighbours(known: KnownGraph, entityId: string): readonly string[] {
  const ids = new Set((known.incident.get(entityId) ?? []).map((relationship) => otherEnd(relationship, entityId)));
  ids.delete(entityId);
  return [...ids].filter((id) => known.entities.has(id));
}

function merged<Value>(
  old: ReadonlyMap<string, Value>,
  added: readonly Value[] | undefined,
  keyOf: (value: Value) => string,
): ReadonlyMap<string, Value> {
  if (added === undefined || added.length === 0) return old;
  const map = new Map(old);
  for (const value of added) map.set(keyOf(value), value);
  return map;
}

function incidence(relationships: Iterable<Relationship>): ReadonlyMap<string, readonly Relationship[]> {
  const incident = new Map<string, Relationship[]>();
  for (const relationship of [...relationships].sort((a, b) => a.documentRank - b.documentRank)) {
    for (const id of new Set([relationship.startId, relationship.endId])) {
      const at = incident.get(id);
      if (at === undefined) incident.set(id, [relationship]);
      else at.push(relationship);
    }
  }
  return incident;
}
