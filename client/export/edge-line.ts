import { curveOutside, pointAlong, type Bend, type Standing } from '../canvas/edge-curve.ts';
import type { Point } from '../exploration/exploration.ts';

export interface EdgeLine {
  /** Path data of SVG. */
  readonly path: string;
  readonly tip: Point;
  /** Direction of the tip in degrees, clockwise from the right. */
  readonly angle: number;
  readonly middle: Point;
}

const GAP = 3;
const LOOP = 46;

/** From shape to shape. `head` is the room left for the arrow's head. */
export function edgeLine(start: Standing, end: Standing, bend: Bend, head: number): EdgeLine {
  if (Math.hypot(end.x - start.x, end.y - start.y) < 1) return loop(start, bend);
  const curve = curveOutside(start, end, bend, GAP);
  const { from, control, to: tip } = curve;
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  const stop = { x: tip.x - Math.cos(angle) * head, y: tip.y - Math.sin(angle) * head };
  const line = bend.distance === 0 ? `L${at(stop)}` : `Q${at(control)} ${at(stop)}`;
  return { path: `M${at(from)}${line}`, tip, angle: degrees(angle), middle: pointAlong(curve, 0.5) };
}

function loop({ x, y, halfWidth, halfHeight }: Standing, { distance }: Bend): EdgeLine {
  const reach = LOOP + Math.abs(distance);
  const tip = { x: x + halfWidth * 0.6, y: y - halfHeight - GAP };
  const from = { x: x - halfWidth * 0.6, y: tip.y };
  const top = y - halfHeight - reach;
  return { path: `M${at(from)}C${at({ x: x - reach, y: top })} ${at({ x: x + reach, y: top })} ${at(tip)}`, tip, angle: 120, middle: { x, y: top + reach / 4 } };
}

function degrees(radians: number): number {
  return Math.round((radians * 1800) / Math.PI) / 10;
}

function at({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

/** Half a tenth of a pixel is not seen. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
