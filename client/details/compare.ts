import type { Relationship } from '../exploration/graph.ts';
import { neighbours, otherEnd, type KnownGraph } from '../exploration/known-graph.ts';
import type { WayOn } from '../exploration/neighbour-groups.ts';

export interface CommonNeighbour {
  readonly id: string;
  /** How each of the two leads to it. */
  readonly ways: readonly (readonly WayOn[])[];
}

/** What two entities have in common and what sets them apart, by the relationships that are known. */
export interface Comparison {
  /** Relationships between the two. */
  readonly direct: readonly Relationship[];
  /** The most connected first. */
  readonly common: readonly CommonNeighbour[];
  /** For each of the two, ids of what it alone leads to. */
  readonly own: readonly (readonly string[])[];
}

export function compareEntities(known: KnownGraph, ids: readonly [string, string]): Comparison {
  const [a, b] = ids;
  const around = ids.map((id) => neighbours(known, id));
  const common = (around[0] ?? []).filter((id) => around[1]?.includes(id) === true);
  const degree = (id: string) => known.entities.get(id)?.degree ?? 0;
  return {
    direct: (known.incident.get(a) ?? []).filter((relationship) => otherEnd(relationship, a) === b),
    common: [...common].sort((one, other) => degree(other) - degree(one)).map((id) => ({ id, ways: ids.map((end) => waysBetween(known, end, id)) })),
    own: ids.map((end, index) => (around[index] ?? []).filter((id) => !common.includes(id) && id !== ids[1 - index] && id !== end)),
  };
}

function waysBetween(known: KnownGraph, fromId: string, toId: string): readonly WayOn[] {
  const between = (known.incident.get(fromId) ?? []).filter((relationship) => relationship.startId !== relationship.endId && otherEnd(relationship, fromId) === toId);
  const ways = new Map(between.map(({ type, startId }) => [`${type} ${String(startId === fromId)}`, { type, outgoing: startId === fromId }]));
  return [...ways.values()];
}
