import type { Core } from 'cytoscape';
import type { Point } from '../exploration/exploration.ts';
import { setClass } from './drawn-nodes.ts';
import { bendsOf, standingNode } from './edge-bends.ts';
import type { SceneElements } from './elements.ts';

/** Has lines run around shapes where these stand, or where not `avoiding` only beside one another; only what changes is styled anew. */
export function bendEdges(cy: Core, { nodes, edges }: SceneElements, places: Readonly<Record<string, Point>>, avoiding: boolean): void {
  const standing = nodes.flatMap((node) => {
    const at = places[node.id];
    return at === undefined ? [] : [standingNode({ ...node, at })];
  });
  const bends = bendsOf(standing, edges, avoiding);
  cy.batch(() => {
    for (const edge of cy.edges().toArray()) {
      const bend = bends.get(edge.id());
      if (bend !== undefined && (edge.data('bendDistance') !== bend.distance || edge.data('bendWeight') !== bend.weight)) edge.data({ bendDistance: bend.distance, bendWeight: bend.weight });
      setClass(edge, 'bent', bend !== undefined);
    }
  });
}
