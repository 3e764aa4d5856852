import { useEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CanvasTarget } from '../canvas/canvas-handle.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';

/** What of the graph in words is to take the keyboard; null where nothing is asked for, or it was given. */
export const wantedWord = createStore<{ readonly target: CanvasTarget | null }>(() => ({ target: null }));

/** Opens the graph in words and gives the keyboard to what is pointed at there; of the canvas itself to the first entry. */
export function focusWords({ actions }: ExplorationStore, target: CanvasTarget): void {
  actions.openPanel('words');
  wantedWord.setState({ target });
}

/** The entity whose entry is to take the keyboard, or has the relationship in its list that is; null where nothing is asked for, or the canvas itself. */
export function wantedEntity(store: ExplorationStore): string | null {
  const { target } = wantedWord.getState();
  if (target === null || target.on === 'canvas') return null;
  return target.on === 'entity' ? target.id : (store.getState().known.relationships.get(target.id)?.startId ?? null);
}

/** The entry of an entity or a relationship, which takes the keyboard when it is asked for. */
export function useWordFocus(id: string): RefObject<HTMLButtonElement | null> {
  const entry = useRef<HTMLButtonElement>(null);
  const wanted = useStore(wantedWord, ({ target }) => target !== null && target.on !== 'canvas' && target.id === id);
  useEffect(() => {
    if (!wanted) return;
    entry.current?.focus();
    wantedWord.setState({ target: null });
  }, [wanted]);
  return entry;
}

/** The entity whose entry has the keyboard; undefined where it is elsewhere. */
export function wordWithFocus(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('.word')?.dataset['entity'];
}
