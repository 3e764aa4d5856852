import type { Point } from '../exploration/exploration.ts';

/** A shape at the end of a line, or one that a line is to keep clear of. */
export interface Standing extends Point {
  /** Half of the width and height of the shape. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Where the one control point of a line lies: how far off the straight one, to the right as it goes, and beside what part of it. */
export interface Bend {
  readonly distance: number;
  readonly weight: number;
}

/** A quadratic curve of Bézier. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

export const STRAIGHT: Bend = { distance: 0, weight: 0.5 };

/** From middle to middle. */
export function curveBetween(from: Point, to: Point, { distance, weight }: Bend): Curve {
  const [wide, high] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(wide, high) || 1;
  return { from, to, control: { x: from.x + wide * weight - (high / length) * distance, y: from.y + high * weight + (wide / length) * distance } };
}

/** From the border of a shape, with a gap, to that of the other. */
export function curveOutside(start: Standing, end: Standing, bend: Bend, gap: number): Curve {
  const { control } = curveBetween(start, end, bend);
  return { from: border(start, control, gap), control, to: border(end, control, gap) };
}

export function pointAlong({ from, control, to }: Curve, share: number): Point {
  const [before, between, after] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: before * from.x + between * control.x + after * to.x, y: before * from.y + between * control.y + after * to.y };
}

/** Where the line from the middle of a shape to a point leaves the shape, taken as an ellipse. */
function border({ x, y, halfWidth, halfHeight }: Standing, to: Point, gap: number): Point {
  const away = { x: to.x - x, y: to.y - y };
  const distance = Math.hypot(away.x, away.y);
  if (distance === 0) return { x, y };
  const radius = 1 / Math.hypot(away.x / distance / (halfWidth + gap), away.y / distance / (halfHeight + gap));
  const share = Math.min(radius, distance) / distance;
  return { x: x + away.x * share, y: y + away.y * share };
}
