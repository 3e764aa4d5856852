import { useEffect, useRef } from 'react';
import { openPath } from '../exploration/open-path.ts';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { centreOn, showTogether } from '../guide/attention.ts';

/**
 * While something covers or takes much of the graph, brings what is selected to the middle of the rest, or the path that is read into it, whenever it or the cover changes; a view that
 * comes with a camera of its own keeps it.
 */
export function useSelectionInSight(covered: boolean, cover: string): void {
  const store = useExplorationStore();
  const [selectedId] = useExploration((state) => state.exploration.selection.entityIds);
  const path = useExploration(({ exploration: { panel, trace } }) => (panel === 'trace' && trace.pathIds.length > 0 ? trace.pathIds : undefined));
  useInSight(covered, cover, selectedId, centreOn);
  useInSight(covered, cover, path, () => showTogether(openPath(store.getState())?.entityIds ?? []));
}

function useInSight<Looked>(covered: boolean, cover: string, looked: Looked | undefined, bring: (looked: Looked) => void): void {
  const camera = useExploration((state) => state.exploration.camera);
  const seen = useRef<{ readonly looked: Looked | undefined; readonly camera: unknown }>({ looked: undefined, camera: null });
  const cameWithCamera = useRef(false);
  const bringNow = useRef(bring);

  useEffect(() => {
    bringNow.current = bring;
    if (looked !== seen.current.looked) cameWithCamera.current = camera !== null && camera !== seen.current.camera;
    seen.current = { looked, camera };
  }, [looked, camera, bring]);

  useEffect(() => {
    if (!covered || looked === undefined) return undefined;
    if (!cameWithCamera.current) return onceResized(() => bringNow.current(looked));
    cameWithCamera.current = false;
    return undefined;
  }, [covered, cover, looked]);
}

/** The canvas takes its new size in the frame after the one in which the sheet changed. Returns what calls it off. */
function onceResized(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
