import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import { describeOnBothEngines, openEmbeddedStore } from '../../support/engines.ts';
import { anyQuestion } from '../../support/graph-questions.ts';
import { anyGraph } from '../../support/random-graphs.ts';
import { writeGraph } from '../../support/write-graph.ts';

/** Neo4j makes a plan for each new text, which takes it longer than the answer. */
const GRAPHS = { embedded: 100, neo4j: 20 };
const MINUTES_MS = 3 * 60_000;

describeOnBothEngines('questions on random graphs', (openStore) => {
  it('answer as plain lists do', { timeout: MINUTES_MS }, async () => {
    const store: GraphStore = await openStore();
    const graphAndQuestions = anyGraph.chain((graph) => fc.tuple(fc.constant(graph), fc.array(anyQuestion(graph), { minLength: 15, maxLength: 15 })));
    await fc.assert(
      fc.asyncProperty(graphAndQuestions, async ([graph, questions]) => {
        await writeGraph(store, graph);
        for (const { name, query, expected, promised } of questions) {
          expect([name, promised(await store.read(query))]).toEqual([name, expected]);
        }
      }),
      { numRuns: openStore === openEmbeddedStore ? GRAPHS.embedded : GRAPHS.neo4j, interruptAfterTimeLimit: MINUTES_MS * 0.9, markInterruptAsFailure: true },
    );
  });
});
