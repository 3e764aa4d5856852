import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';
import { bandsWithin, type Band, type Wrapped } from './bands.ts';

const GAP = 30;
/** Tried in turn: width of the columns over what would fill the shape, and of the whole over that of the columns, which then stand farther apart. */
const NARROWER = [1, 0.75, 0.55, 0.4, 0.3, 0.2] as const;
const WIDER = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.4] as const;

interface Tried {
  readonly dated: Columns;
  readonly wider: number;
  readonly undated: Wrapped;
}

/** A column for each date from left to right, what has none in rows as wide below them, as large as the shape can show them. Nothing overlaps. */
export function alongTime(bands: readonly Band[], roomOf: (id: string) => Room, aspect: number, before: number): ReadonlyMap<string, Point> {
  const apart = bands.filter(({ id }) => id === 'apart');
  const withDate = bands.filter(({ id }) => id !== 'apart');
  const wished = Math.sqrt(areaOf(bands, roomOf) * aspect);
  const tried = NARROWER.flatMap((narrower) => {
    const dated = columnsOf(withDate, roomOf, before, wished * narrower);
    const width = withDate.length === 0 ? wished * narrower : dated.width;
    return WIDER.map((wider): Tried => ({ dated, wider, undated: bandsWithin({ bands: apart, roomOf, before, interleaved: false }, width * wider) }));
  });
  const { dated, wider, undated } = tried.reduce((best, other) => (heightNeeded(other, aspect) < heightNeeded(best, aspect) ? other : best));
  return new Map([
    ...[...dated.places].map(([id, { x, y }]) => [id, { x: x * wider, y }] as const),
    ...[...undated.places].map(([id, { x, y }]) => [id, { x, y: y + dated.height + GAP }] as const),
  ]);
}

/** Height of the smallest canvas of that shape that holds all of it. */
function heightNeeded({ dated, wider, undated }: Tried, aspect: number): number {
  return Math.max(dated.height + GAP + undated.height, Math.max(dated.width * wider, undated.width) / aspect);
}

interface Columns {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
}

function columnsOf(bands: readonly Band[], roomOf: (id: string) => Room, before: number, wished: number): Columns {
  const tallest = columnHeight(bands, roomOf, wished);
  const places = new Map<string, Point>();
  let [x, height] = [0, 0];
  for (const { id: time, members } of bands) {
    let width = 0;
    for (const column of stacked(members, roomOf, tallest)) {
      const rooms = column.map((id) => ({ id, room: roomOf(id) }));
      const left = Math.max(...rooms.map(({ room }) => room.left));
      let y = before;
      for (const { id, room } of rooms) {
        places.set(id, { x: x + width + left, y: y + room.top });
        y += room.top + room.bottom;
      }
      height = Math.max(height, y);
      width += left + Math.max(...rooms.map(({ room }) => room.right));
    }
    x += Math.max(width, before * titleShape(time)) + GAP;
  }
  return { places, width: x, height };
}

/** Width over height of a date written out in two lines, in either language: an interval, a day or month, a year. */
function titleShape(edtf: string): number {
  if (edtf.includes('/')) return 2.3;
  return edtf.length > 4 ? 2 : 1.3;
}

/** So high that the dates together are about as wide as wished. */
function columnHeight(bands: readonly Band[], roomOf: (id: string) => Room, wished: number): number {
  const heights = bands.flatMap(({ members }) => members).map((id) => roomOf(id).top + roomOf(id).bottom);
  return Math.max(areaOf(bands, roomOf) / wished, ...heights);
}

function areaOf(bands: readonly Band[], roomOf: (id: string) => Room): number {
  const rooms = bands.flatMap(({ members }) => members).map(roomOf);
  return rooms.reduce((sum, { left, right, top, bottom }) => sum + (left + right) * (top + bottom), 0);
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
