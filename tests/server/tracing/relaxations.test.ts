import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relaxations } from '../../../server/tracing/relaxations.ts';
import { tracePaths } from '../../../server/tracing/trace-paths.ts';
import { adjacencyOf, drawnGraph, everyPath, pathQuestion } from './random-question.ts';

const LONGEST = 8;

describe('relaxations', () => {
  it('count what brute force counts, for exactly the conditions the question has', async () => {
    await fc.assert(
      fc.asyncProperty(drawnGraph, pathQuestion, fc.boolean(), async (drawn, question, filtered) => {
        const visible = filtered ? drawn.filter((relationship) => relationship.evidenceCount > 1) : drawn;
        fc.pre(everyPath(visible, question).length === 0);
        const found = await relaxations(question, filtered, LONGEST, (relaxed, keepFilter) => tracePaths(adjacencyOf(keepFilter ? visible : drawn), relaxed));

        const count = (graph: typeof drawn, changed: Partial<typeof question>): number => everyPath(graph, { ...question, ...changed }).length;
        const longer = Array.from({ length: LONGEST - question.maxLength }, (_, index) => question.maxLength + 1 + index);
        const least = longer.find((maxLength) => count(visible, { maxLength }) > 0);
        expect(found).toEqual([
          ...(question.respectDirection ? [{ change: 'IGNORE_DIRECTION', pathCount: count(visible, { respectDirection: false }), truncated: false, maxLength: null }] : []),
          ...(filtered ? [{ change: 'DROP_FILTER', pathCount: count(drawn, {}), truncated: false, maxLength: null }] : []),
          ...(question.via.length > 0 ? [{ change: 'DROP_VIA', pathCount: count(visible, { via: [] }), truncated: false, maxLength: null }] : []),
          ...(question.exclude.length > 0 ? [{ change: 'DROP_EXCLUDE', pathCount: count(visible, { exclude: [] }), truncated: false, maxLength: null }] : []),
          ...(longer.length > 0 ? [{ change: 'RAISE_MAX_LENGTH', pathCount: least === undefined ? 0 : count(visible, { maxLength: least }), truncated: false, maxLength: least ?? LONGEST }] : []),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('say where a limit ended the search, and look no further then', async () => {
    const asked: number[] = [];
    const question = { fromIds: ['a'], toIds: ['b'], via: ['c'], exclude: [], maxLength: 5, respectDirection: false };
    const found = await relaxations(question, false, LONGEST, (relaxed) => {
      asked.push(relaxed.maxLength);
      return Promise.resolve({ paths: [], truncated: true, exploredNodes: 9 });
    });
    expect(found).toEqual([
      { change: 'DROP_VIA', pathCount: 0, truncated: true, maxLength: null },
      { change: 'RAISE_MAX_LENGTH', pathCount: 0, truncated: true, maxLength: 6 },
    ]);
    expect(asked).toEqual([5, 6]);
  });
});
