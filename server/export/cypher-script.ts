import { constraintStatements, nodesStatement, relationshipsStatement } from '../cypher/script.ts';
import { storedNodes, type LabelWithId } from '../cypher/stored-nodes.ts';
import { storedRelationships, storedStructure, STRUCTURES, type RankedRelationship } from '../cypher/stored-relationships.ts';
import { LABELS_WITH_ID } from '../graph/schema.ts';
import { ROWS_AT_ONCE, type ExportedGraph } from './exported-graph.ts';

const ROWS_IN_STATEMENT = 20;

/** Rebuilds the whole graph of docs/graph-model.md in an empty database: one statement a line, constraints first. */
export async function* cypherScript(graph: ExportedGraph): AsyncGenerator<string> {
  yield `// Mailuo, revision ${graph.dataset.revision}. Run it on an empty database, such as with cypher-shell.\n`;
  for (const statement of constraintStatements()) yield `${statement}\n`;
  const idsOf: Partial<Record<LabelWithId, string[]>> = {};
  for (const label of LABELS_WITH_ID) {
    const ids = (idsOf[label] = [] as string[]);
    for (let full = true; full; ) {
      const page = await graph.read(storedNodes({ label, afterId: ids.at(-1), limit: ROWS_AT_ONCE }));
      for (const [labels, nodes] of alike(page, (node) => node.labels.join(' '))) yield `${nodesStatement(labels.split(' '), nodes)}\n`;
      ids.push(...page.map(({ id }) => id));
      full = page.length === ROWS_AT_ONCE;
    }
  }
  for (const structure of STRUCTURES) {
    const [start, type, end] = structure;
    const ids = idsOf[end] ?? [];
    for (let first = 0; first < ids.length; first += ROWS_AT_ONCE) {
      const page = await graph.read(storedStructure(ids.slice(first, first + ROWS_AT_ONCE), structure));
      for (const [, rows] of alike(page, () => type)) yield `${relationshipsStatement(type, [start, end], rows)}\n`;
    }
  }
  for (let afterRank: number | undefined = -1; afterRank !== undefined; ) {
    const page: readonly RankedRelationship[] = await graph.read(storedRelationships(afterRank, ROWS_AT_ONCE));
    for (const [type, rows] of alike(page, (row) => row.type)) yield `${relationshipsStatement(type, ['Entity', 'Entity'], rows)}\n`;
    afterRank = page.at(-1)?.rank;
  }
}

/** What one statement can write, at most so many rows at once; in the order of the first of each. */
function* alike<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Generator<readonly [key: string, rows: readonly Row[]]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  for (const [key, group] of groups) {
    for (let first = 0; first < group.length; first += ROWS_IN_STATEMENT) yield [key, group.slice(first, first + ROWS_IN_STATEMENT)];
  }
}
