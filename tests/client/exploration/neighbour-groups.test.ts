import { describe, expect, it } from 'vitest';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { learn, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import { neighbourGroups, waitingNeighbours } from '../../../client/exploration/neighbour-groups.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { entity, relationship, TYPES } from './sample-graph.ts';

const relationships = [
  relationship('a', 'b', 0),
  relationship('a', 'c', 1),
  relationship('d', 'a', 2),
  relationship('a', 'c', 3, { type: 'AIMS_AT' }),
  relationship('c', 'e', 4),
  relationship('a', 'a', 5),
];
const known = learn(NOTHING_KNOWN, { types: TYPES, relationships, entities: ['a', 'b', 'c', 'd', 'e'].map((id, index) => entity(id, index, relationships)) });
const view = does.add(EMPTY_EXPLORATION, ['a']);

describe('neighbour groups', () => {
  it('tell by type and direction what is not on the canvas, the most connected first, a neighbour of two types in both', () => {
    expect(neighbourGroups(known, view, 'a')).toEqual([
      { type: 'DECIDES', outgoing: true, ids: ['c', 'b'] },
      { type: 'DECIDES', outgoing: false, ids: ['d'] },
      { type: 'AIMS_AT', outgoing: true, ids: ['c'] },
    ]);
  });

  it('leave out what is shown, and count again what is hidden', () => {
    const shown = does.add(view, ['b', 'c']);
    expect(neighbourGroups(known, shown, 'a')).toEqual([{ type: 'DECIDES', outgoing: false, ids: ['d'] }]);
    expect(neighbourGroups(known, does.hide(shown, ['b']), 'a').map(({ ids }) => ids)).toEqual([['b'], ['d']]);
  });
});

describe('waitingNeighbours', () => {
  it('gives all of them, or those along one way on', () => {
    expect(waitingNeighbours(known, view, 'a')).toEqual(['c', 'b', 'd']);
    expect(waitingNeighbours(known, view, 'a', { type: 'AIMS_AT', outgoing: true })).toEqual(['c']);
    expect(waitingNeighbours(known, view, 'a', { type: 'AIMS_AT', outgoing: false })).toEqual([]);
  });
});
