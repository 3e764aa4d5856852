import { useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Command } from './command.ts';
import { isPressed } from './keys.ts';
import { letterKeys } from './letter-keys.ts';
import { commandsAtHand, loadCommands } from './load-commands.ts';
import { situationNow } from './situation.ts';

/**
 * Gives every command its keys. They are taken neither from a half-typed composition, nor from a field, nor from a menu or list that letters
 * go through; those with Ctrl or Cmd that a field does not know work there too.
 */
export function useCommandKeys(canvas: RefObject<CanvasHandle | null>): void {
  const store = useExplorationStore();
  const t = useMessages();
  const open = useStore(opening, ({ opening: { state } }) => state === 'OPEN');

  useEffect(() => {
    if (open) loadCommands().catch(reportNotLoaded);
  }, [open]);

  useEffect(() => {
    const act = (event: KeyboardEvent, commands: readonly Command[], onGraph: boolean) => {
      const pressed = commandsFor(event, commands, onGraph);
      if (pressed.length === 0) return;
      // Also where there is nothing to do: the browser would, for one, undo what was typed in a field that no longer has the focus.
      event.preventDefault();
      const at = situationNow(store, canvas.current, t);
      pressed.find(({ possible }) => possible(at))?.act?.(at);
    };
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const onGraph = event.target instanceof Element && event.target.closest('[role=application]') !== null;
      const commands = commandsAtHand();
      if (commands !== null) act(event, commands, onGraph);
      else loadCommands().then((late) => act(event, late, onGraph), reportNotLoaded);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [canvas, store, t]);
}

/** The graph's own first. */
function commandsFor(event: KeyboardEvent, commands: readonly Command[], onGraph: boolean): readonly Command[] {
  const pressed = commands.filter(({ keys = [] }) => keys.some((key) => isPressed(key, event)));
  const own = onGraph ? pressed.filter(({ keysOn }) => keysOn === 'graph') : [];
  const withCtrl = event.ctrlKey || event.metaKey;
  const types = isWithin(event, withCtrl ? FIELDS : LETTERED) || (!withCtrl && event.key.length === 1 && !letterKeys.getState().on);
  return [...own, ...pressed.filter(({ keysOn }) => keysOn !== 'graph')].filter(({ keysWhileTyping }) => keysWhileTyping === true || !types);
}

const FIELDS = 'input, textarea, select, [contenteditable=true]';
const LETTERED = `${FIELDS}, [role=menu], [role=listbox]`;

/** A suggestion list is worked from its field, which keeps the focus while keys are passed on to the list. */
function isWithin(event: KeyboardEvent, selector: string): boolean {
  return [event.target, document.activeElement].some((element) => element instanceof Element && element.closest(selector) !== null);
}

/** A load that fails is tried again with the next key. */
function reportNotLoaded(reason: unknown): void {
  console.warn('The commands could not be loaded.', reason);
}
