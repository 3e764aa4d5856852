import fc from 'fast-check';
import { entitiesByIds } from '../../server/cypher/entities-by-ids.ts';
import { entitiesOfPassages } from '../../server/cypher/entities-of-passages.ts';
import { entityCount } from '../../server/cypher/entity-count.ts';
import { entityPage, type EntityOrder } from '../../server/cypher/entity-page.ts';
import { eventPlaces } from '../../server/cypher/event-places.ts';
import { frontier } from '../../server/cypher/frontier.ts';
import { kindCounts } from '../../server/cypher/kind-counts.ts';
import { neighbors } from '../../server/cypher/neighbors.ts';
import { passageCountMentioningAll, passagesMentioningAll } from '../../server/cypher/passages-mentioning-all.ts';
import { passageCountsOfEntities, passagesOfEntities } from '../../server/cypher/passages-of-entities.ts';
import { passagesByIds } from '../../server/cypher/passages-by-ids.ts';
import { passagesOfSections } from '../../server/cypher/passages-of-sections.ts';
import { relationshipCount } from '../../server/cypher/relationship-count.ts';
import { relationshipPage } from '../../server/cypher/relationship-page.ts';
import { relationshipTypeCounts } from '../../server/cypher/relationship-type-counts.ts';
import { relationshipsAmong } from '../../server/cypher/relationships-among.ts';
import { relationshipsByIds } from '../../server/cypher/relationships-by-ids.ts';
import { relationshipCountsOfEntities, relationshipsOfEntities } from '../../server/cypher/relationships-of-entities.ts';
import { relationshipsOfPassages } from '../../server/cypher/relationships-of-passages.ts';
import { entityTexts, passageTexts, relationshipTexts, type EntityTexts } from '../../server/cypher/search-texts.ts';
import { sectionsByIds } from '../../server/cypher/sections-by-ids.ts';
import { sectionsOfDocuments } from '../../server/cypher/sections-of-documents.ts';
import type { CypherQuery } from '../../server/graph/graph-store.ts';
import type { Relationship } from '../../server/graph/model.ts';
import * as oracle from './graph-oracle.ts';
import { plainEntity } from './graph-oracle.ts';
import { PASSAGES, TYPES, type SmallGraph, type StoredEntity } from './graphs.ts';
import { anyDirection, anyEntityFilter, anyIds, anyRelationshipFilter } from './random-graphs.ts';

/** A question of server/cypher with some arguments, and what it must answer on a graph. */
export interface GraphQuestion {
  readonly name: string;
  readonly query: CypherQuery<unknown>;
  readonly expected: unknown;
  /** What of the rows is promised: their order, or only the order within a group, or none. */
  readonly promised: (rows: readonly unknown[]) => unknown;
}

type Questions = Readonly<Record<string, fc.Arbitrary<Omit<GraphQuestion, 'name'>>>>;

const anyLimit = fc.integer({ min: 1, max: 5 });
const anyRank = fc.option(fc.integer({ min: -1, max: 10 }), { nil: undefined });
const anyPassageIds = fc.subarray([...PASSAGES, 'first:p99']);

export function anyQuestion(graph: SmallGraph): fc.Arbitrary<GraphQuestion> {
  const all = { ...questionsOfEntities(graph), ...questionsOfRelationships(graph), ...questionsOfText(graph) };
  return fc.oneof(...Object.entries(all).map(([name, question]) => question.map((asked): GraphQuestion => ({ name, ...asked }))));
}

function questionsOfEntities(graph: SmallGraph): Questions {
  const entityFilter = anyEntityFilter(graph);
  const ids = anyIds(graph);
  const frontierQuestion = fc.record({
    ids,
    direction: anyDirection,
    relationshipFilter: anyRelationshipFilter,
    entityFilter,
    allowedIds: ids,
  });
  return {
    entitiesByIds: ids.map((some) => inAnyOrder(entitiesByIds(some), oracle.entities(graph, { ids: some }).map(plainEntity))),
    entityCount: entityFilter.map((filter) => inOrder(entityCount(filter), [oracle.entities(graph, filter).length])),
    entityPage: fc
      .record({
        filter: entityFilter,
        order: fc.constantFrom<EntityOrder[]>('NAME', 'DEGREE', 'TIME', 'DOCUMENT'),
        language: fc.constantFrom('zh', 'en'),
        limit: anyLimit,
        afterRank: fc.option(fc.integer({ min: -1, max: 3 }), { nil: undefined }),
        beforeRank: fc.option(fc.integer({ min: 3, max: 10 }), { nil: undefined }),
        fromEnd: fc.boolean(),
      })
      .map((question) => {
        const { filter, order, limit, afterRank = -1, beforeRank = Infinity, fromEnd } = question;
        const between = oracle
          .entities(graph, filter)
          .map((entity) => ({ entity: plainEntity(entity), rank: rankOf(entity, order) }))
          .filter(({ rank }) => rank > afterRank && rank < beforeRank)
          .sort((a, b) => a.rank - b.rank);
        return inOrder(entityPage(question), fromEnd ? between.slice(-limit) : between.slice(0, limit));
      }),
    frontier: frontierQuestion.map((question) => inAnyOrder(frontier(question), oracle.frontierSteps(graph, question))),
    neighbors: frontierQuestion.map((question) => inOrder(neighbors(question), oracle.neighborsOf(graph, question))),
    kindCounts: fc.constant(
      inAnyOrder(
        kindCounts(),
        counted(graph.entities.map(({ kind, subkind }) => ({ kind, subkind }))),
      ),
    ),
    eventPlaces: ids.map((some) =>
      inAnyOrder(
        eventPlaces(some),
        some.flatMap((eventId) => {
          const place = graph.relationships.find(({ type, startId }) => type === 'TAKES_PLACE_IN' && startId === eventId);
          return place === undefined ? [] : [{ eventId, placeId: place.endId }];
        }),
      ),
    ),
    entityTexts: fc.tuple(fc.integer({ min: -1, max: 9 }), anyLimit).map(([afterRank, limit]) =>
      inOrder(entityTexts(afterRank, limit), graph.entities.slice(afterRank + 1, afterRank + 1 + limit).map(textsOfEntity)),
    ),
  };
}

function questionsOfRelationships(graph: SmallGraph): Questions {
  const ids = anyIds(graph);
  const filter = anyRelationshipFilter;
  const relationshipIds = fc.subarray([...graph.relationships.map(({ id }) => id), 'concept:a/PART_OF/nobody', 'nothing', '']);
  const ofEntities = fc.record({ ids, direction: anyDirection, filter, afterRank: anyRank, limit: anyLimit });
  return {
    relationshipsByIds: relationshipIds.map((some) =>
      inAnyOrder(relationshipsByIds(some), graph.relationships.filter(({ id }) => some.includes(id))),
    ),
    relationshipCount: fc.tuple(filter, anyEntityFilter(graph)).map(([passing, ends]) => {
      const both = oracle.entities(graph, ends).map(({ id }) => id);
      return inOrder(relationshipCount(passing, ends), [among(oracle.relationships(graph, passing), both).length]);
    }),
    relationshipPage: fc.record({ filter, afterRank: anyRank, limit: anyLimit }).map((question) => {
      const { afterRank = -1, limit } = question;
      const behind = oracle.relationships(graph, question.filter).filter(({ documentRank }) => documentRank > afterRank);
      return inOrder(relationshipPage(question), behind.slice(0, limit));
    }),
    relationshipsAmong: fc
      .tuple(ids, filter)
      .map(([some, passing]) => inOrder(relationshipsAmong(some, passing), among(oracle.relationships(graph, passing), some))),
    relationshipsOfEntities: ofEntities.map((question) => {
      const { direction, afterRank = -1, limit } = question;
      const expected = known(graph, question.ids).flatMap((entityId) =>
        oracle
          .relationshipsOf(graph, entityId, direction, question.filter)
          .filter(({ documentRank }) => documentRank > afterRank)
          .slice(0, limit)
          .map((relationship) => ({ entityId, relationship })),
      );
      return inOrderWithin(relationshipsOfEntities(question), expected, ({ entityId }) => entityId);
    }),
    relationshipCountsOfEntities: ofEntities.map((question) =>
      inAnyOrder(
        relationshipCountsOfEntities(question),
        known(graph, question.ids).map((entityId) => ({
          entityId,
          count: oracle.relationshipsOf(graph, entityId, question.direction, question.filter).length,
        })),
      ),
    ),
    relationshipTypeCounts: fc
      .subarray([...TYPES], { minLength: 1 })
      .map((types) => inAnyOrder(relationshipTypeCounts(types), counted(oracle.relationships(graph, { types }).map(({ type }) => ({ type }))))),
    relationshipTexts: ids.map((some) =>
      inAnyOrder(
        relationshipTexts(some),
        graph.relationships
          .filter(({ startId }) => some.includes(startId))
          .map(({ id, statement, documentRank }) => ({ id, statement, documentRank })),
      ),
    ),
  };
}

function questionsOfText(graph: SmallGraph): Questions {
  const ids = anyIds(graph);
  const someIds = fc.uniqueArray(fc.constantFrom(...graph.entities.map(({ id }) => id), 'concept:none'), { minLength: 1, maxLength: 3 });
  return {
    passagesByIds: anyPassageIds.map((some) => inAnyOrder(passagesByIds(some), graph.passages.filter(({ id }) => some.includes(id)))),
    sectionsByIds: fc
      .subarray(['first:s0', 'first:s1', 'second:s0', 'none'])
      .map((some) => inAnyOrder(sectionsByIds(some), graph.sections.filter(({ id }) => some.includes(id)))),
    sectionsOfDocuments: fc
      .shuffledSubarray(['first', 'second', 'none'])
      .map((some) => inOrder(sectionsOfDocuments(some), graph.sections.filter(({ documentId }) => some.includes(documentId)))),
    passagesOfSections: fc
      .shuffledSubarray(['first:s0', 'first:s1', 'second:s0', 'none'])
      .map((some) => inOrder(passagesOfSections(some), graph.passages.filter(({ sectionId }) => some.includes(sectionId)))),
    passagesOfEntities: fc
      .record({
        ids,
        after: fc.option(fc.record({ documentId: fc.constantFrom('first', 'second'), position: fc.integer({ min: 0, max: 6 }) }), {
          nil: undefined,
        }),
        limit: anyLimit,
      })
      .map((question) => {
        const expected = known(graph, question.ids).flatMap((entityId) =>
          oracle.passagesOf(graph, entityId, question.after).slice(0, question.limit).map((passage) => ({ entityId, passage })),
        );
        return inOrderWithin(passagesOfEntities(question), expected, ({ entityId }) => entityId);
      }),
    passagesMentioningAll: fc
      .record({
        ids: someIds,
        after: fc.option(fc.record({ documentId: fc.constantFrom('first', 'second'), position: fc.integer({ min: 0, max: 6 }) }), { nil: undefined }),
        limit: anyLimit,
      })
      .map((question) => inOrder(passagesMentioningAll(question), oracle.sharedPassages(graph, question.ids, question.after).slice(0, question.limit))),
    passageCountMentioningAll: someIds.map((some) => inOrder(passageCountMentioningAll(some), [oracle.sharedPassages(graph, some).length])),
    passageCountsOfEntities: ids.map((some) =>
      inAnyOrder(
        passageCountsOfEntities(some),
        known(graph, some).map((entityId) => ({ entityId, count: oracle.passagesOf(graph, entityId).length })),
      ),
    ),
    entitiesOfPassages: anyPassageIds.map((some) => {
      const expected = some.flatMap((passageId) =>
        graph.entities.filter(({ passageIds }) => passageIds.includes(passageId)).map((entity) => ({ passageId, entity: plainEntity(entity) })),
      );
      return inOrderWithin(entitiesOfPassages(some), expected, ({ passageId }) => passageId);
    }),
    relationshipsOfPassages: anyPassageIds.map((some) => {
      const expected = some.flatMap((passageId) =>
        graph.relationships.filter(({ passageIds }) => passageIds.includes(passageId)).map((relationship) => ({ passageId, relationship })),
      );
      return inOrderWithin(relationshipsOfPassages(some), expected, ({ passageId }) => passageId);
    }),
    passageTexts: fc
      .tuple(fc.constantFrom('', ...PASSAGES), anyLimit)
      .map(([after, limit]) => inOrder(passageTexts(after, limit), graph.passages.filter(({ id }) => id > after).slice(0, limit))),
  };
}

function inOrder<Answer>(query: CypherQuery<Answer>, expected: readonly Answer[]): Omit<GraphQuestion, 'name'> {
  return { query, expected, promised: (rows) => rows };
}

function inAnyOrder<Answer>(query: CypherQuery<Answer>, expected: readonly Answer[]): Omit<GraphQuestion, 'name'> {
  return { query, expected: sorted(expected), promised: sorted };
}

function inOrderWithin<Answer>(
  query: CypherQuery<Answer>,
  expected: readonly Answer[],
  groupOf: (answer: Answer) => string,
): Omit<GraphQuestion, 'name'> {
  const grouped = (rows: readonly unknown[]) => {
    const answers = rows as readonly Answer[];
    const groups = [...new Set(answers.map(groupOf))].sort();
    return groups.map((group) => answers.filter((answer) => groupOf(answer) === group));
  };
  return { query, expected: grouped(expected), promised: grouped };
}

function sorted(rows: readonly unknown[]): readonly unknown[] {
  return rows.map((row) => JSON.stringify(row, byKey)).sort();
}

function byKey(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function counted<Group extends object>(groups: readonly Group[]): readonly (Group & { count: number })[] {
  const distinct = new Map(groups.map((group) => [JSON.stringify(group), group]));
  return [...distinct].map(([key, group]) => ({ ...group, count: groups.filter((one) => JSON.stringify(one) === key).length }));
}

function textsOfEntity({ id, kind, name, aliases, degree, documentRank }: StoredEntity): EntityTexts {
  return { id, kind, name, aliases, degree, documentRank };
}

function known(graph: SmallGraph, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => graph.entities.some((entity) => entity.id === id));
}

function among(relationships: readonly Relationship[], ids: readonly string[]): readonly Relationship[] {
  return relationships.filter(({ startId, endId }) => ids.includes(startId) && ids.includes(endId));
}

function rankOf(entity: StoredEntity, order: EntityOrder): number {
  return { NAME: entity.nameRank, DEGREE: entity.degreeRank, TIME: entity.timeRank, DOCUMENT: entity.documentRank }[order];
}
