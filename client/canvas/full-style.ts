import type { Exploration } from '../exploration/exploration.ts';

export const MOST_IN_FULL_STYLE = 1000;

/** Whether the canvas leaves out arrows, icons and small names, so as to follow the hand with thousands. */
export function isDrawnSimply({ entityIds }: Pick<Exploration, 'entityIds'>): boolean {
  return entityIds.length > MOST_IN_FULL_STYLE;
}
