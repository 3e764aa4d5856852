import { entityColumns, relationshipColumns, relationshipLabels, textOf, type Cell, type Column } from './columns.ts';
import type { ExportedGraph } from './exported-graph.ts';
import type { ExportSettings } from './format.ts';
import { jsonList } from './json.ts';

/** Cytoscape.js JSON, which the desktop program reads as `.cyjs` too. */
export async function* cytoscapeJson(graph: ExportedGraph, { language }: ExportSettings): AsyncGenerator<string> {
  const { languages, revision } = graph.dataset;
  const labels = relationshipLabels(graph.ontology, language);
  const nodeColumns = entityColumns(languages);
  const edgeColumns = relationshipColumns(languages);
  const title = graph.documents.map((document) => textOf(document.title, language)).join('; ');
  yield `{"format_version":"1.0","generated_by":"Mailuo","target_cytoscapejs_version":"~3","data":${JSON.stringify({ name: title, revision })},"elements":{"nodes":[`;
  yield* jsonList(graph.entities(), (entity) => ({ data: { id: entity.id, name: textOf(entity.name, language), ...filled(nodeColumns, entity) } }));
  yield '],"edges":[';
  yield* jsonList(graph.relationships(), (relationship) => {
    const { id, startId, endId, type } = relationship;
    return { data: { id, source: startId, target: endId, name: labels.get(type) ?? type, interaction: type, ...filled(edgeColumns, relationship) } };
  });
  yield ']}}\n';
}

function filled<Of>(columns: readonly Column<Of>[], one: Of): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ name, of }) => [name, of(one)] as const).filter(([, cell]) => cell !== null));
}
