import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';

export interface Taken {
  readonly at: Point;
  readonly room: Room;
}

const STEP = 18;
const DIRECTIONS = 20;
const MOST_RINGS = 400;

/** The place nearest to the one wished for where the room covers nothing that is taken. */
export function freeSpot(wish: Point, room: Room, taken: readonly Taken[]): Point {
  if (isFree(wish, room, taken)) return wish;
  for (let ring = 1; ring <= MOST_RINGS; ring += 1) {
    for (let direction = 0; direction < DIRECTIONS; direction += 1) {
      const angle = (direction / DIRECTIONS) * 2 * Math.PI;
      const at = { x: wish.x + Math.cos(angle) * ring * STEP, y: wish.y + Math.sin(angle) * ring * STEP };
      if (isFree(at, room, taken)) return at;
    }
  }
  return wish;
}

export function isFree(at: Point, room: Room, taken: readonly Taken[]): boolean {
  return taken.every(
    (other) =>
      at.x + room.right <= other.at.x - other.room.left ||
      at.x - room.left >= other.at.x + other.room.right ||
      at.y + room.bottom <= other.at.y - other.room.top ||
      at.y - room.top >= other.at.y + other.room.bottom,
  );
}
