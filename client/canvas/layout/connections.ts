import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../../exploration/exploration.ts';
import type { Room } from '../sizes.ts';
import { fillShape } from './fill-shape.ts';
import { separate } from './separate.ts';

cytoscape.use(fcose);

export interface ConnectionsInput {
  /** With a place to start from; what is fixed keeps it. */
  readonly nodes: readonly { readonly id: string; readonly at: Point; readonly room: Room; readonly fixed: boolean }[];
  readonly edges: readonly { readonly startId: string; readonly endId: string }[];
  /** The canvas's width over its height: what is not held by pins is stretched to fill it. */
  readonly aspect: number;
}

const NO_ROOM: Room = { left: 0, right: 0, top: 0, bottom: 0 };

/** Past this many the forces take minutes; the spectral draft, which starts from chance, takes a second. */
const MOST_BY_FORCE = 400;

/** Puts what is joined near each other and keeps labels apart. Up to 400 nodes the same input gives the same answer. */
export function layOutConnections({ nodes, edges, aspect }: ConnectionsInput): ReadonlyMap<string, Point> {
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
    ...(nodes.length > MOST_BY_FORCE ? { quality: 'draft', randomize: true } : { quality: 'proof', randomize: false }),
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
  const stretch = nodes.some(({ fixed }) => fixed) ? 1 : Math.sqrt(Math.min(2, Math.max(0.5, aspect)));
  const settled = nodes.map(({ id, at, room, fixed }) => {
    const { x, y } = cy.getElementById(id).position();
    return { id, at: fixed ? at : { x: x * stretch, y: y / stretch }, room, fixed };
  });
  cy.destroy();
  const places = separate(settled);
  const rooms = new Map(nodes.map(({ id, room }) => [id, room]));
  return nodes.some(({ fixed }) => fixed) ? places : fillShape(places, (id) => rooms.get(id) ?? NO_ROOM, aspect);
}
