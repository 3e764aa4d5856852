import { createStore } from 'zustand/vanilla';

/** The last thing told to those who do not see the page change. The number sets two equal tellings apart. */
export const announcements = createStore<{ readonly text: string; readonly number: number }>(() => ({ text: '', number: 0 }));

export function announce(text: string): void {
  announcements.setState(({ number }) => ({ text, number: number + 1 }));
}
