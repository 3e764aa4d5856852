import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';
import type { Band } from './bands.ts';
import { freeSpot, isFree, type Taken } from './free-spot.ts';

const STEP = 14;

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the band's members that stand take up, those pinned elsewhere left out; null where none stands. */
export function extentOf(members: readonly string[], places: ReadonlyMap<string, Point>, roomOf: (id: string) => Room): Extent | null {
  const standing = members.flatMap((id) => {
    const at = places.get(id);
    return at === undefined ? [] : [{ at, room: roomOf(id) }];
  });
  if (standing.length === 0) return null;
  return {
    left: Math.min(...standing.map(({ at, room }) => at.x - room.left)),
    right: Math.max(...standing.map(({ at, room }) => at.x + room.right)),
    top: Math.min(...standing.map(({ at, room }) => at.y - room.top)),
    bottom: Math.max(...standing.map(({ at, room }) => at.y + room.bottom)),
  };
}

/** Places for what has come, each the first that is free among those of its band; bands of which nothing stands yet are left out. */
export function placeInBands(bands: readonly Band[], standing: ReadonlyMap<string, Point>, pinned: ReadonlySet<string>, roomOf: (id: string) => Room): ReadonlyMap<string, Point> {
  const taken: Taken[] = [...standing].map(([id, at]) => ({ at, room: roomOf(id) }));
  const widest = extentOf(bands.flatMap(({ members }) => members), standing, roomOf);
  const places = new Map<string, Point>();
  for (const { members } of bands) {
    const extent = extentOf(members.filter((id) => !pinned.has(id)), standing, roomOf);
    if (extent === null || widest === null) continue;
    for (const id of members.filter((member) => !standing.has(member))) {
      const at = firstFree({ ...extent, right: widest.right }, roomOf(id), taken);
      places.set(id, at);
      taken.push({ at, room: roomOf(id) });
    }
  }
  return places;
}

function firstFree({ left, right, top, bottom }: Extent, room: Room, taken: readonly Taken[]): Point {
  for (let y = top + room.top; y + room.bottom <= bottom + 1; y += STEP) {
    for (let x = left + room.left; x + room.right <= right + 1; x += STEP) {
      if (isFree({ x, y }, room, taken)) return { x, y };
    }
  }
  return freeSpot({ x: right + room.left, y: top + room.top }, room, taken);
}
