import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsOf, isAnyOutOfSight, type Dot } from '../../../client/minimap/dots.ts';
import { frameOf, inGraph, onMap, scaleOver } from '../../../client/minimap/map-scale.ts';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { graphOf } from '../exploration/sample-graph.ts';

const MAP = { width: 120, height: 176 } as const;
const number = fc.integer({ min: -5000, max: 5000 });
const dots = fc.array(fc.record({ x: number, y: number }), { minLength: 1, maxLength: 20 }).map((places) => places.map((at): Dot => ({ at, kind: 'CONCEPT', greyed: false, selected: false })));

describe('the map', () => {
  it('holds every dot, and leads back to where it stands', () => {
    fc.assert(
      fc.property(dots, (some) => {
        const scale = scaleOver(some, MAP);
        for (const { at } of some) {
          const { x, y } = onMap(at, scale);
          expect(x >= 0 && x <= MAP.width && y >= 0 && y <= MAP.height).toBe(true);
          expect(inGraph({ x, y }, scale).x).toBeCloseTo(at.x, 6);
          expect(inGraph({ x, y }, scale).y).toBeCloseTo(at.y, 6);
        }
      }),
    );
  });

  it('shows a frame that never leaves it, wherever the camera has gone', () => {
    fc.assert(
      fc.property(dots, number, number, fc.integer({ min: 1, max: 20_000 }), (some, left, top, size) => {
        const frame = frameOf({ left, top, right: left + size, bottom: top + size, zoom: 1 }, scaleOver(some, MAP));
        expect(frame.left >= 0 && frame.top >= 0 && frame.left + frame.width <= MAP.width + 1e-6 && frame.top + frame.height <= MAP.height + 1e-6).toBe(true);
        expect(Math.min(frame.width, frame.height)).toBeGreaterThan(4);
      }),
    );
  });

  it('has a dot for what stands on the canvas alone, the selected last, and helps once one is out of sight', () => {
    const known = graphOf('a-b b-c c-d');
    const gathered = does.hide(does.select(does.add(EMPTY_EXPLORATION, ['a', 'b', 'c', 'd']), ['a']), ['d']);
    const exploration = does.place(gathered, { a: { x: 0, y: 0 }, b: { x: 50, y: 0 }, d: { x: 90, y: 0 } });
    const drawn = dotsOf(known, exploration);
    expect(drawn.map(({ at, selected }) => [at.x, selected])).toEqual([[50, false], [0, true]]);
    expect(isAnyOutOfSight(drawn, { left: -10, right: 60, top: -10, bottom: 10, zoom: 1 })).toBe(false);
    expect(isAnyOutOfSight(drawn, { left: 10, right: 60, top: -10, bottom: 10, zoom: 1 })).toBe(true);
  });
});
