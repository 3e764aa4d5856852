import type { Basis, EntityKind, EntityNode, Relationship, TimeSpan } from './graph.ts';
import { spanOf, type KnownGraph } from './known-graph.ts';

/** What does not pass is greyed, or hidden where `hides` says so; it stays in the exploration. */
export interface Filters {
  /** Kinds, subkinds (by `subkindKey`), relationship types, bases and sections filtered out. */
  readonly kinds: readonly EntityKind[];
  readonly subkinds: readonly string[];
  readonly types: readonly string[];
  readonly bases: readonly Basis[];
  readonly sections: readonly string[];
  /** Relationships with fewer passages do not pass; 0 lets all pass. */
  readonly minEvidence: number;
  /** Entities with fewer relationships do not pass; 0 lets all pass. */
  readonly minDegree: number;
  /** Entities whose time has no day in it do not pass; null lets all pass. */
  readonly time: TimeSpan | null;
  /** Whether entities without a time pass. */
  readonly undated: boolean;
  readonly hides: boolean;
}

export const NO_FILTERS: Filters = {
  kinds: [],
  subkinds: [],
  types: [],
  bases: [],
  sections: [],
  minEvidence: 0,
  minDegree: 0,
  time: null,
  undated: true,
  hides: false,
};

/** Decides what passes; each answer is worked out once. */
export interface Sieve {
  entity(entity: EntityNode): boolean;
  /** It passes by itself and both its ends do. */
  relationship(relationship: Relationship): boolean;
  /** The section of that passage passes. */
  section(passageId: string): boolean;
  /** Its section passes, and one of the known relationships that cite it, if there are any. */
  passage(passageId: string): boolean;
}

export function subkindKey(kind: EntityKind, subkind: string): string {
  return `${kind}/${subkind}`;
}

/** Whether anything at all could be filtered out. */
export function filtersAnything(filters: Filters): boolean {
  return JSON.stringify({ ...filters, hides: false }) !== JSON.stringify(NO_FILTERS);
}

/** What is not known yet, as the days of a time, filters nothing out. */
export function sieveOf(known: KnownGraph, filters: Filters): Sieve {
  const passed = new Map<string, boolean>();
  let citing: ReadonlyMap<string, readonly Relationship[]> | null = null;
  const sectionPasses = (passageId: string) => {
    const passage = known.passages.get(passageId);
    return passage === undefined || !filters.sections.includes(passage.sectionId);
  };
  const somewhere = (passageIds: readonly string[]) => filters.sections.length === 0 || passageIds.length === 0 || passageIds.some(sectionPasses);
  const inTime = (entity: EntityNode) => {
    const span = spanOf(known, entity);
    if (span === null) return filters.undated;
    return span === undefined || filters.time === null || meet(span, filters.time);
  };
  const judged = (entity: EntityNode) =>
    !filters.kinds.includes(entity.kind) &&
    !(entity.subkind !== null && filters.subkinds.includes(subkindKey(entity.kind, entity.subkind))) &&
    entity.degree >= filters.minDegree &&
    inTime(entity) &&
    somewhere((known.incident.get(entity.id) ?? []).flatMap(({ passageIds }) => passageIds));

  const sieve: Sieve = {
    entity(entity) {
      const before = passed.get(entity.id);
      if (before !== undefined) return before;
      const passes = judged(entity);
      passed.set(entity.id, passes);
      return passes;
    },
    relationship({ type, basis, evidenceCount, passageIds, startId, endId }) {
      return (
        !filters.types.includes(type) &&
        !filters.bases.includes(basis) &&
        evidenceCount >= filters.minEvidence &&
        somewhere(passageIds) &&
        [startId, endId].every((id) => {
          const end = known.entities.get(id);
          return end === undefined || sieve.entity(end);
        })
      );
    },
    section: sectionPasses,
    passage(passageId) {
      citing ??= citations(known);
      const relationships = citing.get(passageId) ?? [];
      return sectionPasses(passageId) && (relationships.length === 0 || relationships.some((relationship) => sieve.relationship(relationship)));
    },
  };
  return sieve;
}

/** Whether a day lies in both. */
export function meet(a: TimeSpan, b: TimeSpan): boolean {
  const reaches = (from: string | null, to: string | null) => from === null || to === null || from <= to;
  return reaches(a.from, b.to) && reaches(b.from, a.to);
}

function citations({ relationships }: KnownGraph): ReadonlyMap<string, readonly Relationship[]> {
  const citing = new Map<string, Relationship[]>();
  for (const relationship of relationships.values()) {
    for (const id of relationship.passageIds) {
      const at = citing.get(id);
      if (at === undefined) citing.set(id, [relationship]);
      else at.push(relationship);
    }
  }
  return citing;
}
