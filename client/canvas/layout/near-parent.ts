import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';
import { freeSpot, type Taken } from './free-spot.ts';

export interface Arrival {
  readonly id: string;
  /** Neighbours it has among what stands, or among other arrivals. */
  readonly neighbourIds: readonly string[];
}

/** Finds places for new entities beside what they hang on, away from the middle of the view; what stands does not move. */
export function placeNearParents(
  standing: ReadonlyMap<string, Point>,
  arrivals: readonly Arrival[],
  roomOf: (id: string) => Room,
): ReadonlyMap<string, Point> {
  const middle = mean([...standing.values()]);
  const at = new Map(standing);
  const taken: Taken[] = [...standing].map(([id, point]) => ({ at: point, room: roomOf(id) }));
  const waiting = new Map(arrivals.map((arrival) => [arrival.id, arrival]));
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ neighbourIds }) => neighbourIds.some((id) => at.has(id)));
    const batch = ready.length > 0 ? ready : [...waiting.values()].slice(0, 1);
    for (const [parentId, children] of byParent(batch, at)) {
      const parent = at.get(parentId) ?? { x: middle.x, y: middle.y + 160 };
      const wishes = fan(parent, middle, children.length);
      for (const [index, { id }] of children.entries()) {
        const room = roomOf(id);
        const spot = freeSpot(wishes[index] ?? parent, room, taken);
        at.set(id, spot);
        taken.push({ at: spot, room });
      }
    }
    for (const { id } of batch) waiting.delete(id);
  }
  return new Map(arrivals.flatMap(({ id }) => {
    const spot = at.get(id);
    return spot === undefined ? [] : [[id, spot] as const];
  }));
}

/** Each with the neighbour it shares with the most other arrivals, so that what comes together stands together. */
function byParent(batch: readonly Arrival[], at: ReadonlyMap<string, Point>): ReadonlyMap<string, readonly Arrival[]> {
  const popularity = new Map<string, number>();
  for (const { neighbourIds } of batch) for (const id of neighbourIds) popularity.set(id, (popularity.get(id) ?? 0) + 1);
  const families = new Map<string, Arrival[]>();
  for (const arrival of batch) {
    const standing = arrival.neighbourIds.filter((id) => at.has(id));
    const parentId = standing.sort((a, b) => (popularity.get(b) ?? 0) - (popularity.get(a) ?? 0))[0] ?? '';
    families.set(parentId, [...(families.get(parentId) ?? []), arrival]);
  }
  return families;
}

/** Points on arcs around the parent, turned away from the middle. */
function fan(parent: Point, middle: Point, count: number): readonly Point[] {
  const outward = Math.hypot(parent.x - middle.x, parent.y - middle.y) < 1 ? Math.PI / 2 : Math.atan2(parent.y - middle.y, parent.x - middle.x);
  const spread = Math.min(2 * Math.PI * (1 - 1 / Math.max(2, count)), 0.62 * (count - 1));
  return Array.from({ length: count }, (_, index) => {
    const angle = outward + (count === 1 ? 0 : (index / (count - 1) - 0.5) * spread);
    const radius = 150 + (index % 2) * 70 + Math.max(0, count - 10) * 6;
    return { x: parent.x + Math.cos(angle) * radius, y: parent.y + Math.sin(angle) * radius };
  });
}

function mean(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return { x: points.reduce((sum, { x }) => sum + x, 0) / count, y: points.reduce((sum, { y }) => sum + y, 0) / count };
}
