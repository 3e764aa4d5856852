import type { Point } from '../exploration/exploration.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const AHEAD: Readonly<Record<Direction, Point>> = { up: { x: 0, y: -1 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } };
/** Half the angle in which something counts as lying in a direction: 60 degrees. */
const WIDEST_COSINE = Math.cos(Math.PI / 3);

export interface Standing {
  readonly id: string;
  readonly at: Point;
}

/** The nearest that lies in the direction, what lies straight ahead before what lies aside; null where nothing does. */
export function nearestInDirection(from: Point, others: readonly Standing[], direction: Direction): string | null {
  const ahead = AHEAD[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const { id, at } of others) {
    const distance = Math.hypot(at.x - from.x, at.y - from.y);
    const cosine = distance === 0 ? 0 : ((at.x - from.x) * ahead.x + (at.y - from.y) * ahead.y) / distance;
    if (cosine < WIDEST_COSINE) continue;
    const cost = distance / cosine;
    if (best === null || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? null;
}
