import { entityColumns, plainCell, relationshipColumns, relationshipLabels, textOf } from './columns.ts';
import type { ExportedGraph } from './exported-graph.ts';
import type { ExportSettings } from './format.ts';

/** Without it spreadsheets do not take the file for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

export async function* nodesCsv(graph: ExportedGraph, { language }: ExportSettings): AsyncGenerator<string> {
  const columns = entityColumns(graph.dataset.languages);
  yield BYTE_ORDER_MARK + row(['id', 'label', ...columns.map(({ name }) => name)]);
  for await (const entity of graph.entities()) {
    yield row([entity.id, textOf(entity.name, language), ...columns.map(({ of }) => plainCell(of(entity)))]);
  }
}

export async function* edgesCsv(graph: ExportedGraph, { language }: ExportSettings): AsyncGenerator<string> {
  const columns = relationshipColumns(graph.dataset.languages);
  const labels = relationshipLabels(graph.ontology, language);
  yield BYTE_ORDER_MARK + row(['id', 'source', 'target', 'label', ...columns.map(({ name }) => name)]);
  for await (const relationship of graph.relationships()) {
    const { id, startId, endId, type } = relationship;
    yield row([id, startId, endId, labels.get(type) ?? type, ...columns.map(({ of }) => plainCell(of(relationship)))]);
  }
}

/** RFC 4180. */
function row(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? quoted(cell) : String(cell ?? ''))).join(',')}\r\n`;
}

/**
 * A spreadsheet runs what begins with one of these signs as a formula, so an apostrophe goes before it; and before an apostrophe that is there
 * already, so that whoever reads the file takes the first one off every cell that begins with it.
 */
const NOT_AS_IT_IS = /^['=+\-@\t\r\n＝＋－＠]/;

function quoted(text: string): string {
  return `"${(NOT_AS_IT_IS.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
