import { createStore } from 'zustand/vanilla';
import type { CanvasTarget, ClientPosition } from '../canvas/canvas-handle.ts';

export interface MenuRequest {
  readonly target: CanvasTarget;
  readonly position: ClientPosition;
}

/** What the page is asked to bring before a person's eyes. The number sets two equal requests apart. */
export const attention = createStore<{ readonly ids: readonly string[]; readonly number: number; readonly menu: MenuRequest | null }>(() => ({
  ids: [],
  number: 0,
  menu: null,
}));

export function centreOn(entityId: string): void {
  attention.setState(({ number }) => ({ ids: [entityId], number: number + 1 }));
}

/** All of them in sight at once, as near as that allows. */
export function showTogether(entityIds: readonly string[]): void {
  attention.setState(({ number }) => ({ ids: entityIds, number: number + 1 }));
}

export function openMenu(target: CanvasTarget, position: ClientPosition): void {
  attention.setState({ menu: { target, position } });
}

export function closeMenu(): void {
  attention.setState({ menu: null });
}
