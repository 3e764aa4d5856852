import { useEffect, type RefObject } from 'react';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { focusSearch } from '../search/focus-search.ts';

/** Keys that work wherever nothing is being typed: `/` searches, `g` goes to the graph, `w` to the graph in words. */
export function usePageKeys(canvas: RefObject<CanvasHandle | null>): void {
  const store = useExplorationStore();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') focusSearch();
      else if (event.key === 'w') store.actions.openPanel('words');
      else if (event.key === 'g') canvas.current?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [canvas, store]);
}

/** A suggestion list is worked from its input, which keeps the focus while keys are passed on to the list. */
function isTyping(target: EventTarget | null): boolean {
  return [target, document.activeElement].some(
    (element) => element instanceof HTMLElement && (element.isContentEditable || element.closest('input, textarea, select, [role=menu], [role=listbox]') !== null),
  );
}
