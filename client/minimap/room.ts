import type { Sight } from '../canvas/canvas-handle.ts';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a canvas has room for: a map that is open from the start, a smaller one that is folded at first, or one over the graph alone. */
export type Room = 'ample' | 'little' | 'none';

const AMPLE = { width: 640, height: 440 } as const;
/** On a lower canvas a third of it shows nothing. */
const LOWEST = 180;
const MAP = { width: 176, height: 120 } as const;
/** The canvas of a phone held upright is high, and so is what is drawn on it. */
const HIGHEST = 176;
const SHARE = 3;
/** So that a scale can be made for it. */
const LEAST = 24;
/** To the left of a map over the graph there is the button. */
const AROUND = { width: 72, height: 14 } as const;

/** The same while one pans, however the camera is rounded. */
export function canvasOf({ left, top, right, bottom, zoom }: Sight): Size {
  return { width: Math.round((right - left) * zoom), height: Math.round((bottom - top) * zoom) };
}

export function roomOn({ width, height }: Size): Room {
  if (width >= AMPLE.width && height >= AMPLE.height) return 'ample';
  return height >= LOWEST ? 'little' : 'none';
}

/** Of the map on a canvas of that size: a third of it at most, where it does not lie over the graph. */
export function mapSize(canvas: Size): Size {
  const room = roomOn(canvas);
  if (room === 'ample') return MAP;
  if (room === 'little') return { width: Math.min(MAP.width, Math.floor(canvas.width / SHARE)), height: Math.min(HIGHEST, Math.floor(canvas.height / SHARE)) };
  return { width: Math.max(LEAST, canvas.width - AROUND.width), height: Math.max(LEAST, canvas.height - AROUND.height) };
}
