import type { Selection } from './exploration.ts';
import type { Relationship } from './graph.ts';
import type { KnownGraph, KnownPassage } from './known-graph.ts';

/** What the article has said up to one of its passages. */
export interface Spoken {
  /** In the order in which they are first said something of. */
  readonly entityIds: readonly string[];
  /** Of these, and of the relationships among them, what no earlier passage speaks of. */
  readonly fresh: Selection;
}

/** Section by section, in the order of the text. */
export function passagesInOrder(known: KnownGraph): readonly KnownPassage[] {
  const sections = [...known.sections.keys()];
  return [...known.passages.values()].sort((a, b) => sections.indexOf(a.sectionId) - sections.indexOf(b.sectionId) || a.position - b.position);
}

/** By the relationships that are known and the passages they cite; one without passages is never said. */
export function spokenUpTo(known: KnownGraph, passageId: string): Spoken {
  const place = new Map(passagesInOrder(known).map(({ id }, index) => [id, index]));
  const here = place.get(passageId) ?? -1;
  const firstOf = ({ passageIds }: Relationship) => Math.min(...passageIds.map((id) => place.get(id) ?? Infinity));
  const said = [...known.relationships.values()]
    .map((relationship) => ({ relationship, first: firstOf(relationship) }))
    .filter(({ first }) => first <= here)
    .sort((a, b) => a.first - b.first || a.relationship.documentRank - b.relationship.documentRank);
  const since = new Map<string, number>();
  for (const { relationship: { startId, endId }, first } of said) {
    for (const id of [startId, endId]) if (known.entities.has(id) && !since.has(id)) since.set(id, first);
  }
  return {
    entityIds: [...since.keys()],
    fresh: {
      entityIds: [...since].filter(([, first]) => first === here).map(([id]) => id),
      relationshipIds: said.filter(({ first }) => first === here).map(({ relationship: { id } }) => id),
    },
  };
}
