import { LABEL_FONT } from './sizes.ts';

/** On the screen, in CSS pixels: below it labels are hard to read, above it they crowd. */
const SMALLEST = 10.5;
const LARGEST = 16;
const STEPS_PER_DOUBLING = 8;
const FAR_ZOOM = 0.5;
const NEAR_ZOOM = 1.15;

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

export function isFar(step: number): boolean {
  return step < zoomStep(FAR_ZOOM);
}

export function isNear(step: number): boolean {
  return step >= zoomStep(NEAR_ZOOM);
}
