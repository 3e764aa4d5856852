import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { closeOverlay, overlay } from '../commands/overlay.ts';
import { TypedMeanwhile } from './TypedMeanwhile.tsx';

const AttachDialog = lazy(() => import('../attach/AttachDialog.tsx').then(({ AttachDialog }) => ({ default: AttachDialog })));
const Help = lazy(() => import('../help/Help.tsx').then(({ Help }) => ({ default: Help })));
const Palette = lazy(() => import('../palette/Palette.tsx').then(({ Palette }) => ({ default: Palette })));

/** What lies over the page, one at a time. */
export function Overlays() {
  const { open } = useStore(overlay);
  if (open === null) return null;
  return (
    <Suspense fallback={open.name === 'palette' && <TypedMeanwhile />}>
      {open.name === 'attach' && <AttachDialog onClose={closeOverlay} />}
      {open.name === 'help' && <Help onClose={closeOverlay} />}
      {open.name === 'palette' && <Palette at={open.at} onClose={closeOverlay} />}
    </Suspense>
  );
}
