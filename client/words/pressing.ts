import type { KeyboardEvent, MouseEvent } from 'react';
import type { CanvasTarget } from '../canvas/canvas-handle.ts';
import { openMenu } from '../guide/attention.ts';
import { selectMany } from '../guide/select-many.ts';

type Held = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** As on the canvas: alone, or beside what is selected with Ctrl, Cmd or Shift held, by mouse or with Enter, and while several are being selected. */
export function selecting(alone: () => void, more: () => void) {
  return {
    onClick: (event: MouseEvent) => (held(event) || selectMany.getState().on ? more() : alone()),
    // Browsers make no click of Enter while a modifier is held.
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !held(event)) return;
      event.preventDefault();
      more();
    },
  };
}

function held({ ctrlKey, metaKey, shiftKey }: Held): boolean {
  return ctrlKey || metaKey || shiftKey;
}

/** By right click, the menu key, Shift+F10 or a button of its own. */
export function menuBelow(event: MouseEvent, target: CanvasTarget): void {
  event.preventDefault();
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  openMenu(target, { clientX: left, clientY: bottom });
}
