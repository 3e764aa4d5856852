import type { CytoscapeOptions } from 'cytoscape';
import { CLOSEST, FARTHEST } from './camera.ts';

export function canvasOptions(container: HTMLElement, fast: boolean): CytoscapeOptions {
  return {
    container,
    // Elements come with their places.
    layout: { name: 'preset' },
    minZoom: FARTHEST,
    maxZoom: CLOSEST,
    boxSelectionEnabled: true,
    // What is selected is the exploration's to say; Cytoscape only reports what a box holds.
    autounselectify: true,
    ...(fast ? { hideEdgesOnViewport: true, textureOnViewport: true, pixelRatio: 1 } : {}),
  };
}
