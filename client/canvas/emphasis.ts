import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Selection } from '../exploration/exploration.ts';
import type { LitPaths } from './canvas-handle.ts';

/** Readings are written on this many edges at once. */
export const MOST_READINGS = 9;
/** Width of a path's relationships, and how much wider for each further path that follows them, in units of the graph. */
const PATH_WIDTH = 3.6;
const WIDER = 1.1;
const MOST_WIDER = 7;

/** Makes what matters stand out of the drawing. */
export interface Emphasis {
  /** Shows what is selected: marked itself, its relationships strong, its neighbours with their full names where there is room. */
  select(selection: Selection): void;
  /** Dims what the pointer is not near to; null ends it. Loads nothing and moves nothing. */
  hover(hovered: NodeSingular | EdgeSingular | null): void;
  /** Lights paths, what several of them follow the heavier; null ends it. */
  light(lit: LitPaths | null): void;
}

export function createEmphasis(cy: Core): Emphasis {
  const marked = new Map<string, CollectionReturnValue>();
  /** Only what changes is restyled. */
  const mark = (name: string, wanted: CollectionReturnValue) => {
    const before = (marked.get(name) ?? cy.collection()).filter((element) => element.inside());
    before.not(wanted).removeClass(name);
    wanted.not(before).addClass(name);
    marked.set(name, wanted);
  };

  return {
    select({ entityIds, relationshipIds }) {
      const entities = collect(cy, entityIds);
      const relationships = collect(cy, relationshipIds);
      const touching = entities.connectedEdges();
      const ends = relationships.connectedNodes();
      cy.batch(() => {
        mark('chosen', entities.union(relationships));
        mark('touching', cy.collection().union(touching));
        mark('full', entities.union(entities.openNeighborhood('node')).union(ends));
        mark('reading', relationships.union(touching.length <= MOST_READINGS ? touching : cy.collection()));
      });
    },
    hover(hovered) {
      cy.batch(() => {
        const near = hovered === null ? cy.collection() : nearTo(cy, hovered);
        const rest = hovered === null ? cy.collection() : cy.elements().not(near).not('.title');
        mark('dim', rest);
        mark('lit', near);
        mark('pointed', hovered?.isNode() === true ? cy.collection().union(hovered) : cy.collection());
        mark('told', hovered === null ? cy.collection() : told(cy, hovered));
      });
    },
    light(lit) {
      cy.batch(() => {
        const edges = collect(cy, [...(lit?.counts.keys() ?? [])]);
        const path = edges.union(edges.connectedNodes());
        edges.forEach((edge) => {
          edge.data('pathWidth', PATH_WIDTH + WIDER * Math.min(MOST_WIDER, (lit?.counts.get(edge.id()) ?? 1) - 1));
        });
        mark('path', path);
        mark('path-told', edges.length <= MOST_READINGS ? edges : cy.collection());
        mark('apart', lit?.alone === true ? cy.elements().not(path) : cy.collection());
      });
    },
  };
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
