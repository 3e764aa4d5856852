import { createNodes, describeDataset, type LoadedNode, type NodeLabel } from '../../server/cypher/load-nodes.ts';
import { claimDataset, removeOwnNodes } from '../../server/cypher/load-own-nodes.ts';
import { createRelationships, createStructure, type LoadedRelationship } from '../../server/cypher/load-relationships.ts';
import type { CypherValue, GraphStore } from '../../server/graph/graph-store.ts';
import { ENTITY_KINDS, type Relationship, type Text, type Texts } from '../../server/graph/model.ts';
import type { SmallGraph, StoredEntity } from './graphs.ts';

/** Large graphs of the benches take a while. */
const DEADLINE_MS = 300_000;

type Properties = Record<string, CypherValue>;

/** Replaces whatever Mailuo holds in the store with this graph, in the layout of docs/graph-model.md. */
export async function writeGraph(store: GraphStore, graph: SmallGraph): Promise<void> {
  await store.transaction(async (transaction) => {
    await transaction.run(claimDataset());
    await transaction.run(removeOwnNodes());
    for (const [label, rows] of nodesOf(graph)) {
      if (rows.length > 0) await transaction.run(createNodes(label, rows));
    }
    for (const type of new Set(graph.relationships.map((one) => one.type))) {
      const rows = graph.relationships.filter((one) => one.type === type).map((one) => relationshipRow(one, graph));
      await transaction.run(createRelationships(type, rows));
    }
    const mentions = graph.entities.flatMap(({ id, passageIds }) => passageIds.map((passageId) => link(id, passageId)));
    await transaction.run(createStructure('MENTIONED_IN', mentions));
    await transaction.run(createStructure('HAS_SECTION', graph.sections.map(({ id, documentId }) => link(documentId, id))));
    await transaction.run(createStructure('HAS_PASSAGE', graph.passages.map(({ id, sectionId }) => link(sectionId, id))));
    await transaction.run(describeDataset(datasetProperties(graph)));
  }, { deadlineMs: DEADLINE_MS });
}

function link(startId: string, endId: string): LoadedRelationship {
  return { startId, endId, properties: {} };
}

function nodesOf(graph: SmallGraph): readonly (readonly [label: NodeLabel, rows: readonly LoadedNode[]])[] {
  const { kinds, subkinds, relationshipTypes } = graph.ontology;
  const row = (properties: Properties & { id: string }): LoadedNode => ({ id: properties.id, properties });
  return [
    ...ENTITY_KINDS.map(
      (kind) => [kind, graph.entities.filter((one) => one.kind === kind).map((one) => row(entityProperties(one)))] as const,
    ),
    ['Document', graph.documents.map(({ title, source, ...rest }, rank) => row({ ...rest, ...spread('title', title), ...spread('source', source), rank }))],
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
  ];
}

function datasetProperties({ revision, ontology, entities, relationships, passages, documents }: SmallGraph): Properties {
  return {
    schemaVersion: 2,
    revision,
    languages: ontology.languages,
    entities: entities.length,
    relationships: relationships.length,
    passages: passages.length,
    citedPassages: passages.filter((one) => one.relationshipIds.length > 0).length,
    documents: documents.length,
  };
}

function entityProperties({ kind: _, name, aliases, description, nameRank, passageIds: __, ...rest }: StoredEntity): Properties & { id: string } {
  return {
    ...rest,
    ...spread('name', name),
    ...spread('aliases', aliases),
    ...spread('description', description),
    nameRankZh: nameRank,
    nameRankEn: nameRank,
  };
}

function relationshipRow(one: Relationship, graph: SmallGraph): LoadedRelationship {
  const { id, startId, endId, statement, basis, reason, quantity, passageIds, documentRank } = one;
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
    startId,
    endId,
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
