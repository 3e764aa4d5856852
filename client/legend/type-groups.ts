import type { RelationshipType } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';

/** Relationship types by their group, in the order of the ontology. */
export function typeGroups({ types }: Pick<KnownGraph, 'types'>): ReadonlyMap<string, readonly RelationshipType[]> {
  const groups = new Map<string, RelationshipType[]>();
  for (const type of types.values()) groups.set(type.group, [...(groups.get(type.group) ?? []), type]);
  return groups;
}
