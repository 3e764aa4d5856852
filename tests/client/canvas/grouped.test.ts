import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, layOutGrouped, type GroupedInput, type Grouping } from '../../../client/canvas/layout/grouped.ts';
import { layersOf } from '../../../client/canvas/layout/layers.ts';
import { ringEdges } from '../../../client/canvas/layout/ring-edges.ts';
import { ringsAround } from '../../../client/canvas/layout/rings.ts';
import { roomOf } from '../../../client/canvas/sizes.ts';
import type { Point } from '../../../client/exploration/exploration.ts';
import { firstPicture, picturedIds } from '../../../client/exploration/first-picture.ts';
import type { KnownGraph } from '../../../client/exploration/known-graph.ts';
import { articleGraph } from '../exploration/article.ts';
import { anyGraph, graphOf } from '../exploration/sample-graph.ts';

const article = articleGraph();
const GROUPINGS = ['layers', 'concentric', 'sections', 'time'] as const satisfies readonly Grouping[];

function input(known: KnownGraph, grouping: Grouping, changes: Partial<GroupedInput> = {}, ids: readonly string[] = [...known.entities.keys()]): GroupedInput {
  const entities = ids.flatMap((id) => known.entities.get(id) ?? []);
  return {
    grouping,
    nodes: entities.map((entity, index) => ({ id: entity.id, room: roomOf(entity), alwaysNamed: null, pinnedAt: null, group: index % 5 === 0 ? null : `part ${String(index % 4)}` })),
    arrows: [...known.relationships.values()],
    aroundId: ids[0] ?? null,
    aspect: 1.2,
    ...changes,
  };
}

/** Pairs of entities whose rooms cover each other. */
function covering({ nodes }: GroupedInput, places: ReadonlyMap<string, Point>): readonly string[] {
  const boxes = nodes.map(({ id, room }) => {
    const { x, y } = places.get(id) ?? { x: NaN, y: NaN };
    return { id, left: x - room.left, right: x + room.right, top: y - room.top, bottom: y + room.bottom };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
      .map((b) => `${a.id} and ${b.id}`),
  );
}

describe('every grouping arrangement', () => {
  it.each(GROUPINGS)('places the whole article by %s without covering anything, on a wide and on an upright canvas', (grouping) => {
    for (const aspect of [1.6, 0.5]) {
      const asked = input(article, grouping, { aspect });
      const places = layOutGrouped(asked);
      expect(places.size).toBe(article.entities.size);
      expect(covering(asked, places)).toEqual([]);
    }
  });

  it.each(GROUPINGS)('places the first picture by %s the same from time to time', (grouping) => {
    const asked = input(article, grouping, {}, picturedIds(firstPicture(article)));
    expect(layOutGrouped(asked)).toEqual(layOutGrouped(asked));
    expect(covering(asked, layOutGrouped(asked))).toEqual([]);
  });

  it.each(['layers', 'sections', 'time'] as const)('by %s leaves room for a name that is always written, in letters as large as they are seen from far away', (grouping) => {
    const plain = input(article, grouping, { aspect: 0.5 });
    const named = plain.nodes.map((node, index) => (index === 0 ? { ...node, alwaysNamed: { width: 10, height: 2.6 } } : node));
    const seen = plain.nodes.map((node, index) => (index === 0 ? { ...node, room: { left: 130, right: 130, top: 20, bottom: 95 } } : node));
    expect(covering({ ...plain, nodes: seen }, layOutGrouped(plain))).not.toEqual([]);
    expect(covering({ ...plain, nodes: seen }, layOutGrouped({ ...plain, nodes: named }))).toEqual([]);
  });

  it.each(GROUPINGS)('by %s never moves what is pinned', (grouping) => {
    fc.assert(
      fc.property(anyGraph(14), fc.nat(13), fc.integer({ min: -500, max: 500 }), (known, which, x) => {
        const plain = input(known, grouping);
        const nodes = plain.nodes.map((node, index) => (index === which ? { ...node, pinnedAt: { x, y: 40 } } : node));
        const places = layOutGrouped({ ...plain, nodes });
        expect([...places.keys()].sort()).toEqual([...known.entities.keys()].sort());
        if (which < nodes.length) expect(places.get(nodes[which]?.id ?? '')).toEqual({ x, y: 40 });
        for (const { x: at, y } of places.values()) expect(Number.isFinite(at) && Number.isFinite(y)).toBe(true);
      }),
    );
  });

  it.each(GROUPINGS)('by %s keeps all clear of what is pinned and of the name that is always written below it', (grouping) => {
    const pin = fc.record({ which: fc.nat(178), x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -600, max: 600 }) });
    fc.assert(
      fc.property(fc.array(pin, { minLength: 1, maxLength: 6 }), (pins) => {
        const plain = input(article, grouping, { aspect: 0.5 });
        const pinned = new Map(pins.map(({ which, x, y }) => [which, { x, y }]));
        const named = { width: 10, height: 2.6 };
        const nodes = plain.nodes.map((node, index) => ({ ...node, pinnedAt: pinned.get(index) ?? null, alwaysNamed: pinned.has(index) ? named : null }));
        const seen = nodes.map((node) => (node.pinnedAt === null ? node : { ...node, room: { left: 130, right: 130, top: 20, bottom: 95 } }));
        const held = nodes.filter(({ pinnedAt }) => pinnedAt !== null).map(({ id }) => id);
        const pairs = covering({ ...plain, nodes: seen }, layOutGrouped({ ...plain, nodes }));
        expect(pairs.filter((pair) => pair.split(' and ').filter((id) => held.includes(id)).length === 1)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(GROUPINGS)('by %s puts each entity in one band', (grouping) => {
    fc.assert(
      fc.property(anyGraph(20), (known) => {
        expect(bandsOf(input(known, grouping)).flatMap(({ members }) => members).sort()).toEqual([...known.entities.keys()].sort());
      }),
    );
  });
});

describe('arranging the whole article', () => {
  const extent = (asked: GroupedInput, ids?: readonly string[]) => {
    const places = layOutGrouped(asked);
    const boxes = asked.nodes.filter(({ id }) => ids?.includes(id) ?? true).map(({ id, room }) => ({ room, at: places.get(id) ?? { x: NaN, y: NaN } }));
    const [left, right] = [Math.min(...boxes.map(({ at, room }) => at.x - room.left)), Math.max(...boxes.map(({ at, room }) => at.x + room.right))];
    const [top, bottom] = [Math.min(...boxes.map(({ at, room }) => at.y - room.top)), Math.max(...boxes.map(({ at, room }) => at.y + room.bottom))];
    return { width: right - left, height: bottom - top };
  };

  it.each(GROUPINGS)('by %s fills a canvas of any shape', (grouping) => {
    for (const aspect of [0.6, 0.94, 1.5]) {
      const { width, height } = extent(input(article, grouping, { aspect }));
      expect(Math.abs(Math.log(width / height / aspect))).toBeLessThan(Math.log(1.4));
    }
  });

  it('by time lets what has no date take the whole width', () => {
    const dated = [...article.entities.keys()].slice(0, 12);
    const asked = input(article, 'time', { aspect: 0.94 });
    const nodes = asked.nodes.map((node) => ({ ...node, group: dated.includes(node.id) ? `201${String(dated.indexOf(node.id) % 8)}-03` : null }));
    const undated = nodes.filter(({ group }) => group === null).map(({ id }) => id);
    expect(extent({ ...asked, nodes }, undated).width).toBeGreaterThan(extent({ ...asked, nodes }).width * 0.85);
  });
});

describe('layers', () => {
  const layers = (known: KnownGraph) => layersOf([...known.entities.keys()], [...known.relationships.values()]);

  it('follow the direction of the relationships, and set apart what has none', () => {
    expect(layers(graphOf('a-b b-c a-c d-c e')).map(({ members }) => [...members].sort())).toEqual([['a'], ['b', 'd'], ['c'], ['e']]);
  });

  it('break a circle at the fewest of its relationships', () => {
    const members = layers(graphOf('a-b b-c c-d d-b')).map((band) => band.members);
    const layerOf = (id: string) => members.findIndex((layer) => layer.includes(id));
    const against = ['ab', 'bc', 'cd', 'db'].filter(([start = '', end = '']) => layerOf(start) >= layerOf(end));
    expect(against).toHaveLength(1);
  });

  it('let most of the article run one way', () => {
    const members = layers(article).map((band) => band.members);
    const layerOf = new Map(members.flatMap((layer, index) => layer.map((id) => [id, index] as const)));
    const joining = [...article.relationships.values()].filter(({ startId, endId }) => startId !== endId);
    const along = joining.filter(({ startId, endId }) => (layerOf.get(startId) ?? 0) < (layerOf.get(endId) ?? 0));
    expect(along.length / joining.length).toBeGreaterThan(0.85);
  });
});

describe('the lines between rings', () => {
  it('have most of each ring outside them and most of what is nearer inside', () => {
    const asked = input(article, 'concentric');
    const places = layOutGrouped(asked);
    const bands = bandsOf(asked);
    const edges = ringEdges(bands, places, new Set());
    expect(edges.map(({ id }) => id)).toEqual(bands.slice(1).map(({ id }) => id));
    for (const { id, at, halfWidth, halfHeight } of edges) {
      const ring = bands.findIndex((band) => band.id === id);
      const isOutside = (member: string) => Math.hypot(((places.get(member)?.x ?? NaN) - at.x) / halfWidth, ((places.get(member)?.y ?? NaN) - at.y) / halfHeight) > 1;
      const [inner, outer] = [bands.slice(0, ring).flatMap(({ members }) => members), bands.slice(ring).flatMap(({ members }) => members)];
      expect(outer.filter(isOutside).length / outer.length).toBeGreaterThan(0.8);
      expect(inner.filter(isOutside).length / inner.length).toBeLessThan(0.2);
    }
  });
});

describe('rings', () => {
  it('hold what is equally far from the middle', () => {
    const known = graphOf('a-b c-a b-d d-e f-g');
    const bands = ringsAround('a', [...known.entities.keys()], [...known.relationships.values()]);
    expect(bands.map(({ id, members }) => [id, members])).toEqual([
      ['ring 0', ['a']],
      ['ring 1', ['b', 'c']],
      ['ring 2', ['d']],
      ['ring 3', ['e']],
      ['apart', ['f', 'g']],
    ]);
  });

  it('stand farther out the farther they are', () => {
    const places = layOutGrouped(input(article, 'concentric'));
    const bands = bandsOf(input(article, 'concentric'));
    const middle = places.get([...article.entities.keys()][0] ?? '') ?? { x: 0, y: 0 };
    const reach = bands.slice(1).map(({ members }) => members.reduce((sum, id) => sum + Math.hypot(((places.get(id)?.x ?? 0) - middle.x) / 1.5, (places.get(id)?.y ?? 0) - middle.y), 0) / members.length);
    expect(reach).toEqual([...reach].sort((a, b) => a - b));
  });
});
