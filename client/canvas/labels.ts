import type { Core, NodeSingular } from 'cytoscape';
import { isWithin, type Box } from './box-grid.ts';
import type { LabelBox } from './canvas-handle.ts';
import { drawnData, going, setClass, shapeBox } from './drawn-nodes.ts';
import { labelsWithRoom, type LabelClaim } from './label-density.ts';
import { boundsAround, labelPlaces } from './label-places.ts';
import { LABEL_SIDES, sideClass, sideOf } from './label-sides.ts';
import { placeReadings } from './place-readings.ts';
import { entityFont, HUB_DEGREE, labelExtent, labelGap, TITLE_FONT } from './sizes.ts';
import { labelStyle } from './stylesheet.ts';

/** Names of paths and of what is joined to the selected come before all others; then, where nothing but the selection has changed, those that stand. */
const STAYING_RANK = 10_000;
const FULL_RANK = 20_000;
const PATH_RANK = 40_000;
/** The names of so many on lit paths are written whatever they cover. */
const MOST_ON_PATH = 8;
/** The share of a neighbour's name that may lie over other words: more cannot be read. */
const READ_THROUGH = 0.2;

/** What the screen shows of the graph, and what of it lies under controls. */
export interface Screen {
  readonly bounds: Box;
  readonly covered: readonly Box[];
}

/**
 * Draws the labels there is room for at a size in units of the graph, each on the side where it has room; those of hubs, of the selected and of paths
 * that stand out always. Where the screen is known, none stands under its controls that has room elsewhere. Where they are to stay, what is written keeps its side, so that nothing moves from under a finger.
 */
export function chooseLabels(cy: Core, font: number, near: boolean, staying: boolean, screen: Screen | null): void {
  const nodes = cy.nodes().not('.title').not('.leaving').toArray() as NodeSingular[];
  const shapes = nodes.map((node) => shapeBox(node));
  const titles = (cy.nodes('.title').not('.ring').toArray() as NodeSingular[]).map((node) => titleBox(node, font));
  // Beside a path the others are named only where that covers nothing.
  const onPath = cy.nodes('.path').length;
  const path = onPath > 0;
  const claims = nodes.map((node) => claimOf(node, { font, near, path, pathWhole: onPath <= MOST_ON_PATH, staying: staying && !node.hasClass('unlabelled') }));
  const drawn = labelsWithRoom(claims, shapes, { bounds: boundsOf(shapes, font, screen), taken: [...titles, ...(screen?.covered ?? [])], ...(path ? { landmarks: 0 } : {}) });
  cy.batch(() => {
    for (const node of nodes) {
      const place = drawn.get(node.id());
      setClass(node, 'unlabelled', place === undefined);
      setClass(node, 'whole', place?.label === drawnData(node).fullLabel);
      for (const side of LABEL_SIDES) setClass(node, sideClass(side), side === place?.side);
    }
  });
  placeReadings(cy, font);
}

/** Sets the size of the labels that are drawn, in units of the graph, and leaves everything else as it is styled. */
export function sizeLabels(cy: Core, font: number): void {
  cy.batch(() => {
    for (const node of cy.nodes().not('.unlabelled').not('.title').toArray() as NodeSingular[]) node.style(labelStyle(font, drawnData(node).degree, sideOf(node.classes())));
  });
}

/** The boxes of the labels that are drawn, as Cytoscape measured them. */
export function drawnLabelBoxes(cy: Core): readonly LabelBox[] {
  return (cy.nodes().not('.unlabelled').not('.ring').toArray() as NodeSingular[]).map((node) => {
    const box = node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false });
    const font = parseFloat(String(node.renderedStyle('font-size')));
    return { id: node.id(), left: box.x1, top: box.y1, width: box.w, height: box.h, font, ofEntity: !node.hasClass('title') };
  });
}

/** All of the screen where everything is on it; else whatever may come into sight. */
function boundsOf(shapes: readonly Box[], font: number, screen: Screen | null): Box {
  return screen !== null && shapes.every((shape) => isWithin(shape, screen.bounds)) ? screen.bounds : boundsAround(shapes, font);
}

interface Claiming {
  readonly font: number;
  readonly near: boolean;
  /** Whether a path stands out. */
  readonly path: boolean;
  /** Whether everything on it is named, whatever that covers. */
  readonly pathWhole: boolean;
  /** Whether what is written keeps its side. */
  readonly staying: boolean;
}

function claimOf(node: NodeSingular, { font, near, path, pathWhole, staying }: Claiming): LabelClaim {
  const { degree, width, height, label, fullLabel } = drawnData(node);
  const [full, onPath] = [node.hasClass('full'), node.hasClass('path')];
  const asking = full || onPath;
  const standing = (text: string) => labelPlaces(text, entityFont(degree, font), labelGap(font), going(node), { width: width / 2, height: height / 2 });
  const whole = standing(near || asking ? fullLabel : label);
  const places: LabelClaim['places'] = asking && !near && label !== fullLabel ? [...whole, ...standing(label)] : whole;
  const [here = places[0], ...shorter] = places.filter(({ side }) => side === sideOf(node.classes()));
  return {
    id: node.id(),
    places: !staying ? places : asking ? [here, ...shorter, ...places] : [here],
    rank: degree + (onPath ? PATH_RANK : 0) + (full ? FULL_RANK : 0) + (staying ? STAYING_RANK : 0),
    covers: node.hasClass('chosen') || (onPath && pathWhole) || (!path && degree >= HUB_DEGREE) ? 1 : full ? READ_THROUGH : 0,
  };
}

function titleBox(node: NodeSingular, font: number) {
  const { x, y } = node.position();
  const { width, height } = labelExtent(String(node.data('label')), font * TITLE_FONT);
  return { id: node.id(), left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
