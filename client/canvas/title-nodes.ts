import type { Core } from 'cytoscape';
import type { RingEdge } from './layout/ring-edges.ts';
import { ringNode } from './ring-node.ts';
import type { Title } from './titles.ts';

/** Puts these on the canvas in place of the titles and rings that stand there. */
export function replaceTitles(cy: Core, rings: readonly RingEdge[], titles: readonly Title[]): void {
  cy.batch(() => {
    cy.nodes('.title').remove();
    cy.add([
      ...rings.map(ringNode),
      ...titles.map(({ id, text, at }) => ({
        group: 'nodes' as const,
        data: { id: `title ${id}`, label: text },
        position: { ...at },
        classes: 'title',
        grabbable: false,
        selectable: false,
      })),
    ]);
  });
}
