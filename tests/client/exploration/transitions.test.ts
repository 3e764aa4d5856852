import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_EXPLORATION, type Exploration } from '../../../client/exploration/exploration.ts';
import { neighbours, type KnownGraph } from '../../../client/exploration/known-graph.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { anyGraph, graphOf } from './sample-graph.ts';

const RUNS = { numRuns: 300 };

type Step = (exploration: Exploration, known: KnownGraph) => Exploration;

const steps: readonly fc.Arbitrary<Step>[] = [
  fc.nat(11).map((n) => (exploration, known) => does.add(exploration, [pick(known, n)])),
  fc.nat(11).map((n) => (exploration, known) => does.expand(exploration, pick(known, n), neighbours(known, pick(known, n)))),
  fc.nat(11).map((n) => (exploration, known) => does.collapse(exploration, pick(known, n))),
  fc.nat(11).map((n) => (exploration, known) => does.hide(exploration, [pick(known, n)])),
  fc.nat(11).map((n) => (exploration, known) => does.hideOthers(exploration, [pick(known, n)])),
  fc.constant((exploration) => does.showHidden(exploration)),
  fc.nat(11).map((n) => (exploration, known) => does.remove(exploration, [pick(known, n)])),
  fc.nat(11).map((n) => (exploration, known) => does.select(exploration, [pick(known, n)].filter((id) => exploration.entityIds.includes(id)))),
  fc.nat(11).map((n) => (exploration, known) => (exploration.entityIds.includes(pick(known, n)) ? does.pin(exploration, { [pick(known, n)]: { x: n, y: n - 20 } }) : exploration)),
  fc.constant((exploration, known) => does.showAll(exploration, [...known.entities.keys()])),
  fc.nat(11).map((n) => (exploration, known) => does.showFirstPicture(exploration, [...known.entities.keys()].slice(0, n))),
];

const anyWalk = fc.tuple(anyGraph(12), fc.array(fc.oneof(...steps), { maxLength: 25 })).map(([known, walk]) => ({
  known,
  exploration: walk.reduce((exploration, step) => step(exploration, known), EMPTY_EXPLORATION),
}));

function pick(known: KnownGraph, n: number): string {
  return [...known.entities.keys()][n % known.entities.size] ?? '';
}

describe('whatever a person does', () => {
  it('leaves every entity in the view once, put there or led to, and nothing that is not in the view marked', () => {
    fc.assert(
      fc.property(anyWalk, ({ exploration }) => {
        const inView = new Set(exploration.entityIds);
        const led = exploration.expansions.flatMap((expansion) => expansion.led);
        expect(inView.size).toBe(exploration.entityIds.length);
        expect([...inView].filter((id) => !exploration.addedIds.includes(id) && !led.includes(id))).toEqual([]);
        for (const ids of [exploration.addedIds, exploration.hiddenIds, exploration.pinnedIds, exploration.selection.entityIds, Object.keys(exploration.positions), led]) {
          expect(ids.filter((id) => !inView.has(id))).toEqual([]);
        }
        expect(exploration.expansions.filter((expansion) => !inView.has(expansion.entityId))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is plain data that survives being written down', () => {
    fc.assert(
      fc.property(anyWalk, ({ exploration }) => {
        expect(JSON.parse(JSON.stringify(exploration))).toEqual(exploration);
      }),
      RUNS,
    );
  });
});

describe('collapse', () => {
  it('after expand gives back what was there', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(11), ({ known, exploration }, n) => {
        const id = exploration.entityIds[n % Math.max(1, exploration.entityIds.length)] ?? '';
        fc.pre(!exploration.expansions.some((expansion) => expansion.entityId === id) && exploration.hiddenIds.length === 0);
        expect(does.collapse(does.expand(exploration, id, neighbours(known, id)), id)).toEqual(exploration);
      }),
      RUNS,
    );
  });

  it('takes exactly what nothing else holds, whatever came between', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(11), ({ exploration }, n) => {
        const closing = exploration.expansions[n % Math.max(1, exploration.expansions.length)];
        fc.pre(closing !== undefined);
        const others = exploration.expansions.filter((expansion) => expansion !== closing);
        const held = [...exploration.addedIds, ...others.flatMap(({ entityId, led }) => [entityId, ...led])];
        const expected = exploration.entityIds.filter((id) => held.includes(id) || !closing.led.includes(id));
        expect(does.collapse(exploration, closing.entityId).entityIds).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('keeps what was added by itself, and what another expansion leads to', () => {
    const known = graphOf('a-x a-y a-z b-y');
    let exploration = does.add(EMPTY_EXPLORATION, ['a', 'b']);
    exploration = does.expand(exploration, 'a', neighbours(known, 'a'));
    exploration = does.add(exploration, ['z']);
    exploration = does.expand(exploration, 'b', neighbours(known, 'b'));
    expect(does.collapse(exploration, 'a').entityIds).toEqual(['a', 'b', 'y', 'z']);
  });

  it('keeps an entity that is open in its turn, which then is closed by itself', () => {
    const known = graphOf('a-x x-y');
    let exploration = does.expand(does.add(EMPTY_EXPLORATION, ['a']), 'a', ['x']);
    exploration = does.expand(exploration, 'x', neighbours(known, 'x'));
    exploration = does.collapse(exploration, 'a');
    expect(exploration.entityIds).toEqual(['a', 'x', 'y']);
    expect(does.collapse(exploration, 'x').entityIds).toEqual(['a', 'x']);
  });
});

describe('remove', () => {
  it('after add gives back what was there', () => {
    fc.assert(
      fc.property(anyWalk, ({ exploration }) => {
        expect(does.remove(does.add(exploration, ['stranger']), ['stranger'])).toEqual(exploration);
      }),
      RUNS,
    );
  });

  it('leaves what the removed entity led to', () => {
    const exploration = does.expand(does.add(EMPTY_EXPLORATION, ['a']), 'a', ['x']);
    expect(does.remove(exploration, ['a'])).toMatchObject({ entityIds: ['x'], addedIds: ['x'], expansions: [] });
  });
});

describe('hide', () => {
  it('keeps the entity in the view, unselected, until hidden ones are shown', () => {
    const exploration = does.select(does.add(EMPTY_EXPLORATION, ['a', 'b']), ['a', 'b']);
    const hidden = does.hide(exploration, ['a', 'not there']);
    expect(hidden).toMatchObject({ entityIds: ['a', 'b'], hiddenIds: ['a'], selection: { entityIds: ['b'] } });
    expect(does.showHidden(hidden).hiddenIds).toEqual([]);
  });
});

describe('a step that changes nothing', () => {
  it('returns the exploration it was given', () => {
    const exploration = does.select(does.add(EMPTY_EXPLORATION, ['a']), ['a']);
    expect(does.add(exploration, ['a'])).toBe(exploration);
    expect(does.select(exploration, ['a'])).toBe(exploration);
    expect(does.expand(exploration, 'a', [])).toBe(exploration);
    expect(does.expand(exploration, 'stranger', ['x'])).toBe(exploration);
    expect(does.collapse(exploration, 'a')).toBe(exploration);
    expect(does.remove(exploration, ['stranger'])).toBe(exploration);
    expect(does.setLanguage(exploration, exploration.language)).toBe(exploration);
  });
});

describe('arrange', () => {
  it('forgets every place but those of pinned entities', () => {
    let exploration = does.place(does.add(EMPTY_EXPLORATION, ['a', 'b']), { a: { x: 1, y: 1 } });
    exploration = does.pin(exploration, { b: { x: 2, y: 2 } });
    expect(does.showAll(exploration, ['c'])).toMatchObject({ entityIds: ['a', 'b', 'c'], arrangement: 'connections', positions: { b: { x: 2, y: 2 } }, camera: null });
    expect(does.arrange(exploration, 'argument').positions).toEqual({ b: { x: 2, y: 2 } });
  });
});
