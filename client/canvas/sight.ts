import type { Core } from 'cytoscape';
import type { Sight } from './canvas-handle.ts';

/** Tells what is in sight: at once, and while it changes once a frame at most. Returns what ends it; nothing is in sight then. */
export function followSight(cy: Core, onSight: (sight: Sight | null) => void): () => void {
  let frame = 0;
  const tell = () => {
    frame = 0;
    const { x1, y1, x2, y2 } = cy.extent();
    onSight({ left: x1, top: y1, right: x2, bottom: y2, zoom: cy.zoom() });
  };
  cy.on('viewport resize', () => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  });
  tell();
  return () => {
    cancelAnimationFrame(frame);
    onSight(null);
  };
}
