import { createNodes, describeDataset, type NodeLabel } from '../server/cypher/load-nodes.ts';
import { claimDataset, foreignNodeCount, loadedData, removeOwnNodes } from '../server/cypher/load-own-nodes.ts';
import { createRelationships, createStructure } from '../server/cypher/load-relationships.ts';
import { storedTexts } from '../server/cypher/load-texts.ts';
import type { CallOptions, CypherQuery, GraphStore, GraphTransaction } from '../server/graph/graph-store.ts';
import { ENTITY_KINDS } from '../server/graph/model.ts';
import { withSentences } from './attach-text.ts';
import type { Dataset } from './dataset.ts';
import { graphRows, SCHEMA_VERSION } from './graph-rows.ts';
import { LoadRefused } from './load-refused.ts';
import type { GraphRows } from './rows.ts';

const ROWS_AT_ONCE = 1_000;
const DEADLINE_MS = 30 * 60_000;

export interface LoadOptions {
  /** Called as rows are written; where a conflict makes the whole work run again, from 0 again. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Load also beside data that is not Mailuo's, which is left as it is. */
  readonly replaceForeign?: boolean;
  readonly signal?: AbortSignal;
}

export interface LoadResult {
  readonly changed: boolean;
  readonly revision: string;
}

/**
 * Puts the dataset in the place of whatever data of Mailuo's the database holds: all of it or, whatever happens, none of it; nothing where the
 * same revision is there already. Original sentences that the database was given before stay on their passages. Rejects with LoadRefused where the database holds other data or is of a newer version, else with a StoreError.
 */
export async function loadDataset(store: GraphStore, dataset: Dataset, options: LoadOptions = {}): Promise<LoadResult> {
  const call = { deadlineMs: DEADLINE_MS, ...(options.signal && { signal: options.signal }) };

  const [foreign = 0] = await store.read(foreignNodeCount(), call);
  if (foreign > 0 && options.replaceForeign !== true) throw LoadRefused.foreign(foreign);
  const rows = await rowsToLoad(store, dataset, call);
  const revision = revisionOf(rows);
  if ((await revisionIn(store, call)) === revision) return { changed: false, revision };

  await store.prepare();
  const changed = await store.transaction(async (transaction) => {
    await transaction.run(claimDataset());
    if ((await revisionIn({ read: (query) => transaction.run(query) })) === revision) return false;
    await transaction.run(removeOwnNodes());
    await writeRows(transaction, rows, options.onProgress);
    return true;
  }, call);
  await store.flush();
  return { changed, revision };
}

/** The revision the database would hold once this dataset is loaded into it. */
export async function revisionAfterLoading(store: GraphStore, dataset: Dataset): Promise<string> {
  return revisionOf(await rowsToLoad(store, dataset, {}));
}

async function rowsToLoad(store: GraphStore, dataset: Dataset, call: CallOptions): Promise<GraphRows> {
  return graphRows(withSentences(dataset, new Map(await store.read(storedTexts(), call))));
}

function revisionOf(rows: GraphRows): string {
  return String(rows.dataset.properties['revision']);
}

/** Null where nothing has been loaded yet. */
async function revisionIn(store: Pick<GraphStore, 'read'>, call = {}): Promise<string | null> {
  const [loaded] = await store.read(loadedData(), call);
  if (!loaded) return null;
  if (loaded.schemaVersion > SCHEMA_VERSION) throw LoadRefused.newer(loaded.schemaVersion, SCHEMA_VERSION);
  return loaded.revision;
}

async function writeRows(transaction: GraphTransaction, rows: GraphRows, onProgress: LoadOptions['onProgress']): Promise<void> {
  const statements = [...nodeStatements(rows), ...relationshipStatements(rows)];
  const total = statements.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  for (const { count, query } of statements) {
    onProgress?.(done, total);
    await transaction.run(query);
    done += count;
  }
  await transaction.run(describeDataset(rows.dataset.properties));
  onProgress?.(done, total);
}

interface Statement {
  readonly count: number;
  readonly query: CypherQuery<never>;
}

function nodeStatements(rows: GraphRows): readonly Statement[] {
  const labelled: readonly (readonly [NodeLabel, GraphRows['passages']])[] = [
    ['OntologyKind', rows.kinds],
    ['OntologySubkind', rows.subkinds],
    ['OntologyRelationshipType', rows.relationshipTypes],
    ['Document', rows.documents],
    ['Section', rows.sections],
    ['Passage', rows.passages],
    ...ENTITY_KINDS.map((kind) => [kind, rows.entities[kind]] as const),
  ];
  return labelled.flatMap(([label, nodes]) => inBatches(nodes, (batch) => createNodes(label, batch)));
}

function relationshipStatements(rows: GraphRows): readonly Statement[] {
  return [
    ...inBatches(rows.sectionsOfDocuments, (batch) => createStructure('HAS_SECTION', batch)),
    ...inBatches(rows.passagesOfSections, (batch) => createStructure('HAS_PASSAGE', batch)),
    ...inBatches(rows.mentions, (batch) => createStructure('MENTIONED_IN', batch)),
    ...Object.entries(rows.relationships).flatMap(([type, relationships]) =>
      inBatches(relationships, (batch) => createRelationships(type, batch)),
    ),
  ];
}

function inBatches<Row>(rows: readonly Row[], query: (batch: readonly Row[]) => CypherQuery<never>): readonly Statement[] {
  const batches = [];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const batch = rows.slice(start, start + ROWS_AT_ONCE);
    batches.push({ count: batch.length, query: query(batch) });
  }
  return batches;
}
