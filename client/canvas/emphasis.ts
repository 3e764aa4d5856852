import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Selection } from '../exploration/exploration.ts';
import type { LitPaths } from './canvas-handle.ts';

/** Past this many elements hovering marks what is near and leaves the rest as it is: dimming thousands takes longer than a frame. */
const MOST_DIMMED = 1500;
/** Readings are written on this many edges at once. */
const MOST_READINGS = 9;
/** Width of a path's relationships, and how much wider for each further path that follows them, in units of the graph. */
const PATH_WIDTH = 3.6;
const WIDER = 1.1;
const MOST_WIDER = 7;

/** Shows what is selected: marked itself, its relationships strong, its neighbours with their full names. */
export function emphasiseSelection(cy: Core, { entityIds, relationshipIds }: Selection): void {
  const entities = collect(cy, entityIds);
  const relationships = collect(cy, relationshipIds);
  const touching = entities.connectedEdges();
  const ends = relationships.connectedNodes();
  cy.batch(() => {
    mark(cy, 'chosen', entities.union(relationships));
    mark(cy, 'touching', cy.collection().union(touching));
    mark(cy, 'full', entities.union(entities.openNeighborhood('node')).union(ends));
    mark(cy, 'reading', relationships.union(touching.length <= MOST_READINGS ? touching : cy.collection()));
  });
}

/** Dims what the pointer is not near to; null ends it. Loads nothing and moves nothing. */
export function emphasiseHover(cy: Core, hovered: NodeSingular | EdgeSingular | null): void {
  cy.batch(() => {
    const near = hovered === null ? cy.collection() : nearTo(cy, hovered);
    const rest = hovered === null || cy.elements().length > MOST_DIMMED ? cy.collection() : cy.elements().not(near).not('.title');
    mark(cy, 'dim', rest);
    mark(cy, 'lit', near);
    mark(cy, 'told', hovered === null ? cy.collection() : told(cy, hovered));
  });
}

/** Lights paths, what several of them follow the heavier; null ends it. */
export function emphasisePaths(cy: Core, lit: LitPaths | null): void {
  cy.batch(() => {
    const edges = collect(cy, [...(lit?.counts.keys() ?? [])]);
    const path = edges.union(edges.connectedNodes());
    edges.forEach((edge) => {
      edge.data('pathWidth', PATH_WIDTH + WIDER * Math.min(MOST_WIDER, (lit?.counts.get(edge.id()) ?? 1) - 1));
    });
    mark(cy, 'path', path);
    mark(cy, 'path-told', edges.length <= MOST_READINGS ? edges : cy.collection());
    mark(cy, 'apart', lit?.alone === true ? cy.elements().not(path) : cy.collection());
  });
}

function nearTo(cy: Core, hovered: NodeSingular | EdgeSingular): CollectionReturnValue {
  const element = cy.collection().union(hovered);
  return hovered.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
}

function told(cy: Core, hovered: NodeSingular | EdgeSingular): CollectionReturnValue {
  const element = cy.collection().union(hovered);
  if (hovered.isEdge()) return element;
  const edges = element.connectedEdges();
  return edges.length <= MOST_READINGS ? cy.collection().union(edges) : cy.collection();
}

function collect(cy: Core, ids: readonly string[]): CollectionReturnValue {
  return ids.reduce<CollectionReturnValue>((found, id) => found.union(cy.getElementById(id)), cy.collection());
}

/** Only what changes is restyled. */
function mark(cy: Core, name: string, wanted: CollectionReturnValue): void {
  const marked = cy.elements(`.${name}`);
  marked.not(wanted).removeClass(name);
  wanted.not(marked).addClass(name);
}
