import type { Point } from '../exploration/exploration.ts';
import { curveBetween, pointAlong, STRAIGHT, type Bend, type Curve, type Standing } from './edge-curve.ts';
import { entityFont, LABEL_FONT, labelExtent, labelGap } from './sizes.ts';
import type { PlacedNode } from './under-point.ts';

export interface StandingNode extends Standing {
  readonly id: string;
  /** Where its name stands most often. */
  readonly name: Standing;
}

/** An entity as what lines keep clear of. */
export function standingNode({ id, at: { x, y }, width, height, label, degree }: PlacedNode): StandingNode {
  const font = entityFont(degree, LABEL_FONT);
  const name = labelExtent(label, font);
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  return { id, x, y, halfWidth, halfHeight, name: { x, y: y + halfHeight + labelGap(font) + name.height / 2, halfWidth: name.width / 2, halfHeight: name.height / 2 } };
}

interface Joining {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** From control point to control point of lines that join the same two. */
export const APART = 34;
/** A straight line that comes nearer to a shape is taken for one that ends there; one that bends around it keeps farther off. */
const NEAREST = 6;
const AIR = 12;
/** Tried in turn. */
const DISTANCES = [20, 40, 60, 80, 105, 135, 170, 220, 290, 380];
const WEIGHTS = [0.5, 0.3, 0.7];
/** Of the straight line's length: what bends by more goes astray. */
const FARTHEST = 1.2;
const PIECES = 5;
/** How bad it is to run through a shape, close by it, and under the name of one that is led around, in units that a control point lies off the line. */
const THROUGH = 1000;
const CLOSE = 100;
const UNDER = 50;

/**
 * How each line bends that is not straight: those between the same two lie apart, and where `avoiding`, none runs behind a shape that is not its end as
 * far as there is a way around. Lines from a shape to itself are left out.
 */
export function bendsOf(nodes: readonly StandingNode[], edges: readonly Joining[], avoiding: boolean): ReadonlyMap<string, Bend> {
  const standing = new Map(nodes.map((node) => [node.id, node]));
  const bends = new Map<string, Bend>();
  for (const together of byPair(edges).values()) {
    const [first] = together;
    const [from, to] = [standing.get(first?.source ?? ''), standing.get(first?.target ?? '')];
    if (from === undefined || to === undefined || from === to) continue;
    const offsets = together.map((_, index) => (index - (together.length - 1) / 2) * APART);
    const way = avoiding ? wayAround(from, to, offsets, nodes) : STRAIGHT;
    for (const [index, { id, source }] of together.entries()) {
      const distance = way.distance + (offsets[index] ?? 0);
      if (distance !== 0) bends.set(id, source === from.id ? { distance, weight: way.weight } : { distance: -distance, weight: 1 - way.weight });
    }
  }
  return bends;
}

function byPair(edges: readonly Joining[]): ReadonlyMap<string, readonly Joining[]> {
  const pairs = new Map<string, Joining[]>();
  for (const edge of edges) {
    const key = edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [edge]);
    else pair.push(edge);
  }
  return pairs;
}

interface Obstacle extends Standing {
  /** From the start of the straight line, and off it to the right. */
  readonly along: number;
  readonly aside: number;
  readonly reach: number;
}

interface Line {
  readonly bend: Bend;
  readonly curve: Curve;
  /** Of the straight line. */
  readonly length: number;
}

/** The smallest bend with which lines that lie so far apart run clear of all shapes, else of most. */
function wayAround(from: StandingNode, to: StandingNode, offsets: readonly number[], nodes: readonly StandingNode[]): Bend {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return STRAIGHT;
  const distances = DISTANCES.filter((distance) => distance <= length * FARTHEST);
  const measured = measuredFrom(from, to, length);
  const farthest = ((distances.at(-1) ?? 0) + Math.max(...offsets)) / 2;
  const beside = nodes.flatMap((node) => {
    const obstacle = measured(node);
    const { along, aside, reach } = obstacle;
    return node === from || node === to || along < -reach || along > length + reach || Math.abs(aside) > farthest + reach ? [] : [{ node, obstacle }];
  });
  const obstacles = beside.map(({ obstacle }) => obstacle);
  const linesWith = ({ distance, weight }: Bend) => offsets.map((offset): Line => {
    const bend = { distance: distance + offset, weight };
    return { bend, curve: curveBetween(from, to, bend), length };
  });
  const straight = linesWith(STRAIGHT);
  const inTheWay = beside.filter(({ obstacle }) => straight.some((line) => comesNear(obstacle, NEAREST, line)));
  if (inTheWay.length === 0) return STRAIGHT;
  const names = inTheWay.map(({ node }) => measured(node.name));
  let least = Infinity;
  /** As far as it is below the least until now. */
  const trouble = (bend: Bend) => {
    let sum = Math.abs(bend.distance);
    for (const line of linesWith(bend)) {
      for (const name of names) if (comesNear(name, 0, line)) sum += UNDER;
      for (const obstacle of obstacles) {
        if (comesNear(obstacle, AIR, line)) sum += comesNear(obstacle, 0, line) ? THROUGH : CLOSE;
        if (sum >= least) return sum;
      }
    }
    return sum;
  };
  let best = STRAIGHT;
  least = trouble(STRAIGHT);
  for (const distance of distances) {
    if (distance >= least) break;
    for (const weight of WEIGHTS) {
      for (const side of [1, -1]) {
        const bend = { distance: distance * side, weight };
        const now = trouble(bend);
        if (now >= least) continue;
        best = bend;
        least = now;
      }
    }
  }
  return best;
}

function measuredFrom(from: Point, to: Point, length: number): (shape: Standing) => Obstacle {
  const ahead = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  return ({ x, y, halfWidth, halfHeight }) => ({
    x,
    y,
    halfWidth,
    halfHeight,
    along: (x - from.x) * ahead.x + (y - from.y) * ahead.y,
    aside: (y - from.y) * ahead.x - (x - from.x) * ahead.y,
    reach: Math.max(halfWidth, halfHeight) + AIR,
  });
}

/** Whether a curve comes so near to a shape; what it cannot meet is told apart first, which is nearly all. */
function comesNear(obstacle: Obstacle, air: number, { curve, length, bend: { distance, weight } }: Line): boolean {
  const { along, aside, reach } = obstacle;
  // No curve leaves the straight line by more than half of what its control point does.
  if (aside + reach < Math.min(0, distance / 2) || aside - reach > Math.max(0, distance / 2)) return false;
  const [start, end] = [shareUpTo((along - reach) / length, weight), shareUpTo((along + reach) / length, weight)];
  const [before, after] = [2 * distance * start * (1 - start), 2 * distance * end * (1 - end)];
  const farthest = start < 0.5 && end > 0.5 ? distance / 2 : before;
  if (aside + reach < Math.min(before, after, farthest) || aside - reach > Math.max(before, after, farthest)) return false;
  return comesWithin(curve, start, end, obstacle, air);
}

/** The share of the curve that lies before that part of the straight line. */
function shareUpTo(part: number, weight: number): number {
  const within = Math.min(1, Math.max(0, part));
  const square = 1 - 2 * weight;
  return Math.abs(square) < 0.001 ? within : (Math.sqrt(weight * weight + square * within) - weight) / square;
}

/** Whether that stretch of a curve comes so near to a shape, taken as an ellipse. */
function comesWithin(curve: Curve, start: number, end: number, { x, y, halfWidth, halfHeight }: Standing, air: number): boolean {
  const [wide, high] = [halfWidth + air, halfHeight + air];
  let before: Point | null = null;
  for (let piece = 0; piece <= PIECES; piece += 1) {
    const point = pointAlong(curve, start + ((end - start) * piece) / PIECES);
    const now = { x: (point.x - x) / wide, y: (point.y - y) / high };
    if (before !== null && isNearMiddle(before, now)) return true;
    before = now;
  }
  return false;
}

/** Whether the line between two points comes within 1 of 0,0. */
function isNearMiddle(from: Point, to: Point): boolean {
  const [wide, high] = [to.x - from.x, to.y - from.y];
  const share = Math.min(1, Math.max(0, -(from.x * wide + from.y * high) / (wide * wide + high * high || 1)));
  return (from.x + share * wide) ** 2 + (from.y + share * high) ** 2 < 1;
}
