import { edgesCsv, nodesCsv } from './csv.ts';
import { cypherScript } from './cypher-script.ts';
import { cytoscapeJson } from './cytoscape-json.ts';
import type { ExportFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { webAnnotations } from './web-annotations.ts';

export const FORMATS: readonly ExportFormat[] = [
  { name: 'graphml', file: 'graph.graphml', mediaType: 'application/graphml+xml', parts: true, write: graphml },
  { name: 'gexf', file: 'graph.gexf', mediaType: 'application/gexf+xml', parts: true, write: gexf },
  { name: 'nodes-csv', file: 'nodes.csv', mediaType: 'text/csv; charset=utf-8; header=present', parts: true, write: nodesCsv },
  { name: 'edges-csv', file: 'edges.csv', mediaType: 'text/csv; charset=utf-8; header=present', parts: true, write: edgesCsv },
  { name: 'cypher', file: 'graph.cypher', mediaType: 'text/plain; charset=utf-8', parts: false, write: cypherScript },
  { name: 'cytoscape', file: 'graph.cyjs', mediaType: 'application/json; charset=utf-8', parts: true, write: cytoscapeJson },
  {
    name: 'annotations',
    file: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    parts: true,
    write: webAnnotations,
  },
];
