import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityFilter, RelationshipFilter } from '../../server/cypher/filters.ts';
import { ENTITY_KINDS, type Relationship } from '../../server/graph/model.ts';
import type { PathOrder, PathQuestion } from '../../server/tracing/path-question.ts';
import { storeAdjacency } from '../../server/tracing/store-adjacency.ts';
import { tracePaths } from '../../server/tracing/trace-paths.ts';
import { everyPath, isAskable, pathOrder } from '../server/tracing/random-question.ts';
import { describeOnBothEngines } from '../support/engines.ts';
import { graphOf, PASSAGES, TYPES, type SmallGraph } from '../support/graphs.ts';
import { writeGraph } from '../support/write-graph.ts';

const GRAPHS = 40;
const QUESTIONS_OF_EACH = 15;

const IDS = ['concept:a', 'concept:b', 'actor:c', 'actor:d', 'goal:e', 'goal:f', 'event:g', 'event:h'];
const id = fc.constantFrom(...IDS);

const randomGraph = fc
  .array(
    fc.record({
      start: id,
      type: fc.constantFrom(...TYPES),
      end: id,
      passages: fc.subarray(PASSAGES, { minLength: 1, maxLength: 3 }),
      inferred: fc.boolean(),
    }),
    { maxLength: 18 },
  )
  .map((relationships) => graphOf({ entities: IDS.map((one) => ({ id: one })), relationships, documents: [{ id: 'first', sections: [2, 3] }, { id: 'second', sections: [2] }] }));

interface Asked {
  readonly question: PathQuestion;
  readonly relationships: RelationshipFilter;
  readonly entities: EntityFilter;
  readonly order: PathOrder;
}

/** Often no filter, since most pairs of filters leave nothing. */
const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 1 });

const asked: fc.Arbitrary<Asked> = fc
  .record({
    question: fc.record({
      fromIds: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
      toIds: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
      via: fc.uniqueArray(id, { maxLength: 2 }),
      exclude: fc.uniqueArray(id, { maxLength: 2 }),
      maxLength: fc.integer({ min: 1, max: 8 }),
      respectDirection: fc.boolean(),
    }),
    relationships: fc.record({
      types: sometimes(fc.subarray([...TYPES])),
      basis: sometimes(fc.constantFrom('STATED' as const, 'INFERRED' as const)),
      document: sometimes(fc.constantFrom('first', 'second')),
      minEvidence: sometimes(fc.integer({ min: 1, max: 3 })),
    }),
    order: pathOrder,
    entities: fc.record({ kinds: sometimes(fc.subarray([...ENTITY_KINDS])), ids: sometimes(fc.subarray(IDS)) }),
  })
  .filter(({ question }) => isAskable(question));

function expectedPaths(graph: SmallGraph, { question, relationships, entities, order }: Asked) {
  const passes = (one: Relationship): boolean =>
    (relationships.types?.includes(one.type) ?? true) &&
    (relationships.basis === undefined || relationships.basis === one.basis) &&
    (relationships.document === undefined || one.passageIds.some((passage) => passage.startsWith(`${relationships.document ?? ''}:`))) &&
    one.passageIds.length >= (relationships.minEvidence ?? 0);
  const always = new Set([...question.fromIds, ...question.toIds, ...question.via]);
  const barred = graph.entities
    .filter((entity) => !always.has(entity.id) && !((entities.kinds?.includes(entity.kind) ?? true) && (entities.ids?.includes(entity.id) ?? true)))
    .map((entity) => entity.id);
  const drawn = graph.relationships.filter(passes).map((one) => ({ ...one, evidenceCount: one.passageIds.length, inferred: one.basis === 'INFERRED' }));
  return everyPath(drawn, { ...question, exclude: [...question.exclude, ...barred] }, order);
}

describeOnBothEngines('path tracing over a store', (openStore) => {
  test('equals brute force on random graphs with every combination of options', async () => {
    const store = await openStore();
    let found = 0;
    await fc.assert(
      fc.asyncProperty(randomGraph, fc.array(asked, { minLength: QUESTIONS_OF_EACH, maxLength: QUESTIONS_OF_EACH }), async (graph, questions) => {
        await writeGraph(store, graph);
        for (const one of questions) {
          const { question, relationships, entities, order } = one;
          const allowedIds = [...question.fromIds, ...question.toIds, ...question.via];
          const traced = await tracePaths(storeAdjacency(store, { relationships, entities, allowedIds }), question, order);
          const expected = expectedPaths(graph, one);
          expect(traced).toMatchObject({ paths: expected, truncated: false });
          found += expected.length;
        }
      }),
      { numRuns: GRAPHS, seed: 20110301 },
    );
    expect(found, 'questions with an answer must be among them').toBeGreaterThan(GRAPHS);
  });
});
