import { createBoxGrid, isWithin, overlap, type Box } from './box-grid.ts';
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
  /** Whether it is drawn also where it finds no room. */
  readonly always: boolean;
  /** Those of its places that take the least room: one of them is kept free before labels without such are drawn. */
  readonly least?: readonly LabelPlace[];
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
  /** Numbers at shapes, which labels cover rather than a shape, and rather than not being drawn where they ask for the least. */
  readonly numbers?: readonly Box[];
  /** What lies over the canvas: a label that asks for the least stands there rather than nowhere. */
  readonly covered?: readonly Box[];
  /** How many of the highest rank may cover the edges of shapes; as many as tell where one is, where nothing is said. */
  readonly landmarks?: number;
}

const NOTHING_AROUND: Surroundings = { bounds: { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity }, taken: [] };

/**
 * The labels there is room for, and where: none covers another, and none covers a shape that is not its own, of which landmarks and what asks for the
 * least spare the middle alone. What is always drawn stands where it covers the fewest shapes, and it alone covers words and leaves the bounds. What asks
 * for the least gets that first, if need be from another that can stand elsewhere, and then the place it likes best of those that are left.
 */
export function labelsWithRoom(claims: readonly LabelClaim[], shapes: readonly Shape[], { bounds, taken, numbers = [], covered = [], landmarks = LANDMARKS } = NOTHING_AROUND): ReadonlyMap<string, LabelPlace> {
  const cell = usualWidth(claims);
  const words = createBoxGrid<Box>(cell);
  const standing = createBoxGrid<Shape>(cell);
  for (const shape of shapes) standing.add(shape);
  for (const box of taken) words.add(box);
  const numbered = createBoxGrid<Box>(cell);
  for (const box of numbers) numbered.add(box);
  const chosen = new Map<string, LabelPlace>();
  const left = new Set<Box>();
  const put = (id: string, place: LabelPlace | undefined): void => {
    const before = chosen.get(id);
    if (place === undefined || place === before) return;
    if (before !== undefined) left.add(before);
    words.add(place);
    chosen.set(id, place);
  };

  const isBare = (id: string, place: LabelPlace) => !words.meets(place, (box) => box !== chosen.get(id) && !left.has(box));
  const isInSight = (place: LabelPlace) => !covered.some((box) => overlap(box, place));
  const bare = (id: string, places: readonly LabelPlace[]) => places.filter((place) => isWithin(place, bounds) && isBare(id, place));
  const free = (id: string, places: readonly LabelPlace[]) => bare(id, places).filter(isInSight);
  const sparesNumbers = (place: Box) => !numbered.meets(place);
  const isClear = (id: string, place: Box) => sparesNumbers(place) && !standing.meets(place, (shape) => shape.id !== id);
  const sparesMiddles = (id: string, place: Box) => !standing.meets(place, (shape) => shape.id !== id && overlap(middle(shape), place));
  const leastCovering = (id: string, places: readonly LabelPlace[]) => fewest(places, (place) => shapes.filter((shape) => shape.id !== id && overlap(shape, place)).length + (sparesNumbers(place) ? 0 : 0.5));
  const nearlyClear = (id: string, places: readonly LabelPlace[]) => places.find((place) => isClear(id, place)) ?? places.find((place) => sparesNumbers(place) && sparesMiddles(id, place));
  const roomiest = (id: string, places: readonly LabelPlace[]) => nearlyClear(id, places) ?? places.find((place) => sparesMiddles(id, place));

  const ordered = [...claims].sort((a, b) => Number(b.always) - Number(a.always) || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const { id, places, always } of ordered) {
    if (!always) continue;
    const open = free(id, places);
    put(id, roomiest(id, open) ?? leastCovering(id, open) ?? places[0]);
  }

  const least = new Map(ordered.flatMap(({ id, least: places, always }) => (places === undefined || always ? [] : [[id, places] as const])));
  for (const [id, places] of least) put(id, roomiest(id, free(id, places)));
  for (const [id, places] of least) {
    if (chosen.has(id)) continue;
    for (const place of places) {
      const [blocking, ...others] = isWithin(place, bounds) && isInSight(place) && !taken.some((box) => overlap(box, place)) ? [...chosen].filter(([, box]) => overlap(box, place)) : [];
      if (blocking === undefined || others.length > 0) continue;
      const [other] = blocking;
      const elsewhere = roomiest(other, free(other, least.get(other) ?? []).filter((box) => !overlap(box, place)));
      if (elsewhere === undefined) continue;
      put(other, elsewhere);
      put(id, place);
      break;
    }
    put(id, chosen.get(id) ?? roomiest(id, bare(id, places)));
  }

  for (const [index, { id, places, always }] of ordered.entries()) {
    if (always) continue;
    const before = chosen.get(id);
    const better = free(id, before === undefined ? places : places.slice(0, places.indexOf(before)));
    put(id, index < landmarks || least.has(id) ? nearlyClear(id, better) : better.find((place) => isClear(id, place)));
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
