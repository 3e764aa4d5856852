import { entityColumns, relationshipColumns, relationshipLabels, textOf, type Column } from './columns.ts';
import type { ExportedGraph } from './exported-graph.ts';
import type { ExportSettings } from './format.ts';
import { DROPPED, filledCells } from './xml-cells.ts';
import { xml } from './xml.ts';

/** GEXF 1.3 (gexf.net), as Gephi reads it; the weight of a relationship is the number of its passages. */
export async function* gexf(graph: ExportedGraph, { language }: ExportSettings): AsyncGenerator<string> {
  const { languages } = graph.dataset;
  const nodeColumns = entityColumns(languages);
  const edgeColumns = relationshipColumns(languages);
  const labels = relationshipLabels(graph.ontology, language);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  yield `<meta><creator>Mailuo</creator><description>${xml(graph.documents.map(({ title }) => textOf(title, language)).join('; '))}</description></meta>\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield attributes('node', nodeColumns) + attributes('edge', edgeColumns);
  yield '<nodes>\n';
  for await (const entity of graph.entities()) {
    yield `<node id="${xml(entity.id)}" label="${xml(textOf(entity.name, language))}">${values('node', nodeColumns, entity)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const relationship of graph.relationships()) {
    const { id, type, startId, endId, passageIds } = relationship;
    const ends = `source="${xml(startId)}" target="${xml(endId)}"`;
    yield `<edge id="${xml(id)}" ${ends} label="${xml(labels.get(type) ?? type)}" weight="${passageIds.length}">${values('edge', edgeColumns, relationship)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes(of: 'node' | 'edge', columns: readonly { readonly name: string; readonly type: string }[]): string {
  const each = [...columns, DROPPED].map(({ name, type }, place) => `<attribute id="${of}${place}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${of}">\n${each.join('')}</attributes>\n`;
}

function values<Of>(of: 'node' | 'edge', columns: readonly Column<Of>[], one: Of): string {
  const each = filledCells(columns, one).map(([place, value]) => `<attvalue for="${of}${place}" value="${xml(value)}"/>`);
  return `<attvalues>${each.join('')}</attvalues>`;
}
