import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { createExplorationStore } from '../../../client/exploration/exploration-store.ts';
import { learn, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import { passagesInOrder, spokenUpTo } from '../../../client/exploration/spoken.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { anyGraph, entity, relationship, SECTIONS, TYPES } from './sample-graph.ts';

const relationships = [
  relationship('a', 'b', 0, { passageIds: ['p2', 'p5'] }),
  relationship('b', 'c', 1, { passageIds: ['p5'] }),
  relationship('a', 'c', 2, { passageIds: ['p5'] }),
  relationship('d', 'a', 3, { passageIds: [] }),
];
const known = learn(NOTHING_KNOWN, { types: TYPES, sections: SECTIONS, relationships, entities: ['a', 'b', 'c', 'd'].map((id, index) => entity(id, index, relationships)) });

describe('what the article has said', () => {
  it('grows passage by passage, each time with what no earlier one speaks of', () => {
    expect(spokenUpTo(known, 'p1')).toEqual({ entityIds: [], fresh: { entityIds: [], relationshipIds: [] } });
    expect(spokenUpTo(known, 'p2')).toEqual({ entityIds: ['a', 'b'], fresh: { entityIds: ['a', 'b'], relationshipIds: [relationships[0]?.id] } });
    expect(spokenUpTo(known, 'p4')).toEqual({ entityIds: ['a', 'b'], fresh: { entityIds: [], relationshipIds: [] } });
    expect(spokenUpTo(known, 'p5').fresh).toEqual({ entityIds: ['c'], relationshipIds: [relationships[1]?.id, relationships[2]?.id] });
    expect(spokenUpTo(known, 'p12').entityIds).toEqual(['a', 'b', 'c']);
    expect(spokenUpTo(known, 'none').entityIds).toEqual([]);
  });

  it('is in the end everything that a passage is cited for, each thing fresh exactly once', () => {
    fc.assert(
      fc.property(anyGraph(12), (graph) => {
        const passages = passagesInOrder(graph);
        const fresh = passages.map(({ id }) => spokenUpTo(graph, id).fresh);
        const cited = [...graph.relationships.values()].filter(({ passageIds }) => passageIds.some((id) => graph.passages.has(id)));
        expect(fresh.flatMap(({ relationshipIds }) => relationshipIds).toSorted()).toEqual(cited.map(({ id }) => id).toSorted());
        const entities = [...new Set(cited.flatMap(({ startId, endId }) => [startId, endId]))];
        expect(fresh.flatMap(({ entityIds }) => entityIds).toSorted()).toEqual(entities.toSorted());
        const last = passages.at(-1);
        if (last !== undefined) expect([...spokenUpTo(graph, last.id).entityIds].sort()).toEqual(entities.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

describe('reading along', () => {
  const view = does.place(does.add(EMPTY_EXPLORATION, ['a', 'd']), { a: { x: 1, y: 2 }, d: { x: 3, y: 4 } });
  const to = (passageId: string) => {
    const { entityIds, fresh } = spokenUpTo(known, passageId);
    return [passageId, entityIds, fresh] as const;
  };

  it('is one step, whatever passages follow, and undone as one', () => {
    const store = createExplorationStore(view, known);
    store.actions.readAlong(...to('p2'));
    store.actions.place({ a: { x: 10, y: 20 }, b: { x: 30, y: 40 } });
    store.actions.readAlong(...to('p5'));
    expect(store.getState().exploration).toMatchObject({ along: true, entityIds: ['a', 'b', 'c'], passageId: 'p5', panel: 'reading', positions: { a: { x: 10, y: 20 }, b: { x: 30, y: 40 } } });
    store.actions.readAlong(...to('p2'));
    expect(store.getState().exploration.entityIds).toEqual(['a', 'b']);
    expect(store.getState().history.past.map(({ label }) => label.name)).toEqual(['readAlong']);
    store.undo();
    expect(store.getState().exploration).toMatchObject({ along: false, entityIds: ['a', 'd'], positions: view.positions });
  });

  it('leaves the view as it has grown where it ends', () => {
    const grown = does.endAlong(does.readAlong(view, ...to('p5')));
    expect(grown).toMatchObject({ along: false, entityIds: ['a', 'b', 'c'] });
  });
});
