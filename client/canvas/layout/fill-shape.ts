import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';
import { extentOf } from './in-band.ts';

const MOST = 1.7;

/** Draws everything apart along the shorter way until it fills the shape, so that names have more room at the same size. Nothing comes nearer to anything. */
export function fillShape(places: ReadonlyMap<string, Point>, roomOf: (id: string) => Room, aspect: number): ReadonlyMap<string, Point> {
  const ids = [...places.keys()];
  const whole = extentOf(ids, places, roomOf);
  const centres = extentOf(ids, places, () => ({ left: 0, right: 0, top: 0, bottom: 0 }));
  if (whole === null || centres === null) return places;
  const size = { x: whole.right - whole.left, y: whole.bottom - whole.top };
  const between = { x: centres.right - centres.left, y: centres.bottom - centres.top };
  const by = { x: times(size.x, between.x, size.y * aspect), y: times(size.y, between.y, size.x / aspect) };
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * by.x, y: y * by.y }]));
}

/** How far apart to draw what lies between, for the whole to be as long as wished for. */
function times(size: number, between: number, wished: number): number {
  return between === 0 ? 1 : Math.min(MOST, Math.max(1, (wished - size + between) / between));
}
