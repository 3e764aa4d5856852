import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../exploration/exploration.ts';
import { badgeBox } from './badge.ts';
import type { Box } from './box-grid.ts';
import type { NodeElement } from './elements.ts';
import type { Shape } from './label-density.ts';
import type { BadgeSize } from './reading-size.ts';
import { diameter } from './sizes.ts';

export interface DrawnData extends NodeElement {
  /** The label in lines where it is another than its like have at this distance. */
  readonly written?: string;
}

export function drawnData(node: NodeSingular): DrawnData {
  return node.data() as DrawnData;
}

/** Where a node is on its way to, or stands. */
export function going(node: NodeSingular): Point {
  return (node.scratch('_going') as Point | undefined) ?? node.position();
}

export function shapeBox(node: NodeSingular): Shape {
  const { x, y } = going(node);
  const { width, height } = drawnData(node);
  const half = { width: width / 2, height: height / 2 };
  return { id: node.id(), left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height };
}

/** Where its number is drawn; null where it has none. */
export function badgeOf(node: NodeSingular, size: BadgeSize): Box | null {
  const { degree, notShown, pictures } = drawnData(node);
  if (notShown === 0 || pictures === null || size === 'none') return null;
  const { x, y } = going(node);
  const { left, right, top, bottom } = badgeBox(diameter(degree), notShown, size);
  return { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
}

export function setClass(element: NodeSingular | EdgeSingular, name: string, wanted: boolean): void {
  if (element.hasClass(name) !== wanted) element.toggleClass(name, wanted);
}
