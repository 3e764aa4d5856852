import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutArgument } from '../../../client/canvas/layout/argument.ts';
import { layOutConnections } from '../../../client/canvas/layout/connections.ts';
import { layOutGrouped } from '../../../client/canvas/layout/grouped.ts';
import { placeNearParents } from '../../../client/canvas/layout/near-parent.ts';
import { planPlacement } from '../../../client/canvas/layout/placement.ts';
import { sectorTitles, TITLE_ROOM } from '../../../client/canvas/layout/sector-titles.ts';
import { separate } from '../../../client/canvas/layout/separate.ts';
import { crowdFont, roomOf, type Room } from '../../../client/canvas/sizes.ts';
import { ARRANGEMENTS, EMPTY_EXPLORATION, type Exploration, type Point } from '../../../client/exploration/exploration.ts';
import { firstPicture, picturedIds, SECTORS } from '../../../client/exploration/first-picture.ts';
import { neighbours, type KnownGraph } from '../../../client/exploration/known-graph.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { articleGraph } from '../exploration/article.ts';
import { anyGraph } from '../exploration/sample-graph.ts';

const article = articleGraph();
const picture = firstPicture(article);
const BOX: Room = { left: 30, right: 30, top: 20, bottom: 20 };

function rooms(known: KnownGraph): (id: string) => Room {
  return (id) => {
    const entity = known.entities.get(id);
    return entity === undefined ? BOX : roomOf(entity);
  };
}

function never(id: string): never {
  throw new Error(`No entity ${id}.`);
}

/** Area covered twice, as a share of all area, in per cent. */
function overlap(places: Iterable<readonly [string, Point]>, roomFor: (id: string) => Room): number {
  const boxes = [...places].map(([id, { x, y }]) => ({ left: x - roomFor(id).left, right: x + roomFor(id).right, top: y - roomFor(id).top, bottom: y + roomFor(id).bottom }));
  let twice = 0;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 0 && down > 0) twice += across * down;
    }
  }
  const area = boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
  return area === 0 ? 0 : (100 * twice) / area;
}

/** What covers something pinned, as pairs; pinned ones may cover each other. */
function onPinned(places: ReadonlyMap<string, Point>, pinned: ReadonlySet<string>, roomFor: (id: string) => Room): readonly string[] {
  return [...places].flatMap(([id, at]) => {
    if (pinned.has(id)) return [];
    return [...pinned].flatMap((other) => {
      const held = places.get(other);
      if (held === undefined) return [];
      const across = Math.min(at.x + roomFor(id).right, held.x + roomFor(other).right) - Math.max(at.x - roomFor(id).left, held.x - roomFor(other).left);
      const down = Math.min(at.y + roomFor(id).bottom, held.y + roomFor(other).bottom) - Math.max(at.y - roomFor(id).top, held.y - roomFor(other).top);
      return across > 0.1 && down > 0.1 ? [`${id} on ${other}`] : [];
    });
  });
}

describe('the picture of the argument', () => {
  it.each([0.55, 0.8, 1, 1.3, 1.8, 2.5])('covers nothing twice on a canvas of aspect %d, in any language', (aspect) => {
    expect(overlap(layOutArgument(picture, rooms(article), aspect), rooms(article))).toBeLessThan(0.5);
  });

  it('has the centre in the middle and goes round it clockwise, sector by sector', () => {
    const places = layOutArgument(picture, rooms(article), 1.2);
    expect(places.get(picture.centreId ?? '')).toEqual({ x: 0, y: 0 });
    const turns = SECTORS.map((sector) => {
      const members = picture.around.filter((pictured) => pictured.sector === sector).map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
      const sum = members.reduce((total, { x, y }) => ({ x: total.x + x / Math.hypot(x, y), y: total.y + y / Math.hypot(x, y) }), { x: 0, y: 0 });
      return (Math.atan2(sum.x, -sum.y) + 2 * Math.PI) % (2 * Math.PI);
    });
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
  });

  it('is the same from visit to visit', () => {
    expect(layOutArgument(firstPicture(articleGraph()), rooms(article), 1.2)).toEqual(layOutArgument(picture, rooms(article), 1.2));
  });

  it('has a title for each sector that covers neither an entity nor another title', () => {
    const places = layOutArgument(picture, rooms(article), 1.2);
    const titles = sectorTitles(picture, Object.fromEntries(places), rooms(article));
    expect([...titles.keys()]).toEqual([...SECTORS]);
    const all = [...places, ...titles];
    const alone = overlap(places, rooms(article));
    expect(overlap(all, (id) => (titles.has(id as never) ? TITLE_ROOM : rooms(article)(id)))).toBeLessThanOrEqual(alone + 0.001);
  });
});

describe('separate', () => {
  const scattered = fc.array(fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }), fixed: fc.boolean() }), { maxLength: 25 });

  it('never moves what is fixed', () => {
    fc.assert(
      fc.property(scattered, (points) => {
        const moved = separate(points.map(({ x, y, fixed }, index) => ({ id: String(index), at: { x, y }, room: BOX, fixed })));
        for (const [index, { x, y, fixed }] of points.entries()) if (fixed) expect(moved.get(String(index))).toEqual({ x, y });
      }),
    );
  });

  it('leaves nothing that may move on what is fixed, however closely that stands', () => {
    fc.assert(
      fc.property(scattered, (points) => {
        const all = points.map(({ x, y, fixed }, index) => ({ id: String(index), at: { x, y }, room: BOX, fixed }));
        const moved = separate(all);
        const fixed = new Set(all.filter((one) => one.fixed).map(({ id }) => id));
        expect(onPinned(moved, fixed, () => BOX)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing covered twice where everything may move', () => {
    fc.assert(
      fc.property(scattered, (points) => {
        const moved = separate(points.map(({ x, y }, index) => ({ id: String(index), at: { x, y }, room: BOX, fixed: false })));
        expect(overlap(moved, () => BOX)).toBeLessThan(1);
      }),
    );
  });
});

describe('what an expansion brings', () => {
  it('finds free places, and what stands stays put', () => {
    const standing = layOutArgument(picture, rooms(article), 1.2);
    for (const { id } of [...picture.around, { id: picture.centreId ?? '' }]) {
      const arrivals = neighbours(article, id)
        .filter((other) => !standing.has(other))
        .map((other) => ({ id: other, neighbourIds: neighbours(article, other) }));
      const arrived = placeNearParents(standing, arrivals, rooms(article));
      expect([...arrived.keys()].sort()).toEqual(arrivals.map((arrival) => arrival.id).sort());
      expect(overlap([...standing, ...arrived], rooms(article)), id).toBeLessThan(0.5);
    }
  });

  it('stands nearer to what it hangs on than to the far side', () => {
    const standing = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 2000, y: 0 }],
    ]);
    const arrived = placeNearParents(standing, [{ id: 'c', neighbourIds: ['b'] }], () => BOX);
    expect(arrived.get('c')?.x).toBeGreaterThan(1500);
  });

  it('has a place even where it hangs on nothing that stands', () => {
    expect(placeNearParents(new Map(), [{ id: 'a', neighbourIds: ['b'] }, { id: 'b', neighbourIds: ['a'] }], () => BOX).size).toBe(2);
  });
});

describe('the layout by connections', () => {
  const some = picturedIds(picture).slice(0, 20);
  const input = {
    aspect: 1.2,
    nodes: some.map((id, index) => ({ id, at: { x: (index % 5) * 90, y: Math.floor(index / 5) * 90 }, room: rooms(article)(id), fixed: index === 3 })),
    edges: [...article.relationships.values()].filter(({ startId, endId }) => some.includes(startId) && some.includes(endId)),
  };

  it('gives the same places each time, covers nothing twice and leaves what is fixed', () => {
    const places = layOutConnections(input);
    expect(places).toEqual(layOutConnections(input));
    expect(overlap(places, rooms(article))).toBeLessThan(1);
    expect(places.get(some[3] ?? '')).toEqual(input.nodes[3]?.at);
  });
});

describe('the layout of more than can be placed by fcose', () => {
  const [groups, each] = [20, 30];
  const ids = Array.from({ length: groups * each }, (_, index) => String(index));
  /** Every node is joined to three others of its group, and each group to the next by one. */
  const edges = ids.flatMap((id, index) => {
    const first = index - (index % each);
    const within = [1, 7, 13].map((step) => ({ startId: id, endId: String(first + ((index - first + step) % each)) }));
    return index === first ? [...within, { startId: id, endId: String((first + each) % ids.length) }] : within;
  });
  const input = (fixed: (id: string) => boolean) => ({
    nodes: ids.map((id, index) => ({ id, at: { x: 40 * ((index * 7) % 30), y: 40 * ((index * 11) % 20) + index / 100 }, room: { left: 60, right: 60, top: 25, bottom: 50 }, fixed: fixed(id) })),
    edges,
    aspect: 1.4,
  });
  const distance = (a: Point | undefined, b: Point | undefined) => Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('gives the same places each time, what is joined together, and covers no shape', () => {
    const places = layOutConnections(input(() => false));
    expect(layOutConnections(input(() => false))).toEqual(places);
    const joined = mean(edges.map(({ startId, endId }) => distance(places.get(startId), places.get(endId))));
    const any = mean(ids.map((id, index) => distance(places.get(id), places.get(ids[(index * 331) % ids.length] ?? ''))));
    expect(joined / any).toBeLessThan(0.3);
    expect(overlap(places, () => ({ left: 25, right: 25, top: 25, bottom: 25 }))).toBeLessThan(0.5);
  });

  it('leaves what is fixed, and no shape covers it or its name', () => {
    const asked = input((id) => id === '5');
    const places = layOutConnections(asked);
    expect(places.get('5')).toEqual(asked.nodes[5]?.at);
    expect(places.size).toBe(ids.length);
    expect(onPinned(places, new Set(['5']), (id) => (id === '5' ? asked.nodes[5]?.room : undefined) ?? { left: 25, right: 25, top: 25, bottom: 25 })).toEqual([]);
  });
});

describe('planning', () => {
  const pictured = does.showFirstPicture(EMPTY_EXPLORATION, picturedIds(picture));
  const plan = (exploration: typeof pictured) => planPlacement({ graph: visibleGraph(article, exploration), known: article, exploration, standing: new Map(), aspect: 1.2 });

  it('places the first picture at once, and then has nothing to do', () => {
    const placement = plan(pictured);
    if (placement.kind !== 'places') throw new Error(`expected places, got ${placement.kind}`);
    expect(Object.keys(placement.positions).sort()).toEqual([...pictured.entityIds].sort());
    expect(plan(does.place(pictured, placement.positions))).toEqual({ kind: 'none' });
  });

  it('places only what is new where the rest stands', () => {
    const placement = plan(pictured);
    if (placement.kind !== 'places') throw new Error(`expected places, got ${placement.kind}`);
    const more = does.add(does.place(pictured, placement.positions), [...article.entities.keys()]);
    const next = plan(more);
    expect(next.kind === 'places' ? Object.keys(next.positions).length : 0).toBe(article.entities.size - pictured.entityIds.length);
  });

  /** Everything's place once all layouts that were asked for are done. */
  function laidOut(known: KnownGraph, exploration: Exploration): ReadonlyMap<string, Point> {
    const placement = planPlacement({ graph: visibleGraph(known, exploration), known, exploration, standing: new Map(), aspect: 1.2 });
    if (placement.kind === 'none') return new Map(Object.entries(exploration.positions));
    if (placement.kind === 'places') return new Map(Object.entries({ ...placement.positions, ...exploration.positions }));
    return placement.layout.by === 'connections' ? layOutConnections(placement.layout) : layOutGrouped(placement.layout);
  }

  describe.each(ARRANGEMENTS)('by %s', (arrangement) => {
    /** Pins some of the view where others of it stand, or close by, and lays the rest out anew. */
    function keepsClear(known: KnownGraph, view: Exploration, pins: readonly { readonly which: number; readonly on: number; readonly by: number }[]): void {
      const ids = view.entityIds;
      const standing = laidOut(known, view);
      const pinned = new Map(
        pins.map(({ which, on, by }) => {
          const { x, y } = standing.get(ids[on % ids.length] ?? '') ?? { x: 0, y: 0 };
          return [ids[which % ids.length] ?? '', { x: x + by, y: y - by / 2 }] as const;
        }),
      );
      const again = does.arrange(does.pin(view, Object.fromEntries(pinned)), arrangement);
      const places = laidOut(known, again);
      for (const [id, at] of pinned) expect(places.get(id)).toEqual(at);
      expect([...places.keys()].sort()).toEqual([...ids].sort());
      const font = crowdFont(ids.length);
      expect(onPinned(places, new Set(pinned.keys()), (id) => roomOf(known.entities.get(id) ?? never(id), font))).toEqual([]);
    }

    const pins = (most: number) => fc.array(fc.record({ which: fc.nat(200), on: fc.nat(200), by: fc.integer({ min: -60, max: 60 }) }), { minLength: 1, maxLength: most });

    it('keeps what is not pinned clear of what is, in any graph', () => {
      fc.assert(
        fc.property(anyGraph(12), pins(6), (known, pinned) => {
          keepsClear(known, does.arrange(does.add(EMPTY_EXPLORATION, [...known.entities.keys()]), arrangement), pinned);
        }),
        { numRuns: 60 },
      );
    });

    it('keeps the first picture and the whole article clear of what is pinned', () => {
      fc.assert(fc.property(pins(8), (pinned) => keepsClear(article, does.arrange(pictured, arrangement), pinned)), { numRuns: 8 });
      const all = does.arrange(does.add(pictured, [...article.entities.keys()]), arrangement);
      keepsClear(article, all, [{ which: 0, on: 1, by: 0 }, { which: 30, on: 0, by: 5 }]);
    });
  });

  it('asks for a layout by connections when all is shown, pins fixed', () => {
    const pinned = does.pin(pictured, { [pictured.entityIds[0] ?? '']: { x: 7, y: 8 } });
    const placement = plan(does.showAll(pinned, [...article.entities.keys()]));
    if (placement.kind !== 'order' || placement.layout.by !== 'connections') throw new Error(`expected an order, got ${placement.kind}`);
    expect(placement.layout.nodes.length).toBe(article.entities.size);
    expect(Object.keys(placement.meanwhile)).toHaveLength(article.entities.size);
    expect(placement.layout.nodes.filter(({ fixed }) => fixed)).toMatchObject([{ id: pictured.entityIds[0], at: { x: 7, y: 8 } }]);
  });
});
