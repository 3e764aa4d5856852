import type { Exploration } from '../exploration/exploration.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';

export const MOST_IN_FULL_STYLE = 1000;
const MOST_DIMMED = 1500;

/** Whether the canvas leaves out arrows, icons and small names, so as to follow the hand with thousands. */
export function isDrawnSimply({ entityIds }: Pick<Exploration, 'entityIds'>): boolean {
  return entityIds.length > MOST_IN_FULL_STYLE;
}

/** Whether there is too much for Cytoscape to find and to dim as fast as the pointer moves. */
export function isCrowded({ entities, relationships }: VisibleGraph): boolean {
  return entities.length + relationships.length > MOST_DIMMED;
}
