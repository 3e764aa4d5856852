import { graphRows } from '../../../seed/graph-rows.ts';
import type { Dataset } from '../../../seed/dataset.ts';
import type { Properties, RelationshipRow } from '../../../seed/rows.ts';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import { KIND_LABELS, type EntityKind } from '../../../server/graph/model.ts';

/** Nodes and relationships in an order of their own, so that equal graphs give equal text. */
export interface StoredRows {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Properties }[];
  readonly relationships: readonly { readonly type: string; readonly start: string; readonly end: string; readonly properties: Properties }[];
}

/** Everything in the database that Mailuo owns. */
export async function storedRows(store: GraphStore): Promise<StoredRows> {
  const nodes = await store.read({
    text: 'MATCH (n:Mailuo) RETURN labels(n) AS labels, n {.*} AS properties',
    parameters: {},
    decode: (row) => ({ labels: (row['labels'] as string[]).toSorted(), properties: present(row['properties'] as Properties) }),
  });
  const relationships = await store.read({
    text: 'MATCH (a:Mailuo)-[r]->(b:Mailuo) RETURN type(r) AS type, a.id AS start, b.id AS end, r {.*} AS properties',
    parameters: {},
    decode: (row) => ({
      type: String(row['type']),
      start: String(row['start']),
      end: String(row['end']),
      properties: present(row['properties'] as Properties),
    }),
  });
  return { nodes: inOrder(nodes), relationships: inOrder(relationships) };
}

/** What the database should hold of the dataset. */
export function expectedRows(dataset: Dataset): StoredRows {
  const rows = graphRows(dataset);
  const labelled = (labels: readonly string[], list: readonly { properties: Properties }[]) =>
    list.map(({ properties }) => ({ labels: ['Mailuo', ...labels].sort(), properties: present(properties) }));
  const typed = (type: string, list: readonly RelationshipRow[]) =>
    list.map(({ startId, endId, properties }) => ({ type, start: startId, end: endId, properties: present(properties) }));
  return {
    nodes: inOrder([
      ...labelled(['OntologyKind'], rows.kinds),
      ...labelled(['OntologySubkind'], rows.subkinds),
      ...labelled(['OntologyRelationshipType'], rows.relationshipTypes),
      ...labelled(['Document'], rows.documents),
      ...labelled(['Section'], rows.sections),
      ...labelled(['Passage'], rows.passages),
      ...labelled(['Dataset'], [rows.dataset]),
      ...Object.entries(rows.entities).flatMap(([kind, list]) => labelled(['Entity', KIND_LABELS[kind as EntityKind]], list)),
    ]),
    relationships: inOrder([
      ...typed('HAS_SECTION', rows.sectionsOfDocuments),
      ...typed('HAS_PASSAGE', rows.passagesOfSections),
      ...typed('MENTIONED_IN', rows.mentions),
      ...Object.entries(rows.relationships).flatMap(([type, list]) => typed(type, list)),
    ]),
  };
}

/** A property that is null or an empty list is not told from one that is not there. */
function present(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function inOrder<Row>(rows: readonly Row[]): readonly Row[] {
  return rows
    .map((row) => ({ row, text: JSON.stringify(row) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ row }) => row);
}
