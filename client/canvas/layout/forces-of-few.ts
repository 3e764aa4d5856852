import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../../exploration/exploration.ts';
import type { Relationship } from '../../exploration/graph.ts';
import type { Placed } from './separate.ts';

cytoscape.use(fcose);

/** Where fcose puts what starts from the places given, with room for labels: for some hundreds. The same input gives the same answer. */
export function forcesOfFew(nodes: readonly Placed[], edges: readonly Pick<Relationship, 'startId' | 'endId'>[]): ReadonlyMap<string, Point> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id, at, room }) => ({
        data: { id, width: room.left + room.right, height: room.top + room.bottom },
        position: { ...at },
      })),
      ...edges
        .filter(({ startId, endId }) => startId !== endId)
        .map(({ startId, endId }, index) => ({ data: { id: `edge ${String(index)}`, source: startId, target: endId } })),
    ],
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
  });
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    packComponents: false,
    idealEdgeLength: 110,
    nodeRepulsion: 9000,
    edgeElasticity: 0.3,
    gravity: 0.35,
    numIter: 3000,
    fixedNodeConstraint: nodes.filter(({ fixed }) => fixed).map(({ id, at }) => ({ nodeId: id, position: { ...at } })),
  };
  cy.layout(options).run();
  const places = new Map(nodes.map(({ id }) => [id, { ...cy.getElementById(id).position() }]));
  cy.destroy();
  return places;
}
