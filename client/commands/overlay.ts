import { createStore } from 'zustand/vanilla';
import type { Situation } from './command.ts';

export type OverlayName = 'help' | 'palette' | 'attach';

/** What lies over the page, and the situation it was asked for in: once it is open, the graph no longer has the keyboard. */
export const overlay = createStore<{ readonly open: { readonly name: OverlayName; readonly at: Situation } | null }>(() => ({ open: null }));

export function openOverlay(name: OverlayName, at: Situation): void {
  overlay.setState({ open: { name, at } });
}

export function closeOverlay(): void {
  overlay.setState({ open: null });
}
