import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { openEmbeddedStore, openNeo4jStore } from '../support/engines.ts';
import { anyQuestion } from '../support/graph-questions.ts';
import { anyGraph } from '../support/random-graphs.ts';
import { writeGraph } from '../support/write-graph.ts';

const GRAPHS = 15;
const QUESTIONS_EACH = 20;
const MINUTES_MS = 3 * 60_000;

describe.skipIf(!inject('neo4j'))('300 random questions', () => {
  it('have the same answers on both engines', { timeout: MINUTES_MS }, async () => {
    const [embedded, neo4j] = [await openEmbeddedStore(), await openNeo4jStore()];
    let compared = 0;
    const graphAndQuestions = anyGraph.chain((graph) =>
      fc.tuple(fc.constant(graph), fc.array(anyQuestion(graph), { minLength: QUESTIONS_EACH, maxLength: QUESTIONS_EACH })),
    );
    await fc.assert(
      fc.asyncProperty(graphAndQuestions, async ([graph, questions]) => {
        await Promise.all([writeGraph(embedded, graph), writeGraph(neo4j, graph)]);
        for (const { name, query, promised } of questions) {
          const [one, other] = await Promise.all([embedded.read(query), neo4j.read(query)]);
          expect([name, promised(one)]).toEqual([name, promised(other)]);
          compared += 1;
        }
      }),
      { numRuns: GRAPHS, endOnFailure: true },
    );
    expect(compared).toBe(GRAPHS * QUESTIONS_EACH);
  });
});
