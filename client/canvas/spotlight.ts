import type { Core } from 'cytoscape';
import type { Point } from '../exploration/exploration.ts';
import { drawSpotlight } from './draw-spotlight.ts';
import type { SceneElements } from './elements.ts';
import type { BadgeSize } from './reading-size.ts';
import type { ThemeTokens } from './theme-tokens.ts';
import { underPoint, type PlacedEdge, type PlacedNode } from './under-point.ts';

/**
 * Shows what the pointer is near to where thousands are drawn: Cytoscape takes far longer than a frame to find it and to draw everything else anew, so it
 * is found here and drawn on a sheet of its own over a veil.
 */
export interface Spotlight {
  /** What can be pointed at from now on, asked for when it is; null where Cytoscape shows it itself. */
  over(scene: (() => PlacedScene) | null): void;
  close(): void;
}

export interface PlacedScene {
  readonly elements: SceneElements;
  readonly places: Readonly<Record<string, Point>>;
}

export interface SpotlightLook {
  readonly tokens: ThemeTokens;
  /** Label size in units of the graph. */
  readonly font: number;
  readonly badges: BadgeSize;
}

export function openSpotlight(cy: Core, container: HTMLElement, look: () => SpotlightLook): Spotlight {
  const sheet = document.createElement('canvas');
  sheet.className = 'graph-canvas-spotlight';
  container.append(sheet);
  let ask: (() => PlacedScene) | null = null;
  let placed: Placed | null = null;
  const pictures = new Map<string, HTMLImageElement>();
  let lit: PlacedNode | PlacedEdge | null = null;
  let frame = 0;

  const light = (next: PlacedNode | PlacedEdge | null) => {
    if (next === lit) return;
    lit = next;
    container.style.cursor = lit === null ? '' : 'pointer';
    draw();
  };
  const draw = () => {
    if (lit === null) sheet.getContext('2d')?.clearRect(0, 0, sheet.width, sheet.height);
    else drawSpotlight(sheet, { cy, lit, near: (placed?.edges ?? []).filter((edge) => edge === lit || edge.from === lit || edge.to === lit), picture, ...look() });
  };
  /** Null until it has been loaded. */
  const picture = (url: string) => {
    const image = pictures.get(url) ?? new Image();
    if (!pictures.has(url)) {
      pictures.set(url, image);
      image.addEventListener('load', draw);
      image.src = url;
    }
    return image.complete ? image : null;
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    light(null);
  };
  /** Once a frame at most. While a button is down Cytoscape has the pointer. */
  const point = (event: MouseEvent) => {
    cancelAnimationFrame(frame);
    if (event.buttons !== 0 || ask === null) return;
    event.stopPropagation();
    const { nodes, edges } = (placed ??= place(ask()));
    const box = container.getBoundingClientRect();
    const { x, y } = cy.pan();
    const at = { x: (event.clientX - box.left - x) / cy.zoom(), y: (event.clientY - box.top - y) / cy.zoom() };
    frame = requestAnimationFrame(() => light(underPoint(at, nodes, edges, cy.zoom())));
  };

  container.addEventListener('mousemove', point);
  container.addEventListener('mouseleave', leave);
  cy.on('grab viewport', leave);

  return {
    over(scene) {
      leave();
      ask = scene;
      placed = null;
      pictures.clear();
    },
    close() {
      cancelAnimationFrame(frame);
      container.removeEventListener('mousemove', point);
      container.removeEventListener('mouseleave', leave);
      sheet.remove();
    },
  };
}

interface Placed {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

function place({ elements, places }: PlacedScene): Placed {
  const nodes = new Map(elements.nodes.flatMap((node) => {
    const at = places[node.id];
    return at === undefined ? [] : [[node.id, { ...node, at }] as const];
  }));
  const edges = elements.edges.flatMap((edge) => {
    const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)];
    return from === undefined || to === undefined || from === to ? [] : [{ ...edge, from, to }];
  });
  return { nodes: [...nodes.values()], edges };
}
