import { labelGap } from './sizes.ts';

/** Where a name stands beside its shape, the place it would like best first: most stand below, so that one above is easily taken for that of another. */
export const LABEL_SIDES = ['below', 'right', 'left', 'above'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** The class of a node whose name stands on that side; below is where names stand without one. */
export function sideClass(side: LabelSide): string {
  return `label-${side}`;
}

export function sideOf(classNames: readonly string[]): LabelSide {
  return LABEL_SIDES.find((side) => classNames.includes(sideClass(side))) ?? 'below';
}

/** How Cytoscape draws a name on that side. */
export function sideStyle(side: LabelSide, font: number) {
  const gap = labelGap(font);
  switch (side) {
    case 'below':
      return { 'text-valign': 'bottom', 'text-halign': 'center', 'text-margin-x': 0, 'text-margin-y': gap };
    case 'above':
      return { 'text-valign': 'top', 'text-halign': 'center', 'text-margin-x': 0, 'text-margin-y': -gap };
    case 'right':
      return { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': gap, 'text-margin-y': 0 };
    case 'left':
      return { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': -gap, 'text-margin-y': 0 };
  }
}
