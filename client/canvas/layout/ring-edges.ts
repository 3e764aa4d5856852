import type { Point } from '../../exploration/exploration.ts';
import type { Band } from './bands.ts';

/** An ellipse that parts two rings, around the middle of all. */
export interface RingEdge {
  readonly id: string;
  readonly at: Point;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The inner edge of each ring, where its members stand now; what is pinned elsewhere does not count. */
export function ringEdges(bands: readonly Band[], places: ReadonlyMap<string, Point>, pinned: ReadonlySet<string>): readonly RingEdge[] {
  const [middleId] = bands[0]?.members ?? [];
  const at = places.get(middleId ?? '');
  if (at === undefined) return [];
  const away = (ids: readonly string[]) => ids.filter((id) => !pinned.has(id)).flatMap((id) => places.get(id) ?? []).map(({ x, y }) => ({ x: Math.abs(x - at.x), y: Math.abs(y - at.y) }));
  const all = away(bands.flatMap(({ members }) => members));
  const stretch = Math.max(0.1, sum(all.map(({ x }) => x)) / Math.max(1, sum(all.map(({ y }) => y))));
  const reaches = bands.map(({ members }) => away(members).map(({ x, y }) => Math.hypot(x / stretch, y)));
  return bands.slice(1).flatMap(({ id }, index): RingEdge[] => {
    const [inner, outer] = [reaches[index] ?? [], reaches[index + 1] ?? []];
    if (inner.length === 0 || outer.length === 0) return [];
    const reach = (Math.max(...inner) + Math.min(...outer)) / 2;
    return [{ id, at, halfWidth: reach * stretch, halfHeight: reach }];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
