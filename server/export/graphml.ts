import type { Entity, Relationship } from '../graph/model.ts';
import { entityColumns, relationshipColumns, relationshipLabels, textOf, type Column } from './columns.ts';
import type { ExportedGraph } from './exported-graph.ts';
import type { ExportSettings } from './format.ts';
import { DROPPED, filledCells } from './xml-cells.ts';
import { xml } from './xml.ts';

const LABEL = { name: 'label', type: 'string' } as const;

/** GraphML 1.0 (graphml.graphdrawing.org); parallel relationships are told apart by their ids. */
export async function* graphml(graph: ExportedGraph, { language }: ExportSettings): AsyncGenerator<string> {
  const { languages } = graph.dataset;
  const labels = relationshipLabels(graph.ontology, language);
  const nodeColumns: readonly Column<Entity>[] = [{ ...LABEL, of: ({ name }) => textOf(name, language) }, ...entityColumns(languages)];
  const edgeColumns: readonly Column<Relationship>[] = [{ ...LABEL, of: ({ type }) => labels.get(type) ?? type }, ...relationshipColumns(languages)];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield keys('node', nodeColumns) + keys('edge', edgeColumns);
  yield `<graph id="mailuo" edgedefault="directed">\n<desc>${xml(`Mailuo ${graph.dataset.revision}`)}</desc>\n`;
  for await (const entity of graph.entities()) {
    yield `<node id="${xml(entity.id)}">${data('node', nodeColumns, entity)}</node>\n`;
  }
  for await (const relationship of graph.relationships()) {
    const { id, startId, endId } = relationship;
    yield `<edge id="${xml(id)}" source="${xml(startId)}" target="${xml(endId)}">${data('edge', edgeColumns, relationship)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(of: 'node' | 'edge', columns: readonly { readonly name: string; readonly type: string }[]): string {
  const types: Readonly<Record<string, string>> = { integer: 'int' };
  return [...columns, DROPPED]
    .map(({ name, type }, place) => `<key id="${of}${place}" for="${of}" attr.name="${name}" attr.type="${types[type] ?? type}"/>\n`)
    .join('');
}

function data<Of>(of: 'node' | 'edge', columns: readonly Column<Of>[], one: Of): string {
  return filledCells(columns, one)
    .map(([place, value]) => `<data key="${of}${place}">${xml(value)}</data>`)
    .join('');
}
