import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntities } from '../../../client/details/compare.ts';
import { learn, neighbours, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import { anyGraph, entity, relationship, TYPES } from '../exploration/sample-graph.ts';

const relationships = [relationship('a', 'b', 0), relationship('a', 'c', 1), relationship('c', 'b', 2, { type: 'AIMS_AT' }), relationship('b', 'c', 3), relationship('a', 'd', 4), relationship('e', 'b', 5), relationship('a', 'a', 6)];
const known = learn(NOTHING_KNOWN, { types: TYPES, relationships, entities: ['a', 'b', 'c', 'd', 'e'].map((id, index) => entity(id, index, relationships)) });

describe('compareEntities', () => {
  it('tells what lies between two entities, what both lead to and how, and what each alone leads to', () => {
    expect(compareEntities(known, ['a', 'b'])).toEqual({
      direct: [relationships[0]],
      common: [
        {
          id: 'c',
          ways: [
            [{ type: 'DECIDES', outgoing: true }],
            [
              { type: 'AIMS_AT', outgoing: false },
              { type: 'DECIDES', outgoing: true },
            ],
          ],
        },
      ],
      own: [['d'], ['e']],
    });
  });

  it('names every neighbour of either exactly once, and is the same the other way round', () => {
    fc.assert(
      fc.property(anyGraph(10), fc.nat(), fc.nat(), (graph, n, m) => {
        const ids = [...graph.entities.keys()];
        const [a, b] = [ids[n % ids.length] ?? '', ids[m % ids.length] ?? ''];
        fc.pre(a !== b);
        const { common, own } = compareEntities(graph, [a, b]);
        const either = new Set([...neighbours(graph, a), ...neighbours(graph, b)].filter((id) => id !== a && id !== b));
        expect([...common.map(({ id }) => id).filter((id) => id !== a && id !== b), ...own.flat()].sort()).toEqual([...either].sort());
        expect(compareEntities(graph, [b, a]).own).toEqual([...own].reverse());
      }),
      { numRuns: 300 },
    );
  });
});
