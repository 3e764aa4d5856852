import { LABEL_FONT } from './sizes.ts';

/** On the screen, in CSS pixels: below it labels are hard to read, above it they crowd. */
const SMALLEST = 10.5;
const LARGEST = 16;
const STEPS_PER_DOUBLING = 8;
const NEAR_ZOOM = 1.15;

/** How the numbers on entities are drawn: the farther away, the larger beside their shapes, until they would be larger than these. */
export type BadgeSize = 'none' | 'huge' | 'large' | 'usual';
const LEAST_ZOOM_OF_BADGE = { usual: 0.8, large: 0.54, huge: 0.37, none: 0 } satisfies Record<BadgeSize, number>;

/** Step of a zoom: within one, labels keep their size in the graph, so nothing about them changes while zooming. */
export function zoomStep(zoom: number): number {
  return Math.round(Math.log2(zoom) * STEPS_PER_DOUBLING);
}

/** Label size in units of the graph at a step. */
export function labelFont(step: number): number {
  const zoom = 2 ** (step / STEPS_PER_DOUBLING);
  return Math.min(LARGEST, Math.max(SMALLEST, LABEL_FONT * zoom)) / zoom;
}

/** How much larger in the graph titles and labels are at a zoom than at the reading zoom. */
export function titleScale(zoom: number): number {
  return labelFont(zoomStep(zoom)) / LABEL_FONT;
}

export function badgeSize(step: number): BadgeSize {
  const sizes = Object.entries(LEAST_ZOOM_OF_BADGE) as [BadgeSize, number][];
  return sizes.find(([, zoom]) => step >= zoomStep(zoom))?.[0] ?? 'none';
}

export function isNear(step: number): boolean {
  return step >= zoomStep(NEAR_ZOOM);
}
