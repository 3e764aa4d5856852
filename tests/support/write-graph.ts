import type { CypherQuery, CypherValue, GraphStore } from '../../server/graph/graph-store.ts';
import { KIND_LABELS, type Relationship, type Text, type Texts } from '../../server/graph/model.ts';
import type { SmallGraph, StoredEntity } from './graphs.ts';

type Properties = Record<string, CypherValue>;

/** Replaces whatever Mailuo holds in the store with this graph, in the layout of docs/graph-model.md. */
export async function writeGraph(store: GraphStore, graph: SmallGraph): Promise<void> {
  await store.transaction(async (transaction) => {
    const run = (text: string, rows: readonly Properties[]) =>
      rows.length === 0 ? Promise.resolve([]) : transaction.run(command(text, { rows }));
    await transaction.run(command('MATCH (n:Mailuo) DETACH DELETE n', {}));
    for (const [label, rows] of nodesOf(graph)) {
      await run(`UNWIND $rows AS row CREATE (n:Mailuo:${label}) SET n += row.properties`, rows);
    }
    for (const type of new Set(graph.relationships.map((one) => one.type))) {
      await run(
        `UNWIND $rows AS row MATCH (a:Entity {id: row.start}) MATCH (b:Entity {id: row.end}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
        graph.relationships.filter((one) => one.type === type).map((one) => relationshipRow(one, graph)),
      );
    }
    await run(
      'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) MATCH (p:Passage {id: row.passage}) CREATE (n)-[:MENTIONED_IN]->(p)',
      graph.entities.flatMap(({ id, passageIds }) => passageIds.map((passage) => ({ id, passage }))),
    );
    await run(
      'UNWIND $rows AS row MATCH (d:Document {id: row.document}) MATCH (s:Section {id: row.section}) CREATE (d)-[:HAS_SECTION]->(s)',
      graph.sections.map(({ id, documentId }) => ({ document: documentId, section: id })),
    );
    await run(
      'UNWIND $rows AS row MATCH (s:Section {id: row.section}) MATCH (p:Passage {id: row.passage}) CREATE (s)-[:HAS_PASSAGE]->(p)',
      graph.passages.map(({ id, sectionId }) => ({ section: sectionId, passage: id })),
    );
  });
}

function command(text: string, parameters: CypherQuery<null>['parameters']): CypherQuery<null> {
  return { text, parameters, decode: () => null };
}

function nodesOf(graph: SmallGraph): readonly (readonly [label: string, rows: readonly Properties[]])[] {
  const { kinds, subkinds, relationshipTypes, languages } = graph.ontology;
  const row = (properties: Properties): Properties => ({ properties });
  return [
    ...Object.entries(KIND_LABELS).map(
      ([kind, label]) => [`Entity:${label}`, graph.entities.filter((one) => one.kind === kind).map((one) => row(entityProperties(one)))] as const,
    ),
    ['Document', graph.documents.map(({ title, ...rest }, rank) => row({ ...rest, ...spread('title', title), rank }))],
    ['Section', graph.sections.map(({ title, ...rest }) => row({ ...rest, ...spread('title', title) }))],
    ['Passage', graph.passages.map(({ gist, ...rest }) => row({ ...rest, ...spread('gist', gist) }))],
    [
      'OntologyKind',
      kinds.map(({ kind, label, definition }, rank) => row({ id: kind, rank, ...spread('label', label), ...spread('definition', definition) })),
    ],
    [
      'OntologySubkind',
      subkinds.map(({ kind, name, label }, rank) => row({ id: `${kind}/${name}`, kind, name, rank, ...spread('label', label) })),
    ],
    [
      'OntologyRelationshipType',
      relationshipTypes.map(({ name, group, label, inverseLabel, definition, startKinds, endKinds }, rank) =>
        row({
          id: name,
          group,
          rank,
          startKinds,
          endKinds,
          ...spread('label', label),
          ...spread('inverseLabel', inverseLabel),
          ...spread('definition', definition),
        }),
      ),
    ],
    [
      'Dataset',
      [
        row({
          id: 'dataset',
          schemaVersion: 1,
          revision: graph.revision,
          languages,
          entities: graph.entities.length,
          relationships: graph.relationships.length,
          passages: graph.passages.length,
          citedPassages: graph.passages.filter((one) => one.relationshipIds.length > 0).length,
          documents: graph.documents.length,
        }),
      ],
    ],
  ];
}

function entityProperties({ kind: _, name, aliases, description, nameRank, passageIds: __, ...rest }: StoredEntity): Properties {
  return {
    ...rest,
    ...spread('name', name),
    ...spread('aliases', aliases),
    ...spread('description', description),
    nameRankZh: nameRank,
    nameRankEn: nameRank,
  };
}

function relationshipRow(one: Relationship, graph: SmallGraph): Properties {
  const { id, startId: start, endId: end, statement, basis, reason, quantity, passageIds, documentRank } = one;
  const documents = [...new Set(graph.passages.filter((passage) => passageIds.includes(passage.id)).map((passage) => passage.documentId))];
  const quantityProperties: Properties =
    quantity === null
      ? {}
      : {
          quantityValue: quantity.value,
          quantityComparator: quantity.comparator,
          ...spread('quantityUnit', quantity.unit),
          ...spread('quantityText', quantity.text),
        };
  return {
    start,
    end,
    properties: {
      id,
      basis,
      documentRank,
      passages: passageIds,
      evidenceCount: passageIds.length,
      documents,
      ...spread('statement', statement),
      ...spread('reason', reason ?? {}),
      ...quantityProperties,
    },
  };
}

/** `{ zh: 'x' }` of `name` as `{ nameZh: 'x' }`; absent lists are not stored. */
function spread(property: string, text: Text | Texts): Properties {
  return Object.fromEntries(
    Object.entries(text).map(([language, value]) => [property + language.charAt(0).toUpperCase() + language.slice(1), value]),
  );
}
