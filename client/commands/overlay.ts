import { createStore } from 'zustand/vanilla';
import type { Situation } from './command.ts';

export type OverlayName = 'help' | 'palette' | 'attach';

interface OverPage {
  /** What lies over the page, and the situation it was asked for in: once it is open, the graph no longer has the keyboard. */
  readonly open: { readonly name: OverlayName; readonly at: Situation } | null;
  /** What has been typed into the palette, from when it was asked for. */
  readonly typed: string;
}

export const overlay = createStore<OverPage>(() => ({ open: null, typed: '' }));

export function openOverlay(name: OverlayName, at: Situation): void {
  overlay.setState({ open: { name, at }, typed: '' });
}

export function closeOverlay(): void {
  overlay.setState({ open: null });
}
