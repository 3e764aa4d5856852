import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../client/canvas/box-grid.ts';
import { curveBetween, STRAIGHT } from '../../../client/canvas/edge-curve.ts';
import { readingPlaces, type ReadingClaim } from '../../../client/canvas/reading-places.ts';

const claim = (id: string, length: number, always = false): ReadingClaim => ({ id, line: curveBetween({ x: 0, y: 0 }, { x: length, y: 0 }, STRAIGHT), width: 60, height: 12, always });
const box = (left: number, right: number): Box => ({ left, right, top: -8, bottom: 8 });
const place = (one: ReadingClaim, ...taken: Box[]) => readingPlaces([one], taken).get(one.id);

describe('the places of readings', () => {
  it('are in the middle of the line, else as near to it as they cover nothing', () => {
    expect(place(claim('a', 300))).toEqual({ offset: 150, covers: false });
    expect(place(claim('a', 300), box(140, 160))?.offset).toBeLessThan(110);
    expect(place(claim('a', 300), box(0, 160))?.offset).toBeGreaterThan(190);
  });

  it('are none where all of the line is taken or too short, unless the reading must be written', () => {
    expect(place(claim('a', 300), box(0, 300))).toBeUndefined();
    expect(place(claim('a', 50))).toBeUndefined();
    expect(place(claim('a', 50, true))).toEqual({ offset: 25, covers: false });
    expect(place(claim('a', 300, true), box(0, 300))?.covers).toBe(true);
  });

  it('are not shared by two', () => {
    expect([...readingPlaces([claim('a', 130), claim('b', 130)], []).keys()]).toEqual(['a']);
  });

  it('follow a bent line by its length, whichever way it bends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (distance) => {
        const line = curveBetween({ x: 0, y: 0 }, { x: 300, y: 0 }, { distance, weight: 0.5 });
        const [bent, straight] = [readingPlaces([{ ...claim('a', 300), line }], []).get('a')?.offset ?? 0, 150];
        expect(bent).toBeGreaterThanOrEqual(straight - 0.01);
      }),
    );
  });
});
