import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from '../../exploration/exploration.ts';
import type { Relationship } from '../../exploration/graph.ts';
import type { Placed } from './separate.ts';

const ITERATIONS = 100;
/** So strong that shapes come to stand about as far apart as they are to, and what is joined to nothing not far from the rest. */
const STRENGTH = { scalingRatio: 40, gravity: 1 };

/**
 * Where ForceAtlas2 (Jacomy and others 2014, doi:10.1371/journal.pone.0098679) puts what starts from the places given: a second or two for thousands. The same
 * input gives the same answer.
 */
export function forcesOfMany(nodes: readonly Placed[], edges: readonly Pick<Relationship, 'startId' | 'endId'>[]): ReadonlyMap<string, Point> {
  const graph = new Graph({ multi: true, allowSelfLoops: false });
  for (const { id, at, fixed } of nodes) graph.addNode(id, { ...at, fixed });
  for (const { startId, endId } of edges) if (startId !== endId) graph.addEdge(startId, endId);
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true, ...STRENGTH };
  return new Map(Object.entries(forceAtlas2(graph, { iterations: ITERATIONS, settings })));
}
