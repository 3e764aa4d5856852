import type { CommandGroup } from '../commands/command.ts';
import type { MessageKey } from '../i18n/messages.ts';

/** What is done on the drawing itself and is not one command. */
export interface Gesture {
  readonly group: CommandGroup;
  readonly name: MessageKey;
  readonly keys: readonly string[];
  readonly byHand: MessageKey;
}

export const GESTURES: readonly Gesture[] = [
  { group: 'find', name: 'gesture.tab', keys: ['Tab'], byHand: 'hand.graph' },
  { group: 'find', name: 'gesture.walk', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], byHand: 'hand.click' },
  { group: 'find', name: 'gesture.round', keys: ['[', ']'], byHand: 'hand.click' },
  { group: 'find', name: 'gesture.close', keys: ['Escape'], byHand: 'hand.clickBeside' },
  { group: 'explore', name: 'gesture.menu', keys: ['Shift+F10'], byHand: 'hand.menu' },
  { group: 'select', name: 'gesture.select', keys: [' '], byHand: 'hand.click' },
  { group: 'select', name: 'gesture.selectMore', keys: ['Shift+ '], byHand: 'hand.clickMore' },
  { group: 'look', name: 'gesture.pan', keys: [], byHand: 'hand.pan' },
  { group: 'look', name: 'gesture.hover', keys: [], byHand: 'hand.hover' },
];
