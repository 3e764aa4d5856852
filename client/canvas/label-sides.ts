import { labelGap } from './sizes.ts';

/** To the right and down of its shape: where a name may stand, the place it would like best first. Most stand below, so that one above is easily taken for that of another. */
const DIRECTIONS = {
  below: [0, 1],
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  'below-right': [1, 1],
  'below-left': [-1, 1],
  'above-right': [1, -1],
  'above-left': [-1, -1],
} as const;

export type LabelSide = keyof typeof DIRECTIONS;
export const LABEL_SIDES = Object.keys(DIRECTIONS) as readonly LabelSide[];
/** What names keep to that nobody needs to read all of. */
export const USUAL_SIDES = 4;

export function directionOf(side: LabelSide): readonly [across: number, down: number] {
  return DIRECTIONS[side];
}

/** The class of a node whose name stands on that side; below is where names stand without one. */
export function sideClass(side: LabelSide): string {
  return `label-${side}`;
}

export function sideOf(classNames: readonly string[]): LabelSide {
  return LABEL_SIDES.find((side) => classNames.includes(sideClass(side))) ?? 'below';
}

/** How far a name stands from the box around its shape, which at the corners of round shapes is far enough. */
export function gapAt(side: LabelSide, font: number): number {
  const [across, down] = directionOf(side);
  return across !== 0 && down !== 0 ? 0 : labelGap(font);
}

/** How Cytoscape draws a name on that side. */
export function sideStyle(side: LabelSide, font: number) {
  const [across, down] = directionOf(side);
  const gap = gapAt(side, font);
  return {
    'text-halign': ['left', 'center', 'right'][across + 1],
    'text-valign': ['top', 'center', 'bottom'][down + 1],
    'text-margin-x': across * gap,
    'text-margin-y': down * gap,
  };
}
