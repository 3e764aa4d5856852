import type { Core, NodeSingular } from 'cytoscape';
import type { LabelBox } from './canvas-handle.ts';
import type { NodeElement } from './elements.ts';
import { labelsWithRoom, type LabelClaim } from './label-density.ts';
import { boundsAround, labelPlaces } from './label-places.ts';
import { LABEL_SIDES, sideClass, sideOf } from './label-sides.ts';
import { entityFont, HUB_DEGREE, labelExtent, labelGap, TITLE_FONT } from './sizes.ts';
import { labelStyle } from './stylesheet.ts';

/** Names of what is joined to the selected come before all others, save those that stand where nothing but the selection has changed. */
const FULL_RANK = 10_000;
const STAYING_RANK = 20_000;

/**
 * Draws the labels there is room for at a size in units of the graph, each on the side where it has room; those of hubs, of the selected and of paths
 * that stand out always. Where they are to stay, what is written keeps its side, so that nothing moves from under a finger.
 */
export function chooseLabels(cy: Core, font: number, near: boolean, staying: boolean): void {
  const nodes = cy.nodes().not('.title').not('.leaving').toArray() as NodeSingular[];
  const shapes = nodes.map((node) => shapeBox(node));
  const titles = (cy.nodes('.title').not('.ring').toArray() as NodeSingular[]).map((node) => titleBox(node, font));
  const claims = nodes.map((node) => claimOf(node, font, near, staying && !node.hasClass('unlabelled')));
  const drawn = labelsWithRoom(claims, shapes, { bounds: boundsAround(shapes, font), taken: titles });
  cy.batch(() => {
    for (const node of nodes) {
      const side = drawn.get(node.id());
      setClass(node, 'unlabelled', side === undefined);
      for (const other of LABEL_SIDES) setClass(node, sideClass(other), other === side);
    }
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

function shapeBox(node: NodeSingular) {
  const { x, y } = going(node);
  const { width, height } = drawnData(node);
  const half = { width: width / 2, height: height / 2 };
  return { id: node.id(), left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height };
}

function claimOf(node: NodeSingular, font: number, near: boolean, staying: boolean): LabelClaim {
  const { degree, width, height, label, fullLabel } = drawnData(node);
  const full = node.hasClass('full');
  const places = labelPlaces(near || full ? fullLabel : label, entityFont(degree, font), labelGap(font), going(node), { width: width / 2, height: height / 2 });
  const here = places.find(({ side }) => side === sideOf(node.classes())) ?? places[0];
  return {
    id: node.id(),
    places: !staying ? places : full ? [here, ...places] : [here],
    rank: degree + (full ? FULL_RANK : 0) + (staying ? STAYING_RANK : 0),
    always: node.hasClass('chosen') || node.hasClass('path') || degree >= HUB_DEGREE,
  };
}

function setClass(node: NodeSingular, name: string, wanted: boolean): void {
  if (node.hasClass(name) !== wanted) node.toggleClass(name, wanted);
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
