import { LayoutDashboard } from 'lucide-react';
import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { ARRANGEMENT_NAMES } from '../guide/arrangement-names.ts';
import { useMessages } from '../i18n/use-messages.ts';

const ArrangementMenu = lazy(() => import('./ArrangementMenu.tsx').then(({ ArrangementMenu }) => ({ default: ArrangementMenu })));

/** How the view is laid out, and the choice of another way. */
export function ArrangementButton({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const t = useMessages();
  const arrangement = useExploration(({ exploration }) => exploration.arrangement);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = t('view.arrangement', { name: t(ARRANGEMENT_NAMES[arrangement]) });
  return (
    <>
      <button ref={button} type="button" className="icon-button" aria-label={label} title={label} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        <LayoutDashboard size={20} strokeWidth={1.5} aria-hidden="true" />
      </button>
      {open && (
        <Suspense>
          <ArrangementMenu canvas={canvas} triggerRef={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
