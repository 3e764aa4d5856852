import type { EntityNode, Relationship, RelationshipType, Section, TimeSpan } from './graph.ts';
import type { WholeCounts } from './whole-counts.ts';

/** What has been loaded so far, whether it is in the view or not. */
export interface KnownGraph {
  readonly entities: ReadonlyMap<string, EntityNode>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly types: ReadonlyMap<string, RelationshipType>;
  /** Known relationships at each entity, in document order. */
  readonly incident: ReadonlyMap<string, readonly Relationship[]>;
  /** In the order of the text. */
  readonly sections: ReadonlyMap<string, Section>;
  readonly passages: ReadonlyMap<string, KnownPassage>;
  /** The days that EDTF texts cover. */
  readonly times: ReadonlyMap<string, TimeSpan>;
  /** Null where everything is loaded, and until it has been counted. */
  readonly whole: WholeCounts | null;
}

export interface KnownPassage {
  readonly id: string;
  readonly position: number;
  readonly sectionId: string;
}

export interface Learned {
  readonly entities?: readonly EntityNode[];
  readonly relationships?: readonly Relationship[];
  readonly types?: readonly RelationshipType[];
  readonly sections?: readonly Section[];
  readonly times?: ReadonlyMap<string, TimeSpan>;
  readonly whole?: WholeCounts;
}

export const NOTHING_KNOWN: KnownGraph = {
  entities: new Map(),
  relationships: new Map(),
  types: new Map(),
  incident: new Map(),
  sections: new Map(),
  passages: new Map(),
  times: new Map(),
  whole: null,
};

/** Adds what was loaded; what is known already is replaced by the newer. The same graph where nothing is new. */
export function learn(known: KnownGraph, learned: Learned): KnownGraph {
  const relationships = merged(known.relationships, learned.relationships, (relationship) => relationship.id);
  const passages = learned.sections?.flatMap(({ id, passages }) => passages.map((passage): KnownPassage => ({ ...passage, sectionId: id })));
  const learnt: KnownGraph = {
    entities: merged(known.entities, learned.entities, (entity) => entity.id),
    relationships,
    types: merged(known.types, learned.types, (type) => type.name),
    incident: relationships === known.relationships ? known.incident : incidence(relationships.values()),
    sections: merged(known.sections, learned.sections, (section) => section.id),
    passages: merged(known.passages, passages, (passage) => passage.id),
    times: learned.times === undefined || learned.times.size === 0 ? known.times : new Map([...known.times, ...learned.times]),
    whole: learned.whole ?? known.whole,
  };
  return (Object.keys(known) as (keyof KnownGraph)[]).every((part) => learnt[part] === known[part]) ? known : learnt;
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

/** The passages that its known relationships cite, each once, in the order of the text. */
export function passagesOf(known: KnownGraph, entityId: string): readonly KnownPassage[] {
  const ids = new Set((known.incident.get(entityId) ?? []).flatMap(({ passageIds }) => passageIds));
  const sections = [...known.sections.keys()];
  return [...ids]
    .flatMap((id) => known.passages.get(id) ?? [])
    .sort((a, b) => sections.indexOf(a.sectionId) - sections.indexOf(b.sectionId) || a.position - b.position);
}

/** The sections of those passages, each once, in the order of the text. */
export function sectionsOf(known: KnownGraph, entityId: string): readonly Section[] {
  const ids = new Set(passagesOf(known, entityId).map(({ sectionId }) => sectionId));
  return [...ids].flatMap((id) => known.sections.get(id) ?? []);
}

/** Null for an entity without a time; undefined while the days of its time are not known. */
export function spanOf(known: KnownGraph, { time }: EntityNode): TimeSpan | null | undefined {
  return time === null ? null : known.times.get(time);
}

function merged<Value>(
  old: ReadonlyMap<string, Value>,
  added: readonly Value[] | undefined,
  keyOf: (value: Value) => string,
): ReadonlyMap<string, Value> {
  const news = added?.filter((value) => {
    const before = old.get(keyOf(value));
    return before === undefined || JSON.stringify(before) !== JSON.stringify(value);
  });
  if (news === undefined || news.length === 0) return old;
  const map = new Map(old);
  for (const value of news) map.set(keyOf(value), value);
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
