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
          ...(question.respectDirection ? [{ change: 'IGNORE_DIRECTION', pathCount: count(visible, { respectDirection: false }), maxLength: null }] : []),
          ...(filtered ? [{ change: 'DROP_FILTER', pathCount: count(drawn, {}), maxLength: null }] : []),
          ...(question.via.length > 0 ? [{ change: 'DROP_VIA', pathCount: count(visible, { via: [] }), maxLength: null }] : []),
          ...(question.exclude.length > 0 ? [{ change: 'DROP_EXCLUDE', pathCount: count(visible, { exclude: [] }), maxLength: null }] : []),
          ...(longer.length > 0 ? [{ change: 'RAISE_MAX_LENGTH', pathCount: least === undefined ? 0 : count(visible, { maxLength: least }), maxLength: least ?? LONGEST }] : []),
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
