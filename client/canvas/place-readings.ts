import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Box } from './box-grid.ts';
import { drawnData, going, setClass, shapeBox } from './drawn-nodes.ts';
import { standingNode } from './edge-bends.ts';
import { curveOutside, STRAIGHT } from './edge-curve.ts';
import { labelPlaces } from './label-places.ts';
import { sideOf } from './label-sides.ts';
import { readingPlaces, type ReadingClaim } from './reading-places.ts';
import { entityFont, labelExtent, READING_FONT } from './sizes.ts';
import { LABEL_HALO, READING_PADDING } from './stylesheet.ts';

const GAP = 2;
/** Cytoscape begins a line at the very border of its shape, here taken as an ellipse. */
const ASTRAY = 5;

/**
 * Finds each reading that is asked for a place on its line where it covers neither shape nor name; what finds none is left out, save that of the one
 * relationship that is pointed at or selected.
 */
export function placeReadings(cy: Core, font: number): void {
  const edges = (cy.edges('.path-told, .reading, .told').toArray()).filter((edge) => edge.data('source') !== edge.data('target'));
  const nodes = edges.length === 0 ? [] : (cy.nodes().not('.title').not('.leaving').toArray() as NodeSingular[]);
  const taken = nodes.flatMap((node) => [shapeBox(node), ...nameBox(node, font)]);
  const places = readingPlaces(edges.map((edge) => claimOf(edge, font)), taken);
  cy.batch(() => {
    for (const edge of cy.edges('[readingAt]').toArray()) if (!places.has(edge.id())) edge.removeData('readingAt');
    for (const edge of edges) {
      const place = places.get(edge.id());
      if (place !== undefined && edge.data('readingAt') !== place.offset) edge.data('readingAt', place.offset);
      setClass(edge, 'over', place?.covers === true);
    }
  });
}

function claimOf(edge: EdgeSingular, font: number): ReadingClaim {
  const end = (node: NodeSingular) => standingNode({ ...drawnData(node), at: going(node) });
  const bend = edge.hasClass('bent') ? { distance: Number(edge.data('bendDistance')), weight: Number(edge.data('bendWeight')) } : STRAIGHT;
  const { width, height } = labelExtent(String(edge.data('reading')), font * READING_FONT);
  const pointed = edge.hasClass('told') && edge.cy().edges('.told').length === 1;
  return {
    id: edge.id(),
    line: curveOutside(end(edge.source()), end(edge.target()), bend, GAP),
    width: width + 2 * (READING_PADDING + ASTRAY),
    height: height + 2 * READING_PADDING,
    always: pointed || edge.hasClass('chosen'),
  };
}

/** Where the name of a node stands where it is seen, its halo included. */
function nameBox(node: NodeSingular, font: number): readonly Box[] {
  if (node.hasClass('unlabelled') || node.hasClass('apart')) return [];
  const { degree, width, height, label, written } = drawnData(node);
  const [side, halo] = [sideOf(node.classes()), font * LABEL_HALO];
  return labelPlaces(written ?? label, entityFont(degree, font), font, going(node), { width: width / 2, height: height / 2 })
    .filter((place) => place.side === side)
    .map(({ left, right, top, bottom }) => ({ left: left - halo, right: right + halo, top: top - halo, bottom: bottom + halo }));
}
