import type { Sight } from '../canvas/canvas-handle.ts';
import type { Point } from '../exploration/exploration.ts';
import type { Dot } from './dots.ts';
import type { Size } from './room.ts';

const MARGIN = 8;
/** Of the frame, so that it can be seen and taken hold of however near one is, and never leaves the map altogether. */
const LEAST = 8;

/** From the graph to a map of that size: `map = (graph - origin) * scale`. */
export interface MapScale {
  readonly size: Size;
  readonly origin: Point;
  readonly scale: number;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** All dots on the map, in its middle and as large as it holds them. */
export function scaleOver(dots: readonly Dot[], size: Size): MapScale {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at } of dots) {
    left = Math.min(left, at.x);
    right = Math.max(right, at.x);
    top = Math.min(top, at.y);
    bottom = Math.max(bottom, at.y);
  }
  const scale = Math.min((size.width - 2 * MARGIN) / Math.max(1, right - left), (size.height - 2 * MARGIN) / Math.max(1, bottom - top));
  return { size, scale, origin: { x: (left + right) / 2 - size.width / 2 / scale, y: (top + bottom) / 2 - size.height / 2 / scale } };
}

/** Where the map shows what is in sight. */
export function frameOf(sight: Sight, { origin, scale, size }: MapScale): Frame {
  const [left, width] = kept((sight.left - origin.x) * scale, (sight.right - origin.x) * scale, size.width);
  const [top, height] = kept((sight.top - origin.y) * scale, (sight.bottom - origin.y) * scale, size.height);
  return { left, top, width, height };
}

export function onMap(at: Point, { origin, scale }: MapScale): Point {
  return { x: (at.x - origin.x) * scale, y: (at.y - origin.y) * scale };
}

export function inGraph(at: Point, { origin, scale }: MapScale): Point {
  return { x: at.x / scale + origin.x, y: at.y / scale + origin.y };
}

function kept(from: number, to: number, size: number): readonly [start: number, length: number] {
  const start = Math.min(size - LEAST, Math.max(0, from));
  return [start, Math.max(LEAST, Math.min(size, to) - start)];
}
