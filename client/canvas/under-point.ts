import type { Point } from '../exploration/exploration.ts';
import type { EdgeElement, NodeElement } from './elements.ts';

export interface PlacedNode extends NodeElement {
  readonly at: Point;
}

export interface PlacedEdge extends EdgeElement {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

/** How far from a shape or a line it is still pointed at, in CSS pixels. */
const NODE_REACH = 2;
const EDGE_REACH = 8;

/** The nearest entity that the point lies on, else the nearest relationship, drawn as straight lines; null where neither is. */
export function underPoint(point: Point, nodes: Iterable<PlacedNode>, edges: Iterable<PlacedEdge>, zoom: number): PlacedNode | PlacedEdge | null {
  return nodeUnder(point, nodes, NODE_REACH / zoom) ?? edgeUnder(point, edges, EDGE_REACH / zoom);
}

function nodeUnder({ x, y }: Point, nodes: Iterable<PlacedNode>, reach: number): PlacedNode | null {
  let nearest: PlacedNode | null = null;
  let least = 1;
  for (const node of nodes) {
    const across = (x - node.at.x) / (node.width / 2 + reach);
    const along = (y - node.at.y) / (node.height / 2 + reach);
    const distance = across * across + along * along;
    if (distance > least) continue;
    least = distance;
    nearest = node;
  }
  return nearest;
}

function edgeUnder({ x, y }: Point, edges: Iterable<PlacedEdge>, reach: number): PlacedEdge | null {
  let nearest: PlacedEdge | null = null;
  let least = Infinity;
  for (const edge of edges) {
    const { from: { at: from }, to: { at: to } } = edge;
    const [wide, high] = [to.x - from.x, to.y - from.y];
    const share = Math.min(1, Math.max(0, ((x - from.x) * wide + (y - from.y) * high) / (wide * wide + high * high || 1)));
    const [dx, dy] = [x - from.x - share * wide, y - from.y - share * high];
    const distance = dx * dx + dy * dy;
    if (distance >= least || distance > (reach + edge.width / 2) ** 2) continue;
    least = distance;
    nearest = edge;
  }
  return nearest;
}
