import { describe, expect, it } from 'vitest';
import { NO_FILTERS, type Filters } from '../../../client/exploration/filters.ts';
import { NO_TRACE, type Trace } from '../../../client/exploration/trace.ts';
import { isFiltered, pathQuestion } from '../../../client/tracing/path-question.ts';

const TYPES = new Map(['AIMS_AT', 'LEADS_TO', 'PART_OF'].map((name) => [name, { name, group: '', label: {}, inverseLabel: {} }] as const)) as unknown as Parameters<typeof pathQuestion>[1];
const ASKED: Trace = { ...NO_TRACE, fromIds: ['concept:a'], toIds: ['goal:b'] };

const asked = (trace: Partial<Trace>, filters: Partial<Filters> | null) => pathQuestion({ ...ASKED, ...trace }, TYPES, filters === null ? null : { ...NO_FILTERS, ...filters });

describe('the question of a trace', () => {
  it('is not asked while an end is missing', () => {
    expect(asked({ toIds: [] }, null)).toBeNull();
  });

  it.each<[string, Partial<Filters>, object]>([
    ['kinds', { kinds: ['EVENT'] }, { entities: { kinds: ['CONCEPT', 'ACTOR', 'GOAL'] }, relationships: {} }],
    ['types', { types: ['PART_OF'] }, { entities: {}, relationships: { types: ['AIMS_AT', 'LEADS_TO'] } }],
    ['what is inferred', { bases: ['INFERRED'] }, { entities: {}, relationships: { basis: 'STATED' } }],
    ['what is stated', { bases: ['STATED'] }, { entities: {}, relationships: { basis: 'INFERRED' } }],
    ['few passages and few relationships', { minEvidence: 2, minDegree: 3 }, { entities: { minDegree: 3 }, relationships: { minEvidence: 2 } }],
    ['a time', { time: { from: '2011-03-01', to: null } }, { entities: { time: { from: '2011-03-01', to: null, includeUndated: true } }, relationships: {} }],
    ['what has no time', { undated: false }, { entities: { time: { includeUndated: false } }, relationships: {} }],
  ])('leaves out %s with the filters, and knows what it would be without', (_name, filters, filter) => {
    const question = asked({}, filters);
    expect(question).toMatchObject({ filter, unfiltered: { entities: {}, relationships: {} } });
    expect(question !== null && isFiltered(question)).toBe(true);
  });

  it('joins them with what the trace itself leaves out', () => {
    const question = asked({ kinds: ['EVENT', 'GOAL'], excludedTypes: ['AIMS_AT'] }, { kinds: ['EVENT'], types: ['PART_OF'] });
    expect(question).toMatchObject({
      filter: { entities: { kinds: ['GOAL'] }, relationships: { types: ['LEADS_TO'] } },
      unfiltered: { entities: { kinds: ['EVENT', 'GOAL'] }, relationships: { types: ['LEADS_TO', 'PART_OF'] } },
    });
  });

  it.each([null, {}])('is the same without filters', (filters) => {
    const question = asked({ kinds: ['EVENT'] }, filters);
    expect(question !== null && isFiltered(question)).toBe(false);
  });
});
