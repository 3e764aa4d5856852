import { lazy, Suspense, useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { opening } from '../guide/article.ts';
import { attention } from '../guide/attention.ts';

const loadTargetMenu = () => import('./TargetMenu.tsx').then(({ TargetMenu }) => ({ default: TargetMenu }));
const TargetMenu = lazy(loadTargetMenu);

/** Loaded ahead, so that the menu opens also while the server is away; a load that fails is tried again when the menu is asked for. */
function reportNotLoaded(reason: unknown): void {
  console.warn('The menu could not be loaded ahead.', reason);
}

export function ContextMenu({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const { menu } = useStore(attention);
  const open = useStore(opening, ({ opening: { state } }) => state === 'OPEN');

  useEffect(() => {
    if (open) void loadTargetMenu().catch(reportNotLoaded);
  }, [open]);

  return menu === null ? null : (
    <Suspense>
      <TargetMenu request={menu} canvas={canvas} />
    </Suspense>
  );
}
