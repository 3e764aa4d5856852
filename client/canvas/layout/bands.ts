import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';

/** What stands together, in the order given. */
export interface Band {
  readonly id: string;
  readonly members: readonly string[];
}

export interface BandsInput {
  readonly bands: readonly Band[];
  readonly roomOf: (id: string) => Room;
  /** Width over height of what they are to fill. */
  readonly aspect: number;
  /** Kept free before each band, in units of the graph. */
  readonly before: number;
  /** Whether members that follow one another stand in lines side by side, so that the order runs along the band; else a line is filled before the next. */
  readonly interleaved: boolean;
}

const TRIES = 16;
const GAP = 26;

/** Bands below one another, each wrapped into as many lines as fill the shape best. Nothing overlaps. */
export function bandsAsRows(input: BandsInput): ReadonlyMap<string, Point> {
  const area = input.bands.flatMap(({ members }) => members).reduce((sum, id) => sum + across(input.roomOf(id)) * down(input.roomOf(id)), 0);
  const tried = Array.from({ length: TRIES }, (_, index) => bandsWithin(input, Math.sqrt(area * input.aspect) * (0.6 + index * 0.1)));
  const heights = tried.map(({ width, height }) => Math.max(height, width / input.aspect));
  return tried[heights.indexOf(Math.min(...heights))]?.places ?? new Map();
}

/** The same side by side, from left to right, each band wrapped into columns. */
export function bandsAsColumns(input: BandsInput): ReadonlyMap<string, Point> {
  const turned = bandsAsRows({ ...input, aspect: 1 / input.aspect, roomOf: (id) => turnedRoom(input.roomOf(id)) });
  return new Map([...turned].map(([id, { x, y }]) => [id, { x: y, y: x }]));
}

/** Bands in lines no wider than the limit, save where one member is. */
export interface Wrapped {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
}

export function bandsWithin({ bands, roomOf, before, interleaved }: Omit<BandsInput, 'aspect'>, limit: number): Wrapped {
  const places = new Map<string, Point>();
  let width = 0;
  let y = 0;
  for (const { members } of bands) {
    if (members.length === 0) continue;
    y += before;
    const lines = interleaved ? dealt(members, roomOf, limit) : filled(members, roomOf, limit);
    for (const line of lines) {
      const rooms = line.map((id) => ({ id, room: roomOf(id) }));
      const length = rooms.reduce((sum, { room }) => sum + across(room), 0);
      const top = Math.max(...rooms.map(({ room }) => room.top));
      let x = interleaved ? -length / 2 : 0;
      for (const { id, room } of rooms) {
        places.set(id, { x: x + room.left, y: y + top });
        x += across(room);
      }
      width = Math.max(width, length);
      y += top + Math.max(...rooms.map(({ room }) => room.bottom));
    }
    y += GAP;
  }
  return { places, width, height: y };
}

function filled(members: readonly string[], roomOf: (id: string) => Room, limit: number): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let length = Infinity;
  for (const id of members) {
    const width = across(roomOf(id));
    if (length + width > limit) {
      lines.push([]);
      length = 0;
    }
    lines.at(-1)?.push(id);
    length += width;
  }
  return lines;
}

/** Like cards, to as few lines as hold them. */
function dealt(members: readonly string[], roomOf: (id: string) => Room, limit: number): readonly (readonly string[])[] {
  const whole = members.reduce((sum, id) => sum + across(roomOf(id)), 0);
  const count = Math.min(members.length, Math.max(1, Math.ceil(whole / limit)));
  return Array.from({ length: count }, (_, line) => members.filter((_, index) => index % count === line));
}

function across({ left, right }: Room): number {
  return left + right;
}

function down({ top, bottom }: Room): number {
  return top + bottom;
}

function turnedRoom({ left, right, top, bottom }: Room): Room {
  return { left: top, right: bottom, top: left, bottom: right };
}
