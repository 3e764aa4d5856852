import DataLoader from 'dataloader';
import { documents } from '../cypher/documents.ts';
import { entitiesByIds } from '../cypher/entities-by-ids.ts';
import { entitiesOfPassages } from '../cypher/entities-of-passages.ts';
import { eventPlaces } from '../cypher/event-places.ts';
import { kindCounts, type KindCount } from '../cypher/kind-counts.ts';
import { ontology, ontologyOf } from '../cypher/ontology.ts';
import { passagesByIds } from '../cypher/passages-by-ids.ts';
import { passageCountsOfEntities, passagesOfEntities, type PassagesOfEntitiesQuestion } from '../cypher/passages-of-entities.ts';
import { passagesOfSections } from '../cypher/passages-of-sections.ts';
import { relationshipTypeCounts } from '../cypher/relationship-type-counts.ts';
import { relationshipsByIds } from '../cypher/relationships-by-ids.ts';
import { relationshipCountsOfEntities, relationshipsOfEntities, type RelationshipsOfEntitiesQuestion } from '../cypher/relationships-of-entities.ts';
import { sectionsByIds } from '../cypher/sections-by-ids.ts';
import { sectionsOfDocuments } from '../cypher/sections-of-documents.ts';
import type { CypherQuery } from '../graph/graph-store.ts';
import type { Document, Entity, Ontology, Passage, Relationship, Section } from '../graph/model.ts';

type Read = <Answer>(query: CypherQuery<Answer>) => Promise<readonly Answer[]>;
type Page<Question> = Omit<Question, 'ids'> & { readonly id: string };

export type RelationshipsPage = Page<RelationshipsOfEntitiesQuestion>;
export type PassagesPage = Page<PassagesOfEntitiesQuestion>;

/** Each reads what a whole level of an operation asks for in one round trip, and nothing twice. */
export interface Loaders {
  readonly entities: DataLoader<string, Entity | null>;
  readonly relationships: DataLoader<string, Relationship | null>;
  readonly passages: DataLoader<string, Passage | null>;
  readonly sections: DataLoader<string, Section | null>;
  readonly relationshipsOfEntity: DataLoader<RelationshipsPage, readonly Relationship[], string>;
  readonly relationshipCountOfEntity: DataLoader<Omit<RelationshipsPage, 'limit' | 'afterRank'>, number, string>;
  readonly passagesOfEntity: DataLoader<PassagesPage, readonly Passage[], string>;
  readonly passageCountOfEntity: DataLoader<string, number>;
  readonly placeOfEvent: DataLoader<string, string | null>;
  readonly sectionsOfDocument: DataLoader<string, readonly Section[]>;
  readonly passagesOfSection: DataLoader<string, readonly Passage[]>;
  readonly entitiesOfPassage: DataLoader<string, readonly Entity[]>;
  documents(): Promise<readonly Document[]>;
  ontology(): Promise<Ontology>;
  relationshipTypeCounts(): Promise<ReadonlyMap<string, number>>;
  kindCounts(): Promise<readonly KindCount[]>;
}

export function createLoaders(read: Read): Loaders {
  const byId = <Item extends { readonly id: string }>(query: (ids: readonly string[]) => CypherQuery<Item>): DataLoader<string, Item | null> =>
    new DataLoader<string, Item | null>(async (ids) => {
      const found = new Map((await read(query(ids))).map((item) => [item.id, item]));
      return ids.map((id) => found.get(id) ?? null);
    });

  const ofEach = <Row, Item>(
    query: (ids: readonly string[]) => CypherQuery<Row>,
    ownerOf: (row: Row) => string,
    itemOf: (row: Row) => Item,
  ): DataLoader<string, readonly Item[]> =>
    new DataLoader<string, readonly Item[]>(async (ids) => grouped(ids, await read(query(ids)), ownerOf, itemOf));

  const entities = byId(entitiesByIds);
  const wholeOntology = once(async () => ontologyOf(await read(ontology())));
  return {
    entities,
    relationships: byId(relationshipsByIds),
    passages: byId(passagesByIds),
    sections: byId(sectionsByIds),
    relationshipsOfEntity: byQuestion(async (ids, question) =>
      grouped(ids, await read(relationshipsOfEntities({ ...question, ids })), (row) => row.entityId, (row) => row.relationship),
    ),
    relationshipCountOfEntity: byQuestion(async (ids, question) => counted(ids, await read(relationshipCountsOfEntities({ ...question, ids })))),
    passagesOfEntity: byQuestion(async (ids, question) =>
      grouped(ids, await read(passagesOfEntities({ ...question, ids })), (row) => row.entityId, (row) => row.passage),
    ),
    passageCountOfEntity: new DataLoader<string, number>(async (ids) => counted(ids, await read(passageCountsOfEntities(ids)))),
    placeOfEvent: new DataLoader<string, string | null>(async (ids) => {
      const places = new Map((await read(eventPlaces(ids))).map(({ eventId, placeId }) => [eventId, placeId]));
      return ids.map((id) => places.get(id) ?? null);
    }),
    sectionsOfDocument: ofEach(sectionsOfDocuments, (section) => section.documentId, (section) => section),
    passagesOfSection: ofEach(passagesOfSections, (passage) => passage.sectionId, (passage) => passage),
    entitiesOfPassage: ofEach(
      entitiesOfPassages,
      (row) => row.passageId,
      ({ entity }) => {
        entities.prime(entity.id, entity);
        return entity;
      },
    ),
    documents: once(() => read(documents())),
    ontology: wholeOntology,
    relationshipTypeCounts: once(async () => {
      const types = (await wholeOntology()).relationshipTypes.map(({ name }) => name);
      return new Map((await read(relationshipTypeCounts(types))).map(({ type, count }) => [type, count]));
    }),
    kindCounts: once(() => read(kindCounts())),
  };
}

/** One round trip for all ids that are asked the same question at the same time. */
function byQuestion<Question extends { readonly id: string }, Answer>(
  answer: (ids: readonly string[], question: Omit<Question, 'id'>) => Promise<readonly Answer[]>,
): DataLoader<Question, Answer, string> {
  return new DataLoader<Question, Answer, string>(
    async (keys) => {
      const groups = new Map<string, { readonly question: Omit<Question, 'id'>; readonly keys: Question[] }>();
      for (const key of keys) {
        const { id: _id, ...question } = key;
        const name = JSON.stringify(question);
        const group = groups.get(name);
        if (group === undefined) groups.set(name, { question, keys: [key] });
        else group.keys.push(key);
      }
      const answers = new Map<Question, Answer>();
      await Promise.all(
        [...groups.values()].map(async (group) => {
          const found = await answer(group.keys.map(({ id }) => id), group.question);
          group.keys.forEach((key, index) => answers.set(key, found[index] as Answer));
        }),
      );
      return keys.map((key) => answers.get(key) as Answer);
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  );
}

function grouped<Row, Item>(ids: readonly string[], rows: readonly Row[], ownerOf: (row: Row) => string, itemOf: (row: Row) => Item): readonly Item[][] {
  const byOwner = new Map<string, Item[]>(ids.map((id) => [id, []]));
  for (const row of rows) byOwner.get(ownerOf(row))?.push(itemOf(row));
  return ids.map((id) => byOwner.get(id) ?? []);
}

function counted(ids: readonly string[], rows: readonly { readonly entityId: string; readonly count: number }[]): readonly number[] {
  const counts = new Map(rows.map(({ entityId, count }) => [entityId, count]));
  return ids.map((id) => counts.get(id) ?? 0);
}

function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= read());
}
