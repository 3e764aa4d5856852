import type { Point } from '../exploration/exploration.ts';
import type { Box } from './box-grid.ts';
import { pointAlong, type Curve } from './edge-curve.ts';

/** One reading that asks to be written along its line, lengths in units of the graph. */
export interface ReadingClaim {
  readonly id: string;
  readonly line: Curve;
  readonly width: number;
  readonly height: number;
  /** Written whatever it covers. */
  readonly always: boolean;
}

export interface ReadingPlace {
  /** From the start of the line, along it, to the middle of the reading. */
  readonly offset: number;
  readonly covers: boolean;
}

/** Parts of the line tried in turn: the nearer to the middle, the better. */
const SHARES = [0.5, 0.43, 0.57, 0.36, 0.64, 0.3, 0.7, 0.24, 0.76, 0.18, 0.82];
const PIECES = 32;

interface Disc extends Point {
  readonly radius: number;
}

/** The readings that find room, and where: none covers what is taken, or one before it, or runs out over the ends of its line. */
export function readingPlaces(claims: readonly ReadingClaim[], taken: readonly Box[]): ReadonlyMap<string, ReadingPlace> {
  const written: Disc[] = [];
  const places = new Map<string, ReadingPlace>();
  for (const { id, line, width, height, always } of claims) {
    const lengths = lengthsAlong(line);
    const whole = lengths.at(-1) ?? 0;
    const tried = SHARES.flatMap((share) => {
      const offset = share * whole;
      const discs = discsOf(line, shareAt(lengths, offset), width, height);
      const fits = Math.min(offset, whole - offset) >= width / 2;
      const covered = discs.filter((disc) => taken.some((box) => meetsBox(disc, box)) || written.some((other) => meets(disc, other))).length;
      return fits || always ? [{ offset, discs, covered }] : [];
    });
    const [first, ...others] = tried;
    if (first === undefined) continue;
    const best = others.reduce((least, other) => (other.covered < least.covered ? other : least), first);
    if (best.covered > 0 && !always) continue;
    written.push(...best.discs);
    places.set(id, { offset: best.offset, covers: best.covered > 0 });
  }
  return places;
}

/** From the start to each of so many points of the line. */
function lengthsAlong(line: Curve): readonly number[] {
  const lengths = [0];
  let before = line.from;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const point = pointAlong(line, piece / PIECES);
    lengths.push((lengths.at(-1) ?? 0) + Math.hypot(point.x - before.x, point.y - before.y));
    before = point;
  }
  return lengths;
}

function shareAt(lengths: readonly number[], offset: number): number {
  const after = Math.max(1, lengths.findIndex((length) => length >= offset));
  const [start, end] = [lengths[after - 1] ?? 0, lengths[after] ?? 0];
  return (after - 1 + (offset - start) / (end - start || 1)) / PIECES;
}

/** A reading as a row of discs, since it stands at any angle. */
function discsOf(line: Curve, share: number, width: number, height: number): readonly Disc[] {
  const middle = pointAlong(line, share);
  const [before, after] = [pointAlong(line, Math.max(0, share - 0.01)), pointAlong(line, Math.min(1, share + 0.01))];
  const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
  const ahead = { x: (after.x - before.x) / length, y: (after.y - before.y) / length };
  const radius = height / 2;
  const reach = Math.max(0, width / 2 - radius);
  const count = Math.ceil((2 * reach) / height) + 1;
  return Array.from({ length: count }, (_, index) => {
    const along = count === 1 ? 0 : -reach + (2 * reach * index) / (count - 1);
    return { x: middle.x + ahead.x * along, y: middle.y + ahead.y * along, radius };
  });
}

function meetsBox({ x, y, radius }: Disc, { left, right, top, bottom }: Box): boolean {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < radius;
}

function meets(a: Disc, b: Disc): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius;
}
