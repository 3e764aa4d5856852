import { createRoot } from 'react-dom/client';
import { GraphCanvas } from '../../../client/canvas/GraphCanvas.tsx';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { createExplorationStore } from '../../../client/exploration/exploration-store.ts';
import { learn, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import { ExplorationContext } from '../../../client/exploration/use-exploration.ts';
import '../../../client/theme/base.css';
import type { Drawing } from './generated-graph.ts';

/** The canvas alone, over a graph that the bench hands in, with clocks. */

declare global {
  interface Window {
    drawing: Drawing;
  }
}

const nothing = () => undefined;
let frames: number[] = [];
let counting = false;

window.drawing = {
  async draw({ entities, relationships, types, positions }) {
    const root = document.getElementById('root');
    if (root === null) throw new Error('index.html has no element with the id root.');
    const start = performance.now();
    const known = learn(NOTHING_KNOWN, { entities, relationships, types });
    const entityIds = entities.map(({ id }) => id);
    const store = createExplorationStore({ ...EMPTY_EXPLORATION, entityIds, addedIds: entityIds, positions, arrangement: 'connections' }, known);
    createRoot(root).render(
      <ExplorationContext value={store}>
        <GraphCanvas label="graph" onContextMenu={nothing} onOpen={nothing} onExpand={nothing} />
      </ExplorationContext>,
    );
    while (document.querySelector('.graph-canvas canvas') === null) await frame();
    // Cytoscape draws in the frame after it was told, and that frame is shown before the next one begins.
    await frame();
    await frame();
    return performance.now() - start;
  },
  startFrames() {
    frames = [];
    counting = true;
    let last = performance.now();
    const count = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  },
  meanFrame() {
    counting = false;
    return frames.reduce((sum, time) => sum + time, 0) / frames.length;
  },
};

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
