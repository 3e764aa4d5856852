import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';
import type { Band } from './bands.ts';
import type { Arrow } from './layers.ts';
import { separate } from './separate.ts';

/** Rooms are wider than high; in a space squeezed by this they are about as wide as high. */
const SQUEEZE = 1.5;
const GAP = 44;
/** Part of a turn left free on both sides of the top, at most, for the titles; their width over their height. */
const WIDEST_WEDGE = 0.14;
const TITLE_SHAPE = 8;

/** One band for each distance from the centre, the centre alone first; what no way leads to comes last, as `apart`. */
export function ringsAround(centreId: string, ids: readonly string[], arrows: readonly Arrow[]): readonly Band[] {
  const joined = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { startId, endId } of arrows) {
    if (!joined.has(startId) || !joined.has(endId)) continue;
    joined.get(startId)?.push(endId);
    joined.get(endId)?.push(startId);
  }
  const rings: string[][] = [];
  const reached = new Set([centreId]);
  for (let ring = [centreId]; ring.length > 0; ) {
    rings.push(ring);
    const next = new Set(ring.flatMap((id) => joined.get(id) ?? []).filter((id) => !reached.has(id)));
    for (const id of next) reached.add(id);
    ring = inOrderOf(ids, next);
  }
  const apart = ids.filter((id) => !reached.has(id));
  const bands = rings.map((members, distance) => ({ id: `ring ${String(distance)}`, members }));
  return apart.length === 0 ? bands : [...bands, { id: 'apart', members: apart }];
}

/** The centre in the middle and each band around it, as near to what it hangs on as the turn allows, with room at the top for titles as high as `before`. Nothing overlaps. */
export function layOutRings(bands: readonly Band[], arrows: readonly Arrow[], roomOf: (id: string) => Room, aspect: number, before: number): ReadonlyMap<string, Point> {
  const stretch = Math.sqrt(Math.min(1.6, Math.max(0.6, aspect)));
  const turns = new Map<string, number>();
  const placed = new Map<string, Point>();
  let radius = 0;
  for (const { members } of bands) {
    const size = sizeOf(members, roomOf);
    const circles = circlesFor(members.length, radius, size);
    const ordered = byTurn(members, arrows, turns);
    for (const [index, id] of ordered.entries()) {
      const reach = radius === 0 ? 0 : (circles[index] ?? radius) + size / 2;
      const wedge = reach === 0 ? 0 : Math.min(WIDEST_WEDGE, (before * TITLE_SHAPE) / 2 / (2 * Math.PI * reach * SQUEEZE * stretch));
      const turn = wedge + ((index + 0.5) / ordered.length) * (1 - 2 * wedge);
      turns.set(id, turn);
      placed.set(id, { x: Math.sin(turn * 2 * Math.PI) * reach * SQUEEZE * stretch, y: (-Math.cos(turn * 2 * Math.PI) * reach) / stretch });
    }
    radius = Math.max(radius, ...circles) + size + GAP;
  }
  return separate([...placed].map(([id, at], index) => ({ id, at, room: roomOf(id), fixed: index === 0 })));
}

/** The inner radius of the circle each one in turn stands on: as few circles as hold all, each taking its share all the way round. */
function circlesFor(count: number, radius: number, size: number): readonly number[] {
  const circles: { readonly radius: number; readonly share: number; taken: number }[] = [];
  for (let room = 0; room < count; ) {
    const inner = radius + circles.length * size;
    const share = Math.max(1, (2 * Math.PI * (inner + size / 2)) / size);
    circles.push({ radius: inner, share, taken: 0 });
    room += share;
  }
  return Array.from({ length: count }, () => {
    const emptiest = circles.reduce((best, circle) => (circle.taken / circle.share < best.taken / best.share ? circle : best));
    emptiest.taken += 1;
    return emptiest.radius;
  });
}

/** Beside the middle of what they are joined to further in; where they are joined to nothing with a direction, in the order given. */
function byTurn(members: readonly string[], arrows: readonly Arrow[], turns: ReadonlyMap<string, number>): readonly string[] {
  const among = new Set(members);
  const pulls = new Map<string, { x: number; y: number }>();
  for (const { startId, endId } of arrows) {
    for (const [id, other] of [[startId, endId], [endId, startId]] as const) {
      const turn = turns.get(other);
      if (!among.has(id) || turn === undefined) continue;
      const { x, y } = pulls.get(id) ?? { x: 0, y: 0 };
      pulls.set(id, { x: x + Math.sin(turn * 2 * Math.PI), y: y - Math.cos(turn * 2 * Math.PI) });
    }
  }
  const turnOf = (id: string) => {
    const { x, y } = pulls.get(id) ?? { x: 0, y: 0 };
    return Math.hypot(x, y) < 1e-6 ? 0 : (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
  };
  return turns.size <= 1 ? members : [...members].sort((a, b) => turnOf(a) - turnOf(b));
}

function sizeOf(members: readonly string[], roomOf: (id: string) => Room): number {
  const sizes = members.map((id) => {
    const { left, right, top, bottom } = roomOf(id);
    return Math.max((left + right) / SQUEEZE, top + bottom);
  });
  return sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
}

function inOrderOf(ids: readonly string[], wanted: ReadonlySet<string>): string[] {
  return ids.filter((id) => wanted.has(id));
}
