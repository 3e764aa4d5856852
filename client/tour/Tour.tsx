import { lazy, Suspense, useEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { offerTour, tour } from './tour.ts';

const TourCard = lazy(() => import('./TourCard.tsx').then(({ TourCard }) => ({ default: TourCard })));

/** Offers itself once, to a newcomer who comes to the first picture; whoever follows a link came for what it shows. */
export function Tour({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const store = useExplorationStore();
  const shown = useStore(tour, ({ step }) => step !== null);
  const open = useStore(opening, ({ opening: { state } }) => state === 'OPEN');
  const offered = useRef(false);

  useEffect(() => {
    if (!open || offered.current) return;
    offered.current = true;
    const { exploration: { selection, trace, passageId }, history } = store.getState();
    const came = selection.entityIds.length + selection.relationshipIds.length + trace.fromIds.length + trace.toIds.length > 0 || passageId !== null || history.past.length > 0;
    if (!came) offerTour();
  }, [store, open]);

  return shown && open ? (
    <Suspense>
      <TourCard canvas={canvas} />
    </Suspense>
  ) : null;
}
