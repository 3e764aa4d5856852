import { createBoxGrid, isWithin, overlap, sharedArea, type Box } from './box-grid.ts';
import type { LabelSide } from './label-sides.ts';

export interface LabelPlace extends Box {
  readonly side: LabelSide;
  /** In lines, as it stands there. */
  readonly label: string;
}

/** One label that asks to be drawn, in units of the graph. */
export interface LabelClaim {
  readonly id: string;
  /** Where it may stand, the place it would like best first. */
  readonly places: readonly [LabelPlace, ...LabelPlace[]];
  /** The higher gets the room. */
  readonly rank: number;
  /** The share of it that may lie over other words where it finds no room, 0 to 1; at 1 it is always drawn. */
  readonly covers: number;
}

export interface Shape extends Box {
  readonly id: string;
}

/** So many of the highest rank may cover the edges of shapes, since they tell where one is in a crowd. */
const LANDMARKS = 12;

/** What labels keep clear of besides shapes. */
export interface Surroundings {
  /** What is in sight. */
  readonly bounds: Box;
  /** Words that stand already. */
  readonly taken: readonly Box[];
  /** How many of the highest rank may cover the edges of shapes; as many as tell where one is, where nothing is said. */
  readonly landmarks?: number;
}

const NOTHING_AROUND: Surroundings = { bounds: { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity }, taken: [] };

/**
 * The labels there is room for, and where: none covers another, and none covers a shape that is not its own, of which landmarks spare the
 * middle alone. What may cover words stands where it covers the fewest shapes then; only what is always drawn leaves the bounds.
 */
export function labelsWithRoom(claims: readonly LabelClaim[], shapes: readonly Shape[], { bounds, taken, landmarks = LANDMARKS } = NOTHING_AROUND): ReadonlyMap<string, LabelPlace> {
  const cell = usualWidth(claims);
  const drawn = createBoxGrid<Box>(cell);
  const standing = createBoxGrid<Shape>(cell);
  for (const shape of shapes) standing.add(shape);
  for (const words of taken) drawn.add(words);
  const chosen = new Map<string, LabelPlace>();
  const ordered = [...claims].sort((a, b) => b.covers - a.covers || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const [index, { id, places, covers }] of ordered.entries()) {
    const isFree = (place: LabelPlace) => isWithin(place, bounds) && !drawn.meets(place);
    const isClear = (place: LabelPlace) => isFree(place) && !standing.meets(place, (shape) => shape.id !== id);
    const leastCovering = (among: readonly LabelPlace[]) => fewest(among, (place) => shapes.filter((shape) => shape.id !== id && overlap(shape, place)).length);
    const shareCovered = (place: LabelPlace) => [...taken, ...chosen.values()].reduce((sum, words) => sum + sharedArea(words, place), 0) / sharedArea(place, place);
    const place =
      places.find(isClear) ??
      (index < landmarks ? places.find((other) => isFree(other) && !standing.meets(other, (shape) => shape.id !== id && overlap(middle(shape), other))) : undefined) ??
      (covers > 0 ? leastCovering(places.filter(isFree)) : undefined) ??
      (covers > 0 ? leastCovering(places.filter((other) => isWithin(other, bounds) && shareCovered(other) <= covers)) : undefined) ??
      (covers === 1 ? places[0] : undefined);
    if (place === undefined) continue;
    drawn.add(place);
    chosen.set(id, place);
  }
  return chosen;
}

/** The first of those for which it is least. */
function fewest<Value>(values: readonly Value[], count: (value: Value) => number): Value | undefined {
  const counts = values.map(count);
  return values[counts.indexOf(Math.min(...counts))];
}

/** A shape is still known by its edges where half of it is covered. */
function middle({ left, right, top, bottom }: Box): Box {
  const [x, y] = [(right - left) / 4, (bottom - top) / 4];
  return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
}

function usualWidth(claims: readonly LabelClaim[]): number {
  const whole = claims.reduce((sum, { places: [{ left, right }] }) => sum + right - left, 0);
  return Math.max(1, whole / Math.max(1, claims.length));
}
