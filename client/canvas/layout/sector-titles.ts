import type { Point } from '../../exploration/exploration.ts';
import { SECTORS, type FirstPicture, type Sector } from '../../exploration/first-picture.ts';
import type { Room } from '../sizes.ts';
import { isFree, type Taken } from './free-spot.ts';

/** At the reading zoom. */
export const TITLE_ROOM: Room = { left: 66, right: 66, top: 15, bottom: 15 };

const GRID = 14;

/** Where each sector's title stands: at the sector's outer edge, where it covers nothing. Sectors that are not in sight have none. */
export function sectorTitles(picture: FirstPicture, positions: Readonly<Record<string, Point>>, roomOf: (id: string) => Room, room = TITLE_ROOM): ReadonlyMap<Sector, Point> {
  const centre = picture.centreId === null ? undefined : positions[picture.centreId];
  const titles = new Map<Sector, Point>();
  if (centre === undefined) return titles;
  const taken: Taken[] = Object.entries(positions).map(([id, at]) => ({ at, room: roomOf(id) }));
  for (const sector of SECTORS) {
    const members = picture.around.filter((pictured) => pictured.sector === sector).flatMap(({ id }) => positions[id] ?? []);
    if (members.length < 2) continue;
    const at = firstFree(members, centre, taken, room);
    if (at === undefined) continue;
    titles.set(sector, at);
    taken.push({ at, room });
  }
  return titles;
}

/** Nearest to the rim of the picture in the sector's direction, among the places that are free. */
function firstFree(members: readonly Point[], centre: Point, taken: readonly Taken[], title: Room): Point | undefined {
  const polar = members.map((at) => ({ reach: Math.hypot(at.x - centre.x, at.y - centre.y), angle: Math.atan2(at.y - centre.y, at.x - centre.x) }));
  const middle = Math.atan2(mean(polar.map(({ angle }) => Math.sin(angle))), mean(polar.map(({ angle }) => Math.cos(angle))));
  const half = Math.max(0.2, ...polar.map(({ angle }) => Math.abs(turned(angle - middle))));
  const left = Math.min(...taken.map(({ at, room }) => at.x - room.left)) + title.left;
  const right = Math.max(...taken.map(({ at, room }) => at.x + room.right)) - title.right;
  const top = Math.min(...taken.map(({ at, room }) => at.y - room.top)) - title.top * 2;
  const bottom = Math.max(...taken.map(({ at, room }) => at.y + room.bottom)) + title.bottom * 2;
  const rim = Math.max(...polar.map(({ reach }) => reach));
  let best: { readonly at: Point; readonly cost: number } | undefined;
  for (let x = left; x <= right; x += GRID) {
    for (let y = top; y <= bottom; y += GRID) {
      const off = Math.abs(turned(Math.atan2(y - centre.y, x - centre.x) - middle));
      if (off > half) continue;
      const cost = Math.abs(Math.hypot(x - centre.x, y - centre.y) - rim) + (off / half) * 90;
      if (best !== undefined && cost >= best.cost) continue;
      if (isFree({ x, y }, title, taken)) best = { at: { x, y }, cost };
    }
  }
  return best?.at;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The same angle between -π and π. */
function turned(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
