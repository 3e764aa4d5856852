import { lazy, Suspense, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { attention } from '../guide/attention.ts';

const TargetMenu = lazy(() => import('./TargetMenu.tsx').then(({ TargetMenu }) => ({ default: TargetMenu })));

export function ContextMenu({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const { menu } = useStore(attention);
  return menu === null ? null : (
    <Suspense>
      <TargetMenu request={menu} canvas={canvas} />
    </Suspense>
  );
}
