import { Share2 } from 'lucide-react';
import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useMessages } from '../i18n/use-messages.ts';

const ShareMenu = lazy(() => import('./ShareMenu.tsx').then(({ ShareMenu }) => ({ default: ShareMenu })));

export function ShareButton({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const t = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={t('share.label')}
        title={t('share.label')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Share2 size={20} strokeWidth={1.5} aria-hidden="true" />
      </button>
      {open && (
        <Suspense>
          <ShareMenu canvas={canvas} triggerRef={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
