import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';
import { bandsAsRows, type Band } from './bands.ts';
import { extentOf } from './in-band.ts';

const GAP = 30;
/** Width over height of the part with the dates. */
const WIDE = 2.6;
/** Width of a title over its height: that of most dates. */
const TITLE_SHAPE = 7;

/** A column for each date from left to right, what has none in rows below them. Nothing overlaps. */
export function alongTime(bands: readonly Band[], roomOf: (id: string) => Room, aspect: number, before: number): ReadonlyMap<string, Point> {
  const dated = bands.filter(({ id }) => id !== 'apart');
  const apart = bands.filter(({ id }) => id === 'apart');
  const tallest = columnHeight(dated, roomOf);
  const places = new Map<string, Point>();
  let x = 0;
  for (const { members } of dated) {
    const columns = stacked(members, roomOf, tallest);
    let width = 0;
    for (const column of columns) {
      const rooms = column.map((id) => ({ id, room: roomOf(id) }));
      const left = Math.max(...rooms.map(({ room }) => room.left));
      let y = before;
      for (const { id, room } of rooms) {
        places.set(id, { x: x + width + left, y: y + room.top });
        y += room.top + room.bottom;
      }
      width += left + Math.max(...rooms.map(({ room }) => room.right));
    }
    x += Math.max(width, before * TITLE_SHAPE) + GAP;
  }
  const extent = extentOf([...places.keys()], places, roomOf);
  const height = extent?.bottom ?? 0;
  const below = bandsAsRows({ bands: apart, roomOf, aspect: Math.max(aspect, 1.2), before, interleaved: false });
  for (const [id, at] of below) places.set(id, { x: at.x, y: at.y + height + GAP });
  return places;
}

/** So high that the dates together are a good deal wider than high. */
function columnHeight(bands: readonly Band[], roomOf: (id: string) => Room): number {
  const rooms = bands.flatMap(({ members }) => members).map(roomOf);
  const area = rooms.reduce((sum, { left, right, top, bottom }) => sum + (left + right) * (top + bottom), 0);
  return Math.max(Math.sqrt(area / WIDE), ...rooms.map(({ top, bottom }) => top + bottom));
}

function stacked(members: readonly string[], roomOf: (id: string) => Room, tallest: number): readonly (readonly string[])[] {
  const columns: string[][] = [];
  let height = Infinity;
  for (const id of members) {
    const { top, bottom } = roomOf(id);
    if (height + top + bottom > tallest) {
      columns.push([]);
      height = 0;
    }
    columns.at(-1)?.push(id);
    height += top + bottom;
  }
  return columns;
}
