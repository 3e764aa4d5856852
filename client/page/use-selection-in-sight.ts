import { useEffect, useRef } from 'react';
import { useExploration } from '../exploration/use-exploration.ts';
import { centreOn } from '../guide/attention.ts';

/** While something covers part of the graph, brings what is selected to the middle of the rest, whenever either changes; a view that comes with a camera of its own keeps it. */
export function useSelectionInSight(covered: boolean, cover: string): void {
  const [selectedId] = useExploration((state) => state.exploration.selection.entityIds);
  const camera = useExploration((state) => state.exploration.camera);
  const seen = useRef<{ readonly selectedId: string | undefined; readonly camera: unknown }>({ selectedId: undefined, camera: null });
  const cameWithCamera = useRef(false);

  useEffect(() => {
    if (selectedId !== seen.current.selectedId) cameWithCamera.current = camera !== null && camera !== seen.current.camera;
    seen.current = { selectedId, camera };
  }, [selectedId, camera]);

  useEffect(() => {
    if (!covered || selectedId === undefined) return undefined;
    if (!cameWithCamera.current) return onceResized(() => centreOn(selectedId));
    cameWithCamera.current = false;
    return undefined;
  }, [covered, cover, selectedId]);
}

/** The canvas takes its new size in the frame after the one in which the sheet changed. Returns what calls it off. */
function onceResized(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
