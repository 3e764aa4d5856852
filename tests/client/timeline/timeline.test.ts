import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLabels } from '../../../client/timeline/axis-labels.ts';
import { dayAfter, dayBefore, nearestStop, placeOf, spanBetween, stopsAround, timeScale } from '../../../client/timeline/time-scale.ts';

const SPANS = [
  { from: '1921-07-01', to: '1921-07-31' },
  { from: '1978-12-01', to: null },
  { from: '2010-10-01', to: '2010-10-31' },
  { from: '2011-03-01', to: '2011-06-30' },
];

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

describe('the scale of the timeline', () => {
  it('has a stop where something begins and after it ends, and shortens what lies empty between', () => {
    const scale = timeScale(SPANS);
    expect(scale?.stops).toEqual(['1921-07-01', '1921-08-01', '1978-12-01', '2010-10-01', '2010-11-01', '2011-03-01', '2011-07-01']);
    expect(scale?.shortened).toEqual([false, true, true, false, true, false]);
    expect(scale?.places[0]).toBe(0);
    expect(scale?.places.at(-1)).toBeCloseTo(1);
  });

  it('is none where nothing begins or ends', () => {
    expect(timeScale([])).toBeNull();
    expect(timeScale([{ from: '1978-12-01', to: null }])).toBeNull();
  });

  it('keeps the order of days, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 12 }), day, day, (spans, a, b) => {
        const scale = timeScale(spans);
        if (scale === null) return;
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(placeOf(scale, early)).toBeLessThanOrEqual(placeOf(scale, late));
        for (const [index, stop] of scale.stops.entries()) expect(nearestStop(scale, placeOf(scale, stop))).toBe(index);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back the stops of every time that was chosen by stops', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (spans, n, m) => {
        const scale = timeScale(spans);
        if (scale === null) return;
        const end = scale.stops.length - 1;
        const first = n % end;
        const last = first + 1 + (m % (end - first));
        expect(stopsAround(scale, spanBetween(scale, first, last))).toEqual([first, last]);
      }),
      { numRuns: 300 },
    );
  });

  it('counts the days of leap years', () => {
    expect(dayAfter('2012-02-28')).toBe('2012-02-29');
    expect(dayBefore('2011-01-01')).toBe('2010-12-31');
  });
});

describe('labels of the axis', () => {
  it('never touch, never leave the axis, and begin with the first stop', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), fc.integer({ min: 120, max: 1200 }), fc.constantFrom('2010年11月', 'Nov 2010'), (places, width, text) => {
        const sorted = [0, ...places.toSorted((a, b) => a - b)];
        const labels = axisLabels(sorted.map(() => text), sorted, width);
        const own = text === 'Nov 2010' ? 8 * 6.6 : 2 * 12 + 6 * 6.6;
        expect(labels[0]?.index).toBe(0);
        labels.forEach(({ left }, index) => {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + own).toBeLessThanOrEqual(width + 1e-6);
          const before = labels[index - 1];
          if (before !== undefined) expect(left - before.left).toBeGreaterThan(own);
        });
      }),
      { numRuns: 300 },
    );
  });
});
