import type { ElementDefinition } from 'cytoscape';
import type { RingEdge } from './layout/ring-edges.ts';

/** The line between two rings. Like a title it is no entity: nothing points at it, moves it or names it. */
export function ringNode({ id, at, halfWidth, halfHeight }: RingEdge): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `edge of ${id}`, label: '', width: 2 * halfWidth, height: 2 * halfHeight },
    position: { ...at },
    classes: 'title ring',
    grabbable: false,
    selectable: false,
  };
}
