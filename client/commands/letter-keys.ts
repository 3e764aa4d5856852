import { createStore } from 'zustand/vanilla';
import { inBrowser, keepChoice } from '../kept/kept.ts';

const KEY = 'mailuo.letter-keys';

/**
 * Whether keys without Ctrl or Cmd work. Speech and some keyboards type letters by mistake, so they can be turned off
 * (WCAG 2.2, success criterion 2.1.4).
 */
export const letterKeys = createStore<{ readonly on: boolean }>(() => ({ on: inBrowser.getItem(KEY) !== 'off' }));

export function setLetterKeys(on: boolean): void {
  letterKeys.setState({ on });
  keepChoice(KEY, on ? 'on' : 'off');
}
