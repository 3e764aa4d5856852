import { describe, expect, it } from 'vitest';
import { NO_FILTERS, sieveOf } from '../../../client/exploration/filters.ts';
import { learn, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import { passingOf } from '../../../client/reading/passing.ts';
import { entity, relationship, SECTIONS } from '../exploration/sample-graph.ts';

const RELATIONSHIPS = [
  relationship('a', 'b', 0, { evidenceCount: 3, passageIds: ['p1'] }),
  relationship('a', 'c', 1, { evidenceCount: 1, passageIds: ['p1'] }),
];
const known = learn(NOTHING_KNOWN, { sections: SECTIONS, relationships: RELATIONSHIPS, entities: ['a', 'b', 'c'].map((id, index) => entity(id, index, RELATIONSHIPS)) });
const cited = (...more: string[]) => ({ id: 'p1', relationships: [...RELATIONSHIPS.map(({ id }) => id), ...more].map((id) => ({ id })) });

describe('what passes of a passage', () => {
  const sieve = (minEvidence: number) => sieveOf(known, { ...NO_FILTERS, minEvidence });

  it('is counted where all of it is loaded, and greyed where none passes', () => {
    expect(passingOf(known, sieve(2), cited())).toEqual({ passing: 1, loaded: 2, greyed: false });
    expect(passingOf(known, sieve(4), cited())).toEqual({ passing: 0, loaded: 2, greyed: true });
  });

  it('says of how many it is counted where a part is loaded, which greys nothing', () => {
    expect(passingOf(known, sieve(2), cited('x', 'y'))).toEqual({ passing: 1, loaded: 2, greyed: false });
    expect(passingOf(known, sieve(4), cited('x', 'y'))).toEqual({ passing: 0, loaded: 2, greyed: false });
  });

  it('is nothing in a section that is left out, loaded or not, and nothing is greyed that no relationship cites', () => {
    const without = sieveOf(known, { ...NO_FILTERS, sections: ['text:s0'] });
    expect(passingOf(known, without, cited('x'))).toEqual({ passing: 0, loaded: 2, greyed: true });
    expect(passingOf(known, sieve(4), { id: 'p2', relationships: [] })).toEqual({ passing: 0, loaded: 0, greyed: false });
  });
});
