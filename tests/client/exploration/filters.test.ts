import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { filtersAnything, NO_FILTERS, sieveOf, subkindKey, type Filters } from '../../../client/exploration/filters.ts';
import { learn, passagesOf, sectionsOf, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { countVisible, visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { articleGraph } from './article.ts';
import { anyGraph, entity, relationship, SECTIONS, TIMES, TYPES } from './sample-graph.ts';
import { anyExploration, anyFilters } from './walks.ts';

const RUNS = { numRuns: 300 };

const relationships = [
  relationship('person', 'campaign', 0, { passageIds: ['p1', 'p5'], evidenceCount: 2 }),
  relationship('campaign', 'aim', 1, { passageIds: ['p9'], basis: 'INFERRED', type: 'AIMS_AT' }),
  relationship('congress', 'campaign', 2, { passageIds: ['p2'] }),
];
const known = learn(NOTHING_KNOWN, {
  types: TYPES,
  relationships,
  sections: SECTIONS,
  times: new Map(TIMES),
  entities: [
    entity('person', 0, relationships, { kind: 'ACTOR', subkind: 'person' }),
    entity('campaign', 1, relationships, { kind: 'EVENT', subkind: 'campaign', time: '2011-03/2011-06' }),
    entity('aim', 2, relationships, { kind: 'GOAL' }),
    entity('congress', 3, relationships, { kind: 'EVENT', subkind: 'meeting', time: '1978-12/..' }),
    entity('lone', 4, relationships, { kind: 'EVENT', time: '1850' }),
  ],
});

function passing(changes: Partial<Filters>): string[] {
  const sieve = sieveOf(known, { ...NO_FILTERS, ...changes });
  return [...known.entities.values()].filter((one) => sieve.entity(one)).map(({ id }) => id);
}

function related(changes: Partial<Filters>): string[] {
  const sieve = sieveOf(known, { ...NO_FILTERS, ...changes });
  return [...known.relationships.values()].filter((one) => sieve.relationship(one)).map(({ startId, endId }) => `${startId}-${endId}`);
}

describe('the filters of entities', () => {
  it('leave out subkinds, each within its kind', () => {
    expect(passing({ subkinds: [subkindKey('EVENT', 'campaign')] })).toEqual(['person', 'aim', 'congress', 'lone']);
    expect(passing({ subkinds: [subkindKey('ACTOR', 'campaign')] })).toHaveLength(5);
  });

  it('leave out what has fewer relationships', () => {
    expect(passing({ minDegree: 1 })).toEqual(['person', 'campaign', 'aim', 'congress']);
    expect(passing({ minDegree: 2 })).toEqual(['campaign']);
  });

  it('leave out what none of the sections left speaks of, and keep what no passage is known of', () => {
    expect(passing({ sections: ['text:s0'] })).toEqual(['person', 'campaign', 'aim', 'lone']);
    expect(passing({ sections: ['text:s0', 'text:s1', 'text:s2'] })).toEqual(['lone']);
  });

  it('leave out what happened at no day of a time; what is open at an end goes on', () => {
    expect(passing({ time: { from: '2011-06-30', to: null } })).toEqual(['person', 'campaign', 'aim', 'congress', 'lone']);
    expect(passing({ time: { from: '2011-07-01', to: null } })).toEqual(['person', 'aim', 'congress', 'lone']);
    expect(passing({ time: { from: null, to: '1978-11-30' }, undated: false })).toEqual(['lone']);
  });

  it('pass an entity whose days are not known yet, and leave out those without a time only where asked to', () => {
    expect(passing({ undated: false })).toEqual(['campaign', 'congress', 'lone']);
    expect(passing({ undated: false, time: { from: '1700-01-01', to: '1700-12-31' } })).toEqual(['lone']);
  });
});

describe('the filters of relationships', () => {
  it('leave out a basis, and what fewer passages say', () => {
    expect(related({ bases: ['INFERRED'] })).toEqual(['person-campaign', 'congress-campaign']);
    expect(related({ minEvidence: 2 })).toEqual(['person-campaign']);
  });

  it('leave out what only sections left out say, and what has an end that does not pass', () => {
    expect(related({ sections: ['text:s0'] })).toEqual(['person-campaign', 'campaign-aim']);
    expect(related({ kinds: ['ACTOR'] })).toEqual(['campaign-aim', 'congress-campaign']);
  });

  it('pass a passage where its section and one of the relationships that cite it pass', () => {
    const passages = (changes: Partial<Filters>) => {
      const sieve = sieveOf(known, { ...NO_FILTERS, ...changes });
      return ['p1', 'p2', 'p3', 'p9'].filter((id) => sieve.passage(id));
    };
    expect(passages({})).toEqual(['p1', 'p2', 'p3', 'p9']);
    expect(passages({ types: ['AIMS_AT'] })).toEqual(['p1', 'p2', 'p3']);
    expect(passages({ sections: ['text:s0'] })).toEqual(['p9']);
  });
});

describe('what is filtered', () => {
  it('is greyed, or gone where it is hidden; the counts are the same', () => {
    fc.assert(
      fc.property(
        anyGraph(20).chain((graph) => fc.record({ graph: fc.constant(graph), exploration: anyExploration(graph, 12), changes: anyFilters(graph) })),
        ({ graph, exploration, changes }) => {
          const greying = does.filter(exploration, { ...changes, hides: false });
          const hiding = does.filter(greying, { hides: true });
          const greyed = visibleGraph(graph, greying);
          const clear = {
            entities: greyed.entities.filter((one) => !one.greyed),
            relationships: greyed.relationships.filter((one) => !one.greyed),
          };
          expect(visibleGraph(graph, hiding)).toEqual(clear);
          const counts = countVisible(graph, greying);
          expect(countVisible(graph, hiding)).toEqual(counts);
          expect(counts.entities.visible).toBe(clear.entities.length);
          expect(counts.relationships.visible).toBe(clear.relationships.length);
          expect(counts.filtered).toEqual({ entities: greyed.entities.length - clear.entities.length, relationships: greyed.relationships.length - clear.relationships.length });
          const sum = (values: Iterable<{ readonly visible: number; readonly total: number }>) =>
            [...values].reduce((all, { visible, total }) => ({ visible: all.visible + visible, total: all.total + total }), { visible: 0, total: 0 });
          expect(sum(Object.values(counts.kinds))).toEqual(counts.entities);
          expect(sum(counts.subkinds.values())).toEqual(counts.entities);
          expect(sum(Object.values(counts.bases))).toEqual(counts.relationships);
          expect(sum(counts.types.values())).toEqual(counts.relationships);
        },
      ),
      RUNS,
    );
  });

  it('only ever grows less with one filter more, and nothing is left of it once cleared', () => {
    fc.assert(
      fc.property(
        anyGraph(20).chain((graph) => fc.record({ graph: fc.constant(graph), filters: anyFilters(graph), more: fc.constantFrom<Partial<Filters>>({ minDegree: 9 }, { minEvidence: 9 }, { undated: false }) })),
        ({ graph, filters, more }) => {
          const all = does.add(EMPTY_EXPLORATION, [...graph.entities.keys()]);
          const some = does.filter(all, filters);
          const fewer = does.filter(some, more);
          for (const part of ['entities', 'relationships'] as const) expect(countVisible(graph, fewer).filtered[part]).toBeGreaterThanOrEqual(countVisible(graph, some).filtered[part]);
          expect(countVisible(graph, does.clearFilters(fewer)).filtered).toEqual({ entities: 0, relationships: 0 });
          expect(filtersAnything(does.clearFilters(fewer).filters)).toBe(false);
        },
      ),
      RUNS,
    );
  });
});

describe('the article', () => {
  it('knows the sentences and the sections of an entity in the order of the text', () => {
    const article = articleGraph();
    const positions = passagesOf(article, 'event:san-wan-campaign').map(({ position }) => position);
    expect(positions.length).toBeGreaterThan(5);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    const sections = sectionsOf(article, 'event:san-wan-campaign').map(({ id }) => id);
    expect(sections).toEqual([...sections].sort());
    expect(sections[0]).toBe('mass-work-2011:s0');
  });
});
