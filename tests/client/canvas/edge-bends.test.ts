import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendsOf, type StandingNode } from '../../../client/canvas/edge-bends.ts';
import { curveBetween, pointAlong, STRAIGHT, type Bend } from '../../../client/canvas/edge-curve.ts';

const node = (id: string, x: number, y: number, half = 20): StandingNode => ({ id, x, y, halfWidth: half, halfHeight: half, name: { x, y: y + half + 15, halfWidth: 40, halfHeight: 10 } });
const edge = (ends: string, number = 0) => ({ id: `${ends}${String(number)}`, source: ends[0] ?? '', target: ends[1] ?? '' });

/** The shapes that lie between the ends of a line and that it runs through. */
function runsThrough(nodes: readonly StandingNode[], { source, target }: { readonly source: string; readonly target: string }, bend: Bend = STRAIGHT): readonly string[] {
  const at = (id: string) => nodes.find((one) => one.id === id) ?? node(id, 0, 0);
  const curve = curveBetween(at(source), at(target), bend);
  const points = Array.from({ length: 201 }, (_, index) => pointAlong(curve, index / 200));
  const foreign = nodes.filter(({ id }) => id !== source && id !== target);
  return foreign.filter(({ x, y, halfWidth, halfHeight }) => points.some((point) => ((point.x - x) / halfWidth) ** 2 + ((point.y - y) / halfHeight) ** 2 < 1)).map(({ id }) => id);
}

describe('the bends of lines', () => {
  const [a, b, c] = [node('a', 0, 0), node('b', 200, 0), node('c', 400, 0)];

  it('lead around a shape that is not an end, and leave straight what runs clear', () => {
    const lines = [edge('ab'), edge('bc'), edge('ac')];
    const bends = bendsOf([a, b, c], lines, true);
    expect([...bends.keys()]).toEqual(['ac0']);
    expect(runsThrough([a, b, c], edge('ac'))).toEqual(['b']);
    expect(runsThrough([a, b, c], edge('ac'), bends.get('ac0'))).toEqual([]);
    expect(bendsOf([a, b, c], lines, false).size).toBe(0);
  });

  it('keep lines between the same two apart, whichever way they point, and all of them clear', () => {
    const lines = [edge('ac'), edge('ca', 1), edge('ac', 2)];
    for (const [nodes, avoiding] of [[[a, c], true], [[a, b, c], true], [[a, b, c], false]] as const) {
      const bends = bendsOf(nodes, lines, avoiding);
      const middles = lines.map(({ id, source }) => {
        const bend = bends.get(id) ?? STRAIGHT;
        return pointAlong(source === 'a' ? curveBetween(a, c, bend) : curveBetween(c, a, bend), 0.5).y;
      });
      expect(new Set(middles.map(Math.round)).size).toBe(3);
      if (avoiding) for (const line of lines) expect(runsThrough(nodes, line, bends.get(line.id))).toEqual([]);
    }
  });

  it('lead around a shape on the side where its name is not', () => {
    expect(bendsOf([a, b, c], [edge('ac')], true).get('ac0')?.distance).toBeLessThan(0);
    expect(bendsOf([a, b, c], [edge('ca')], true).get('ca0')?.distance).toBeGreaterThan(0);
  });

  it('leave a line from a shape to itself as it is', () => {
    expect(bendsOf([a, b], [edge('aa')], true).size).toBe(0);
  });

  it('lead every line clear of all shapes, wherever these stand with room between them', () => {
    const jitter = fc.record({ x: fc.integer({ min: -45, max: 45 }), y: fc.integer({ min: -45, max: 45 }), half: fc.integer({ min: 12, max: 30 }) });
    fc.assert(
      fc.property(fc.array(jitter, { minLength: 3, maxLength: 16 }), (jitters) => {
        const letters = 'abcdefghijklmnop';
        const nodes = jitters.map(({ x, y, half }, index) => node(letters[index] ?? '', (index % 4) * 220 + x, Math.floor(index / 4) * 220 + y, half));
        const lines = nodes.flatMap(({ id }) => nodes.filter((other) => other.id > id).map((other) => edge(id + other.id)));
        const bends = bendsOf(nodes, lines, true);
        for (const line of lines) expect(runsThrough(nodes, line, bends.get(line.id))).toEqual([]);
      }),
    );
  });
});
