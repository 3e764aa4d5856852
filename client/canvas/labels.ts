import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { isWithin, overlap, type Box } from './box-grid.ts';
import type { LabelBox } from './canvas-handle.ts';
import type { NodeElement } from './elements.ts';
import { labelsWithRoom, type LabelClaim } from './label-density.ts';
import { boundsAround, labelPlaces } from './label-places.ts';
import { LABEL_SIDES, sideClass, sideOf } from './label-sides.ts';
import { entityFont, HUB_DEGREE, labelExtent, labelGap, READING_FONT, TITLE_FONT } from './sizes.ts';
import { labelStyle } from './stylesheet.ts';

/** Names of what is joined to the selected come before all others, save those that stand where nothing but the selection has changed. */
const FULL_RANK = 10_000;
const STAYING_RANK = 20_000;

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
  const path = cy.nodes('.path').nonempty();
  const claims = nodes.map((node) => claimOf(node, { font, near, path, staying: staying && !node.hasClass('unlabelled') }));
  const drawn = labelsWithRoom(claims, shapes, { bounds: boundsOf(shapes, font, screen), taken: [...titles, ...(screen?.covered ?? [])], ...(path ? { landmarks: 0 } : {}) });
  const names = claims.flatMap(({ id, places }) => places.find(({ side }) => side === drawn.get(id)) ?? []);
  cy.batch(() => {
    for (const node of nodes) {
      const side = drawn.get(node.id());
      setClass(node, 'unlabelled', side === undefined);
      for (const other of LABEL_SIDES) setClass(node, sideClass(other), other === side);
    }
    for (const edge of cy.edges('.path-told').toArray()) setClass(edge, 'untold', !hasRoomForReading(edge, font, names));
  });
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

function shapeBox(node: NodeSingular) {
  const { x, y } = going(node);
  const { width, height } = drawnData(node);
  const half = { width: width / 2, height: height / 2 };
  return { id: node.id(), left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height };
}

interface Claiming {
  readonly font: number;
  readonly near: boolean;
  /** Whether a path stands out. */
  readonly path: boolean;
  /** Whether what is written keeps its side. */
  readonly staying: boolean;
}

function claimOf(node: NodeSingular, { font, near, path, staying }: Claiming): LabelClaim {
  const { degree, width, height, label, fullLabel } = drawnData(node);
  const full = node.hasClass('full');
  const places = labelPlaces(near || full ? fullLabel : label, entityFont(degree, font), labelGap(font), going(node), { width: width / 2, height: height / 2 });
  const here = places.find(({ side }) => side === sideOf(node.classes())) ?? places[0];
  return {
    id: node.id(),
    places: !staying ? places : full || node.hasClass('path') ? [here, ...places] : [here],
    rank: degree + (full ? FULL_RANK : 0) + (staying ? STAYING_RANK : 0),
    always: node.hasClass('chosen') || node.hasClass('path') || (!path && degree >= HUB_DEGREE),
  };
}

/** Along the relationship, between the shapes at its ends, where no name stands. */
function hasRoomForReading(edge: EdgeSingular, font: number, names: readonly Box[]): boolean {
  const [start, end] = [edge.source(), edge.target()];
  const [from, to] = [going(start), going(end)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const { width, height } = labelExtent(String(edge.data('reading')), font * READING_FONT);
  if (length - (drawnData(start).width + drawnData(end).width) / 2 < width) return false;
  const [across, down] = [Math.abs(to.x - from.x) / length, Math.abs(to.y - from.y) / length];
  const half = { x: (across * width + down * height) / 2, y: (down * width + across * height) / 2 };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const reading = { left: middle.x - half.x, right: middle.x + half.x, top: middle.y - half.y, bottom: middle.y + half.y };
  return !names.some((name) => overlap(name, reading));
}

function setClass(element: NodeSingular | EdgeSingular, name: string, wanted: boolean): void {
  if (element.hasClass(name) !== wanted) element.toggleClass(name, wanted);
}

function titleBox(node: NodeSingular, font: number) {
  const { x, y } = node.position();
  const { width, height } = labelExtent(String(node.data('label')), font * TITLE_FONT);
  return { id: node.id(), left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function drawnData(node: NodeSingular): NodeElement {
  return node.data() as NodeElement;
}

/** Where a node is on its way to, or stands. */
function going(node: NodeSingular): { readonly x: number; readonly y: number } {
  return (node.scratch('_going') as { x: number; y: number } | undefined) ?? node.position();
}
