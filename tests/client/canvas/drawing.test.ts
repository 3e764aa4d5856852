import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneElements } from '../../../client/canvas/elements.ts';
import type { Box } from '../../../client/canvas/box-grid.ts';
import { labelsWithRoom, type LabelClaim, type LabelPlace, type Shape, type Surroundings } from '../../../client/canvas/label-density.ts';
import type { LabelSide } from '../../../client/canvas/label-sides.ts';
import { labelFont, zoomStep } from '../../../client/canvas/reading-size.ts';
import { underPoint, type PlacedEdge, type PlacedNode } from '../../../client/canvas/under-point.ts';
import { nearestInDirection, type Direction } from '../../../client/canvas/walk.ts';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { graphOf } from '../exploration/sample-graph.ts';

describe('the elements of a scene', () => {
  const known = graphOf('a-b a=c');
  const exploration = does.toggleKind(does.pin(does.add(EMPTY_EXPLORATION, ['a', 'b', 'c']), { b: { x: 0, y: 0 } }), 'GOAL');
  const scene = (language: string) => sceneElements(visibleGraph(known, exploration), known, language, () => null, ({ endId }) => endId === 'b');

  it('carry names and readings in the language asked for, and what is special as classes', () => {
    expect(scene('en').nodes.map(({ label }) => label)).toEqual(['Entity 0', 'Entity 1', 'Entity 2']);
    expect(scene('zh').nodes.map(({ label }) => label)).toEqual(['第0项', '第1项', '第2项']);
    expect(scene('en').nodes.map(({ classes }) => classes)).toEqual([[], ['pinned'], ['greyed']]);
    expect(scene('en').edges.map(({ source, target, classes }) => [source, target, classes])).toEqual([
      ['a', 'b', ['back']],
      ['a', 'c', ['inferred', 'greyed']],
    ]);
  });

  it('stay the same in another language but for their words', () => {
    const bare = (language: string) => scene(language).nodes.map(({ id, width, height }) => [id, width, height]);
    expect(bare('zh')).toEqual(bare('en'));
  });
});

function box(side: LabelSide, left: number, top: number): LabelPlace {
  return { side, label: side, left, right: left + 60, top, bottom: top + 15 };
}

describe('labels with room', () => {
  const claim = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }), rank: fc.nat(20) });

  it('never cover each other, and give way only to a higher rank', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 30 }), (places) => {
        const sides = (x: number, y: number): LabelClaim['places'] => [box('below', x, y), box('right', x + 40, y - 12), box('above', x, y - 24)];
        const claims = places.map(({ x, y, rank }, index) => ({ id: String(index), places: sides(x, y), rank, always: false }));
        const drawn = labelsWithRoom(claims, []);
        const boxes = claims.flatMap(({ id, places, rank }) => places.filter(({ side }) => side === drawn.get(id)?.side).map((place) => ({ ...place, id, rank })));
        const meets = (a: LabelPlace, b: LabelPlace) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        for (const a of boxes) expect(boxes.filter((b) => b.id !== a.id && meets(a, b))).toEqual([]);
        for (const { id, places, rank } of claims.filter((claim) => !drawn.has(claim.id))) {
          for (const place of places) expect(Math.max(...boxes.filter((b) => b.id !== id && meets(place, b)).map((b) => b.rank))).toBeGreaterThanOrEqual(rank);
        }
      }),
    );
  });

  const far = { left: -900, right: 9000, top: -900, bottom: 900 };

  it('do not cover the shape of another entity, unless they must be read or are landmarks', () => {
    const label = (id: string, at: number, rank: number, always = false): LabelClaim => ({ id, places: [box('below', at, 0)], rank, always });
    const landmarks = Array.from({ length: 12 }, (_, index) => label(`landmark ${String(index)}`, 1000 + index * 100, 50));
    const shapes = [
      { id: 'b', left: 50, right: 80, top: 5, bottom: 35 },
      { id: 'c', left: 1050, right: 1090, top: 5, bottom: 35 },
    ];
    const drawn = (...claims: ReturnType<typeof label>[]) => [...labelsWithRoom([...landmarks, ...claims], shapes).keys()].filter((id) => !id.startsWith('landmark'));
    expect(drawn(label('a', 0, 1))).toEqual([]);
    expect(drawn(label('a', 0, 1, true))).toEqual(['a']);
    expect(drawn(label('b', 0, 1))).toEqual(['b']);
    expect(labelsWithRoom(landmarks, shapes).size).toBe(12);
    expect(labelsWithRoom(landmarks, shapes, { bounds: far, taken: [], landmarks: 0 }).size).toBe(11);
    expect(labelsWithRoom(landmarks, [{ id: 'd', left: 1040, right: 1060, top: 5, bottom: 35 }]).size).toBe(11);
  });

  it('stand on the first side that is free and in sight', () => {
    const landmarks = Array.from({ length: 12 }, (_, index): LabelClaim => ({ id: `landmark ${String(index)}`, places: [box('below', 1000 + index * 100, 0)], rank: 50, always: false }));
    const claim: LabelClaim = { id: 'a', places: [box('below', 0, 20), box('right', 70, 5), box('left', -70, 5)], rank: 1, always: false };
    const side = (shapes: readonly Shape[], bounds: Box = far, taken: readonly Box[] = []) => labelsWithRoom([...landmarks, claim], shapes, { bounds, taken }).get('a')?.side;
    const under = { id: 'b', left: 20, right: 30, top: 25, bottom: 35 };
    const beside = { id: 'c', left: 100, right: 110, top: 10, bottom: 20 };
    expect(side([])).toBe('below');
    expect(side([under])).toBe('right');
    expect(side([under, beside])).toBe('left');
    expect(side([], far, [under])).toBe('right');
    expect(side([under], { left: -100, right: 100, top: -100, bottom: 100 })).toBe('left');
    expect(side([under, beside], { left: -50, right: 100, top: -100, bottom: 100 })).toBeUndefined();
    const read = { ...claim, always: true };
    const crowd = [under, { ...under, id: 'd' }, beside, { ...beside, id: 'e', left: -60, right: -50 }, { ...beside, id: 'f', left: -40, right: -30 }];
    expect(labelsWithRoom([read], crowd, { bounds: far, taken: [], landmarks: 0 }).get('a')?.side).toBe('right');
  });

  it('keep clear of numbers, which must be read too', () => {
    const places = [box('below', 0, 20), box('right', 70, 5)] as const;
    const number = { left: 20, right: 40, top: 25, bottom: 40 };
    const side = (numbers: readonly Box[], always = false, shapes: readonly Shape[] = []) => labelsWithRoom([{ id: 'a', places, rank: 1, always }], shapes, { bounds: far, taken: [], numbers }).get('a')?.side;
    expect(side([])).toBe('below');
    expect(side([number])).toBe('right');
    expect(side([number, { ...number, left: 80, right: 90, top: 10 }])).toBeUndefined();
    expect(side([number], true, [{ id: 'b', left: 90, right: 110, top: 8, bottom: 18 }])).toBe('below');
  });
});

const EVERYWHERE: Box = { left: -900, right: 900, top: -900, bottom: 900 };

describe('labels that ask for the least', () => {
  const [here, there] = [box('below', 0, 0), box('right', 200, 0)];
  const wide = (place: LabelPlace): LabelPlace => ({ ...place, label: 'whole', right: place.right + 60 });
  const shortened = (id: string, rank: number, [first, ...others]: readonly [LabelPlace, ...LabelPlace[]]): LabelClaim => {
    const least = [{ ...first }, ...others.map((place) => ({ ...place }))];
    return { id, places: [wide(first), ...least], rank, always: false, least };
  };
  const drawn = (claims: readonly LabelClaim[], shapes: readonly Shape[] = [], surroundings?: Surroundings) =>
    Object.fromEntries([...labelsWithRoom(claims, shapes, surroundings)].map(([id, { side, label }]) => [id, `${label} ${side}`]));

  it('are drawn whole where there is room, and shortened where there is not', () => {
    expect(drawn([shortened('a', 1, [here])])).toEqual({ a: 'whole below' });
    expect(drawn([shortened('a', 2, [here]), shortened('b', 1, [{ ...here, left: 70, right: 130 }])])).toEqual({ a: 'below below', b: 'whole below' });
  });

  it('get their room before those that do not, whatever their rank', () => {
    expect(drawn([{ id: 'hub', places: [here], rank: 9, always: false }, shortened('a', 1, [here])])).toEqual({ a: 'whole below' });
  });

  it('move aside for one that can stand nowhere else', () => {
    expect(drawn([shortened('a', 2, [here, there]), shortened('b', 1, [here])])).toEqual({ a: 'right right', b: 'whole below' });
    expect(drawn([shortened('a', 2, [here]), shortened('b', 1, [here])])).toEqual({ a: 'whole below' });
  });

  it('cover the edges of the shapes of others, and never their middles', () => {
    const shape = (id: string, { left, bottom }: LabelPlace, down: number): Shape => ({ id, left, right: left + 20, top: bottom - down, bottom: bottom - down + 20 });
    expect(drawn([shortened('a', 1, [here, there])], [shape('b', here, 10), shape('c', there, 4)])).toEqual({ a: 'right right' });
    expect(drawn([shortened('a', 1, [here])], [shape('b', here, 10)])).toEqual({});
  });

  it('stand over a number rather than nowhere', () => {
    const numbers = [{ left: 10, right: 30, top: 4, bottom: 12 }];
    expect(drawn([shortened('a', 1, [here, there])], [], { bounds: EVERYWHERE, taken: [], numbers })).toEqual({ a: 'right right' });
    expect(drawn([shortened('a', 1, [here])], [], { bounds: EVERYWHERE, taken: [], numbers })).toEqual({ a: 'below below' });
  });

  it('stand under a control rather than nowhere', () => {
    const around = { bounds: EVERYWHERE, taken: [], covered: [here] };
    expect(drawn([shortened('a', 1, [here, there])], [], around)).toEqual({ a: 'right right' });
    expect(drawn([shortened('a', 1, [here])], [], around)).toEqual({ a: 'below below' });
  });
});

describe('what is under a point', () => {
  const node = (id: string, x: number, y: number): PlacedNode => ({ id, at: { x, y }, kind: 'CONCEPT', name: id, label: id, fullLabel: id, width: 20, height: 20, degree: 1, notShown: 0, pictures: null, classes: [] });
  const edge = (from: PlacedNode, to: PlacedNode): PlacedEdge => ({ id: `${from.id}${to.id}`, source: from.id, target: to.id, from, to, group: '', width: 2, reading: '', classes: [] });
  const [a, b, c] = [node('a', 0, 0), node('b', 100, 0), node('c', 112, 0)] as const;
  const under = (x: number, y: number, zoom = 1) => underPoint({ x, y }, [a, b, c], [edge(a, b), edge(a, node('d', 0, 100))], zoom)?.id ?? null;

  it('is the nearest of the entities it lies on', () => {
    expect([under(3, -4), under(104, 0), under(108, 0)]).toEqual(['a', 'b', 'c']);
  });

  it('is the nearest relationship where no entity is, within reach on the screen, and not past its ends', () => {
    expect([under(50, 5), under(5, 50), under(20, 18), under(-30, 0)]).toEqual(['ab', 'ad', null, null]);
    expect([under(20, 18, 0.4), under(50, 6, 2)]).toEqual(['ab', null]);
  });
});

describe('the reading size', () => {
  it('keeps labels between 10 and 18 pixels on the screen at any zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.08, max: 3, noNaN: true }), (zoom) => {
        const onScreen = labelFont(zoomStep(zoom)) * zoom;
        expect(onScreen).toBeGreaterThan(10);
        expect(onScreen).toBeLessThan(18);
      }),
    );
  });
});

describe('walking with the arrows', () => {
  const others = [
    { id: 'right', at: { x: 100, y: 10 } },
    { id: 'far right', at: { x: 300, y: 0 } },
    { id: 'above', at: { x: 5, y: -80 } },
  ];

  it.each([
    ['right', 'right'],
    ['up', 'above'],
    ['left', null],
    ['down', null],
  ] as const)('%s reaches %s', (direction: Direction, expected) => {
    expect(nearestInDirection({ x: 0, y: 0 }, others, direction)).toBe(expected);
  });
});
