import type { CytoscapeOptions } from 'cytoscape';
import { CLOSEST_ZOOM, FARTHEST_ZOOM } from '../exploration/exploration.ts';

export function canvasOptions(container: HTMLElement, fast: boolean): CytoscapeOptions {
  return {
    container,
    // Elements come with their places.
    layout: { name: 'preset' },
    minZoom: FARTHEST_ZOOM,
    maxZoom: CLOSEST_ZOOM,
    boxSelectionEnabled: true,
    // What is selected is the exploration's to say; Cytoscape only reports what a box holds.
    autounselectify: true,
    ...(fast ? { hideEdgesOnViewport: true, textureOnViewport: true, pixelRatio: 1 } : {}),
  };
}
