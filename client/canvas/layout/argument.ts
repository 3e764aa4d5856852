import type { Point } from '../../exploration/exploration.ts';
import { SECTORS, type FirstPicture, type PicturedEntity } from '../../exploration/first-picture.ts';
import type { Room } from '../sizes.ts';
import { separate, type Placed } from './separate.ts';

/** Distance between two rings, in units of the graph. */
const RING = 138;
/** Tried in turn, since labels are wider than high: the one whose picture can be drawn largest is taken. */
const STRETCHES = [1, 1.08, 0.92, 1.16, 0.84, 1.24, 0.76];
/** Part of the whole turn left free between two sectors. */
const GAP = 0.022;

/**
 * The centre in the middle and the sectors around it, clockwise from the top: what touches the centre on inner rings, what hangs
 * on that farther out beside it. Nothing overlaps. The aspect is the canvas's width over its height.
 */
export function layOutArgument(picture: FirstPicture, roomOf: (id: string) => Room, aspect: number): ReadonlyMap<string, Point> {
  const shape = Math.min(2.6, Math.max(0.5, aspect));
  const tried = STRETCHES.map((stretch) => stretched(picture, roomOf, Math.sqrt(shape) * stretch));
  const heights = tried.map((places) => heightNeeded(places, roomOf, shape));
  return tried[heights.indexOf(Math.min(...heights))] ?? new Map();
}

/** Height of the smallest canvas of that shape that holds everything. */
function heightNeeded(places: ReadonlyMap<string, Point>, roomOf: (id: string) => Room, aspect: number): number {
  const all = [...places].map(([id, at]) => ({ at, room: roomOf(id) }));
  const width = Math.max(0, ...all.map(({ at, room }) => at.x + room.right)) - Math.min(0, ...all.map(({ at, room }) => at.x - room.left));
  const height = Math.max(0, ...all.map(({ at, room }) => at.y + room.bottom)) - Math.min(0, ...all.map(({ at, room }) => at.y - room.top));
  return Math.max(height, width / aspect);
}

function stretched(picture: FirstPicture, roomOf: (id: string) => Room, stretch: number): ReadonlyMap<string, Point> {
  if (picture.centreId === null) return new Map();
  const placed: Placed[] = [{ id: picture.centreId, at: { x: 0, y: 0 }, room: roomOf(picture.centreId), fixed: true }];
  const present = SECTORS.filter((sector) => picture.around.some((pictured) => pictured.sector === sector));
  const shares = present.map((sector) => share(picture.around.filter((pictured) => pictured.sector === sector)));
  const whole = shares.reduce((sum, value) => sum + value, 0);
  let turn = 0;
  for (const [index, sector] of present.entries()) {
    const span = ((shares[index] ?? 0) / whole) * (1 - GAP * present.length);
    const inSector = picture.around.filter((pictured) => pictured.sector === sector);
    for (const { id, along, ring } of ringed(inSector, picture.centreId)) {
      placed.push({ id, at: onRing(turn + span * along, ring, stretch), room: roomOf(id), fixed: false });
    }
    turn += span + GAP;
  }
  return separate(placed);
}

interface Ringed {
  readonly id: string;
  /** From 0 at the sector's start to 1 at its end. */
  readonly along: number;
  readonly ring: number;
}

/** Neighbours of the centre take turns on two inner rings, so that their labels have room; what hangs on them stands outside them. */
function ringed(inSector: readonly PicturedEntity[], centreId: string): readonly Ringed[] {
  let inner = 0;
  return inSector.map(({ id, parentId }, index) => {
    const along = (index + 0.5) / inSector.length;
    if (parentId !== centreId) return { id, along, ring: 2.7 };
    inner += 1;
    return { id, along, ring: inner % 2 === 1 ? 1.15 : 1.95 };
  });
}

function share(inSector: readonly PicturedEntity[]): number {
  return inSector.length + 1.2;
}

function onRing(turn: number, ring: number, stretch: number): Point {
  const angle = (turn - 0.25) * 2 * Math.PI;
  const radius = ring * RING;
  return { x: Math.cos(angle) * radius * stretch, y: (Math.sin(angle) * radius) / stretch };
}
