import type { Point } from '../../exploration/exploration.ts';
import { SECTORS, type FirstPicture, type Sector } from '../../exploration/first-picture.ts';
import type { Room } from '../sizes.ts';

export const TITLE_ROOM: Room = { left: 66, right: 66, top: 15, bottom: 15 };

/** Where each sector's title stands: at the sector's outer edge, where it covers nothing. Sectors that are not in sight have none. */
export function sectorTitles(picture: FirstPicture, positions: Readonly<Record<string, Point>>, roomOf: (id: string) => Room): ReadonlyMap<Sector, Point> {
  const centre = picture.centreId === null ? undefined : positions[picture.centreId];
  const titles = new Map<Sector, Point>();
  if (centre === undefined) return titles;
  const taken = Object.entries(positions).map(([id, at]) => ({ at, room: roomOf(id) }));
  for (const sector of SECTORS) {
    const members = picture.around.filter((pictured) => pictured.sector === sector).flatMap(({ id }) => positions[id] ?? []);
    if (members.length < 2) continue;
    const at = firstFree(members, centre, taken);
    if (at === undefined) continue;
    titles.set(sector, at);
    taken.push({ at, room: TITLE_ROOM });
  }
  return titles;
}

function firstFree(members: readonly Point[], centre: Point, taken: readonly { readonly at: Point; readonly room: Room }[]): Point | undefined {
  const reach = Math.max(...members.map((at) => Math.hypot(at.x - centre.x, at.y - centre.y)));
  const middle = Math.atan2(
    members.reduce((sum, at) => sum + (at.y - centre.y) / Math.hypot(at.x - centre.x, at.y - centre.y), 0),
    members.reduce((sum, at) => sum + (at.x - centre.x) / Math.hypot(at.x - centre.x, at.y - centre.y), 0),
  );
  for (let radius = reach * 0.6; radius < reach * 1.6; radius += 12) {
    for (const turn of [0, -0.06, 0.06, -0.12, 0.12, -0.2, 0.2]) {
      const at = { x: centre.x + Math.cos(middle + turn) * radius, y: centre.y + Math.sin(middle + turn) * radius };
      if (taken.every((other) => apart(at, other))) return at;
    }
  }
  return undefined;
}

function apart(at: Point, other: { readonly at: Point; readonly room: Room }): boolean {
  return (
    at.x + TITLE_ROOM.right < other.at.x - other.room.left ||
    at.x - TITLE_ROOM.left > other.at.x + other.room.right ||
    at.y + TITLE_ROOM.bottom < other.at.y - other.room.top ||
    at.y - TITLE_ROOM.top > other.at.y + other.room.bottom
  );
}
