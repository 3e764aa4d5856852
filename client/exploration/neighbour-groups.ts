import { otherEnd, type KnownGraph } from './known-graph.ts';
import { neighboursNotShown, type Gathered } from './visible-graph.ts';

/** One way on from an entity: along relationships of one type, in one direction. */
export interface WayOn {
  readonly type: string;
  /** Whether the relationships start at the entity. */
  readonly outgoing: boolean;
}

export interface NeighbourGroup extends WayOn {
  /** Known neighbours that are not on the canvas, each once, the most connected first. */
  readonly ids: readonly string[];
}

/** What expanding the entity would show, the most connected first; along one way on where one is given. */
export function waitingNeighbours(known: KnownGraph, exploration: Gathered, entityId: string, along: WayOn | null = null): readonly string[] {
  const degree = (id: string) => known.entities.get(id)?.degree ?? 0;
  const waiting = [...neighboursNotShown(known, exploration, entityId)].sort((a, b) => degree(b) - degree(a));
  if (along === null) return waiting;
  const reached = reachedAlong(known, entityId, along);
  return waiting.filter((id) => reached.has(id));
}

/** The ways on from an entity to what is not on the canvas, in the order of the types; a neighbour that two of them lead to is in both. */
export function neighbourGroups(known: KnownGraph, exploration: Gathered, entityId: string): readonly NeighbourGroup[] {
  const waiting = waitingNeighbours(known, exploration, entityId);
  const ways = [...known.types.keys()].flatMap((type) => [true, false].map((outgoing): WayOn => ({ type, outgoing })));
  return ways.flatMap((way) => {
    const reached = reachedAlong(known, entityId, way);
    const ids = waiting.filter((id) => reached.has(id));
    return ids.length === 0 ? [] : [{ ...way, ids }];
  });
}

function reachedAlong(known: KnownGraph, entityId: string, { type, outgoing }: WayOn): ReadonlySet<string> {
  const along = (known.incident.get(entityId) ?? []).filter((relationship) => relationship.type === type && (relationship.startId === entityId) === outgoing);
  return new Set(along.map((relationship) => otherEnd(relationship, entityId)));
}
