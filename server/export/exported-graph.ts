import { dataset as datasetQuestion, type Dataset } from '../cypher/dataset.ts';
import { documents as documentsQuestion } from '../cypher/documents.ts';
import { entitiesByIds } from '../cypher/entities-by-ids.ts';
import { entityPage, type RankedEntity } from '../cypher/entity-page.ts';
import { ontology as ontologyQuestion, ontologyOf } from '../cypher/ontology.ts';
import { passagesOfSections } from '../cypher/passages-of-sections.ts';
import { relationshipPage } from '../cypher/relationship-page.ts';
import { relationshipsAmong } from '../cypher/relationships-among.ts';
import { sectionsOfDocuments } from '../cypher/sections-of-documents.ts';
import type { CypherQuery, GraphStore } from '../graph/graph-store.ts';
import type { Document, Entity, Ontology, Passage, Relationship } from '../graph/model.ts';

export const ROWS_AT_ONCE = 500;

/** The graph as an export reads it: page by page, so that its size does not matter. */
export interface ExportedGraph {
  readonly dataset: Dataset;
  readonly ontology: Ontology;
  readonly documents: readonly Document[];
  /** In the order of first mention. */
  entities(): AsyncIterable<Entity>;
  /** In the order of first evidence. */
  relationships(): AsyncIterable<Relationship>;
  /** In the order of the document. */
  passages(document: Document): Promise<readonly Passage[]>;
  read<Answer>(query: CypherQuery<Answer>): Promise<readonly Answer[]>;
}

/** Null where no data has been loaded yet. */
export async function openExportedGraph(store: GraphStore, signal?: AbortSignal): Promise<ExportedGraph | null> {
  const read = <Answer>(query: CypherQuery<Answer>) => store.read(query, signal === undefined ? {} : { signal });
  const [dataset] = await read(datasetQuestion());
  if (dataset === undefined) return null;
  return {
    dataset,
    ontology: ontologyOf(await read(ontologyQuestion())),
    documents: await read(documentsQuestion()),
    read,
    entities: () =>
      named(byRank((afterRank) => read(entityPage({ order: 'DOCUMENT', language: dataset.languages[0] ?? '', afterRank, limit: ROWS_AT_ONCE })), ({ rank }) => rank)),
    relationships: () => byRank((afterRank) => read(relationshipPage({ afterRank, limit: ROWS_AT_ONCE })), ({ documentRank }) => documentRank),
    passages: async ({ id }) => read(passagesOfSections((await read(sectionsOfDocuments([id]))).map((section) => section.id))),
  };
}

/** All rows of a question that goes on behind a rank, asked page by page from the start. */
async function* byRank<Row>(ask: (afterRank: number) => Promise<readonly Row[]>, rankOf: (row: Row) => number): AsyncGenerator<Row> {
  for (let page = await ask(-1), last = page.at(-1); last !== undefined; last = page.at(-1)) {
    yield* page;
    page = await ask(rankOf(last));
  }
}

async function* named(ranked: AsyncIterable<RankedEntity>): AsyncGenerator<Entity> {
  for await (const { entity } of ranked) yield entity;
}

/** The part of it with these entities and the relationships among them; what is not there has its id in `missing`. */
export async function partOf(graph: ExportedGraph, ids: readonly string[]): Promise<{ readonly part: ExportedGraph; readonly missing: readonly string[] }> {
  const entities = (await graph.read(entitiesByIds(ids))).toSorted((a, b) => a.documentRank - b.documentRank);
  const found = new Set(entities.map(({ id }) => id));
  const relationships = await graph.read(relationshipsAmong(ids));
  const part = {
    ...graph,
    async *entities() {
      yield* entities;
    },
    async *relationships() {
      yield* relationships;
    },
  };
  return { part, missing: ids.filter((id) => !found.has(id)) };
}
