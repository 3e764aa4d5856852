import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { CanvasTarget } from '../canvas/canvas-handle.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { menuBelow } from './pressing.ts';

/** Drawn once for all entries. */
const ELLIPSIS = <Ellipsis size={16} strokeWidth={1.5} aria-hidden="true" />;

interface WordMenuProps {
  readonly name: string;
  /** Keep its identity while it is the same. */
  readonly target: CanvasTarget;
}

/** The menu an entry has on the canvas by right click, for whoever has no right button. */
export const WordMenu = memo(function WordMenu({ name, target }: WordMenuProps) {
  const t = useMessages();
  const label = t('words.menu', { name });
  return (
    <button type="button" className="icon-button word-menu" aria-haspopup="menu" aria-label={label} onClick={(event) => menuBelow(event, target)}>
      {ELLIPSIS}
    </button>
  );
});
