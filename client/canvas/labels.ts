import type { Core, NodeSingular } from 'cytoscape';
import type { LabelBox } from './canvas-handle.ts';
import { labelsWithRoom } from './label-density.ts';
import { entityFont, HUB_DEGREE, labelExtent, labelGap, TITLE_FONT } from './sizes.ts';
import { labelStyle } from './stylesheet.ts';

/** Draws the labels there is room for at a size in units of the graph; those of hubs, of the selected and of paths that stand out always. */
export function chooseLabels(cy: Core, font: number, near: boolean): void {
  const nodes = cy.nodes().not('.title').not('.leaving').toArray() as NodeSingular[];
  const shapes = nodes.map((node) => shapeBox(node));
  const titles = (cy.nodes('.title').toArray()).map((node) => titleBox(node, font));
  const claims = nodes.map((node) => ({ ...labelBoxBelow(node, font, near), rank: Number(node.data('degree')), always: node.hasClass('chosen') || node.hasClass('path') || Number(node.data('degree')) >= HUB_DEGREE }));
  const drawn = labelsWithRoom(claims, [...shapes, ...titles]);
  cy.batch(() => {
    for (const node of nodes) {
      const unlabelled = !drawn.has(node.id());
      if (node.hasClass('unlabelled') !== unlabelled) node.toggleClass('unlabelled', unlabelled);
    }
  });
}

/** Sets the size of the labels that are drawn, in units of the graph, and leaves everything else as it is styled. */
export function sizeLabels(cy: Core, font: number): void {
  cy.batch(() => {
    for (const node of cy.nodes().not('.unlabelled').not('.title').toArray() as NodeSingular[]) node.style(labelStyle(font, Number(node.data('degree'))));
  });
}

/** The boxes of the labels that are drawn, as Cytoscape measured them. */
export function drawnLabelBoxes(cy: Core): readonly LabelBox[] {
  return (cy.nodes().not('.unlabelled').toArray() as NodeSingular[]).map((node) => {
    const box = node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false });
    const font = parseFloat(String(node.renderedStyle('font-size')));
    return { id: node.id(), left: box.x1, top: box.y1, width: box.w, height: box.h, font, ofEntity: !node.hasClass('title') };
  });
}

function shapeBox(node: NodeSingular) {
  const { x, y } = going(node);
  const half = { width: Number(node.data('width')) / 2, height: Number(node.data('height')) / 2 };
  return { id: node.id(), left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height };
}

function labelBoxBelow(node: NodeSingular, font: number, near: boolean) {
  const { x, y } = going(node);
  const label = String(node.data(near || node.hasClass('full') ? 'fullLabel' : 'label'));
  const { width, height } = labelExtent(label, entityFont(Number(node.data('degree')), font));
  const top = y + Number(node.data('height')) / 2 + labelGap(font);
  return { id: node.id(), left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

function titleBox(node: NodeSingular, font: number) {
  const { x, y } = node.position();
  const { width, height } = labelExtent(String(node.data('label')), font * TITLE_FONT);
  return { id: node.id(), left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Where a node is on its way to, or stands. */
function going(node: NodeSingular): { readonly x: number; readonly y: number } {
  return (node.scratch('_going') as { x: number; y: number } | undefined) ?? node.position();
}
