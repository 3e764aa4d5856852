import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';
import { freeSpot, isFree } from './free-spot.ts';

export interface Placed {
  readonly id: string;
  readonly at: Point;
  readonly room: Room;
  /** Stays where it is. */
  readonly fixed: boolean;
}

const MOST_ROUNDS = 400;

/**
 * Moves what overlaps apart, each pair along the shorter way, until nothing does or the rounds end; what covers something fixed even then goes to the
 * nearest free place. The same input gives the same answer.
 */
export function separate(placed: readonly Placed[]): ReadonlyMap<string, Point> {
  const items = placed.map(({ id, at, room, fixed }) => ({ id, x: at.x, y: at.y, room, fixed }));
  const widest = Math.max(0, ...items.map(({ room }) => Math.max(room.left, room.right)));
  let moved = true;
  for (let round = 0; moved && round < MOST_ROUNDS; round += 1) {
    moved = false;
    const order = [...items].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
    for (const [index, a] of order.entries()) {
      for (let next = index + 1; next < order.length; next += 1) {
        const b = order[next];
        if (b === undefined || b.x - a.x > 2 * widest) break;
        if (a.fixed && b.fixed) continue;
        const across = Math.min(a.x + a.room.right - (b.x - b.room.left), b.x + b.room.right - (a.x - a.room.left));
        const down = Math.min(a.y + a.room.bottom - (b.y - b.room.top), b.y + b.room.bottom - (a.y - a.room.top));
        if (across <= 0.01 || down <= 0.01) continue;
        moved = true;
        const share = a.fixed || b.fixed ? 1 : 0.5;
        if (across < down) {
          const way = a.x <= b.x ? 1 : -1;
          if (!a.fixed) a.x -= way * across * share;
          if (!b.fixed) b.x += way * across * share;
        } else {
          const way = a.y <= b.y ? 1 : -1;
          if (!a.fixed) a.y -= way * down * share;
          if (!b.fixed) b.y += way * down * share;
        }
      }
    }
  }
  const settled = items.map(({ x, y, ...item }) => ({ ...item, at: { x, y } }));
  const held = moved ? settled.filter(({ fixed }) => fixed) : [];
  for (const item of settled) {
    if (!item.fixed && !isFree(item.at, item.room, held)) item.at = freeSpot(item.at, item.room, settled.filter((other) => other !== item));
  }
  return new Map(settled.map(({ id, at }) => [id, at]));
}
