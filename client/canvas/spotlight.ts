import type { Core } from 'cytoscape';
import type { Point } from '../exploration/exploration.ts';
import { drawSpotlight } from './draw-spotlight.ts';
import type { SceneElements } from './elements.ts';
import type { ThemeTokens } from './theme-tokens.ts';
import { underPoint, type PlacedEdge, type PlacedNode } from './under-point.ts';

/**
 * Shows what the pointer is near to where thousands are drawn: Cytoscape takes far longer than a frame to find it and to draw everything else anew, so it
 * is found here and drawn on a sheet of its own over a veil.
 */
export interface Spotlight {
  /** What can be pointed at, from now on. */
  over(elements: SceneElements, places: Readonly<Record<string, Point>>): void;
  close(): void;
}

export interface SpotlightLook {
  readonly tokens: ThemeTokens;
  /** Label size in units of the graph. */
  readonly font: number;
}

export function openSpotlight(cy: Core, container: HTMLElement, look: () => SpotlightLook): Spotlight {
  const sheet = document.createElement('canvas');
  sheet.className = 'graph-canvas-spotlight';
  container.append(sheet);
  let nodes: readonly PlacedNode[] = [];
  let edges: readonly PlacedEdge[] = [];
  let lit: PlacedNode | PlacedEdge | null = null;
  let frame = 0;

  const light = (next: PlacedNode | PlacedEdge | null) => {
    if (next === lit) return;
    lit = next;
    container.style.cursor = lit === null ? '' : 'pointer';
    if (lit === null) sheet.getContext('2d')?.clearRect(0, 0, sheet.width, sheet.height);
    else drawSpotlight(sheet, { cy, lit, near: edges.filter((edge) => edge === lit || edge.from === lit || edge.to === lit), ...look() });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    light(null);
  };
  /** Once a frame at most. While a button is down Cytoscape has the pointer. */
  const point = (event: MouseEvent) => {
    cancelAnimationFrame(frame);
    if (event.buttons !== 0) return;
    event.stopPropagation();
    const box = container.getBoundingClientRect();
    const { x, y } = cy.pan();
    const at = { x: (event.clientX - box.left - x) / cy.zoom(), y: (event.clientY - box.top - y) / cy.zoom() };
    frame = requestAnimationFrame(() => light(underPoint(at, nodes, edges, cy.zoom())));
  };

  container.addEventListener('mousemove', point);
  container.addEventListener('mouseleave', leave);
  cy.on('grab viewport', leave);

  return {
    over(elements, places) {
      leave();
      const placed = new Map(elements.nodes.flatMap((node) => {
        const at = places[node.id];
        return at === undefined ? [] : [[node.id, { ...node, at }] as const];
      }));
      nodes = [...placed.values()];
      edges = elements.edges.flatMap((edge) => {
        const [from, to] = [placed.get(edge.source), placed.get(edge.target)];
        return from === undefined || to === undefined || from === to ? [] : [{ ...edge, from, to }];
      });
    },
    close() {
      cancelAnimationFrame(frame);
      container.removeEventListener('mousemove', point);
      container.removeEventListener('mouseleave', leave);
      sheet.remove();
    },
  };
}
