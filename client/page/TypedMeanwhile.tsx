import { useLayoutEffect } from 'react';
import { closeOverlay, overlay } from '../commands/overlay.ts';

/** Stands in for the palette until it is loaded: what is typed is kept for it, and does not reach the keys of the graph. */
export function TypedMeanwhile() {
  useLayoutEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const { key, isComposing, ctrlKey, metaKey, altKey } = event;
      if (isComposing || ctrlKey || metaKey || altKey) return;
      if (key === 'Escape') closeOverlay();
      else if (key === 'Backspace') overlay.setState(({ typed }) => ({ typed: typed.slice(0, -1) }));
      else if (key.length === 1) overlay.setState(({ typed }) => ({ typed: typed + key }));
      else if (key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', keep, { capture: true });
    return () => removeEventListener('keydown', keep, { capture: true });
  }, []);
  return null;
}
