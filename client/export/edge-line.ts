import type { Point } from '../exploration/exploration.ts';

export interface End extends Point {
  /** Half of the width and height of the shape. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface EdgeLine {
  /** Path data of SVG. */
  readonly path: string;
  readonly tip: Point;
  /** Direction of the tip in degrees, clockwise from the right. */
  readonly angle: number;
  readonly middle: Point;
}

const GAP = 3;
const BEND = 34;
const LOOP = 46;

/** From shape to shape. `bend` is 0 for a straight line; further lines between the same two bend by 1, -1, 2, -2 and so on. `head` is the room left for the arrow's head. */
export function edgeLine(start: End, end: End, bend: number, head: number): EdgeLine {
  const away = { x: end.x - start.x, y: end.y - start.y };
  const distance = Math.hypot(away.x, away.y);
  if (distance < 1) return loop(start, bend);
  const normal = { x: -away.y / distance, y: away.x / distance };
  const control = { x: (start.x + end.x) / 2 + normal.x * bend * BEND * 2, y: (start.y + end.y) / 2 + normal.y * bend * BEND * 2 };
  const from = border(start, control);
  const tip = border(end, control);
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  const stop = { x: tip.x - Math.cos(angle) * head, y: tip.y - Math.sin(angle) * head };
  const middle = { x: (start.x + end.x) / 4 + control.x / 2, y: (start.y + end.y) / 4 + control.y / 2 };
  const line = bend === 0 ? `L${at(stop)}` : `Q${at(control)} ${at(stop)}`;
  return { path: `M${at(from)}${line}`, tip, angle: degrees(angle), middle };
}

function loop({ x, y, halfWidth, halfHeight }: End, bend: number): EdgeLine {
  const reach = LOOP + Math.abs(bend) * BEND;
  const tip = { x: x + halfWidth * 0.6, y: y - halfHeight - GAP };
  const from = { x: x - halfWidth * 0.6, y: tip.y };
  const top = y - halfHeight - reach;
  return { path: `M${at(from)}C${at({ x: x - reach, y: top })} ${at({ x: x + reach, y: top })} ${at(tip)}`, tip, angle: 120, middle: { x, y: top + reach / 4 } };
}

/** Where the line from the middle of a shape to a point leaves the shape, taken as an ellipse. */
function border({ x, y, halfWidth, halfHeight }: End, to: Point): Point {
  const away = { x: to.x - x, y: to.y - y };
  const distance = Math.hypot(away.x, away.y);
  if (distance === 0) return { x, y };
  const radius = 1 / Math.hypot(away.x / distance / (halfWidth + GAP), away.y / distance / (halfHeight + GAP));
  const share = Math.min(radius, distance) / distance;
  return { x: x + away.x * share, y: y + away.y * share };
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
