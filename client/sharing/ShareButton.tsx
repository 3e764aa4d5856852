import { Check, Share2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { sharing } from './sharing.ts';

const ShareMenu = lazy(() => import('./ShareMenu.tsx').then(({ ShareMenu }) => ({ default: ShareMenu })));

/** How long the button shows that the link was copied, in ms. */
const CONFIRMED_MS = 2_000;

export function ShareButton({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const t = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const Icon = useJustCopied() ? Check : Share2;
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
        <Icon size={20} strokeWidth={1.5} aria-hidden="true" />
      </button>
      {open && (
        <Suspense>
          <ShareMenu canvas={canvas} triggerRef={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function useJustCopied(): boolean {
  const { copied } = useStore(sharing);
  const [shown, setShown] = useState(copied);
  useEffect(() => {
    const timer = setTimeout(() => setShown(copied), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return shown !== copied;
}
