import { useEffect } from 'react';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';

/** Ctrl or Cmd+Z undoes, with Shift redoes, and so does Ctrl+Y; in a field they belong to the text typed there. */
export function useHistoryKeys(): void {
  const store = useExplorationStore();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.altKey || isEdited(event.target) || isEdited(document.activeElement)) return;
      const move = moveFor(event);
      if (move === null) return;
      // The browser would undo what was typed in a field that no longer has the focus.
      event.preventDefault();
      store[move]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store]);
}

function moveFor({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): keyof Pick<ExplorationStore, 'undo' | 'redo'> | null {
  const letter = key.toLowerCase();
  if (letter === 'z' && (ctrlKey || metaKey)) return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !metaKey && !shiftKey ? 'redo' : null;
}

/** A suggestion list is worked from its field, which keeps the focus while keys are passed on to the list. */
function isEdited(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
}
