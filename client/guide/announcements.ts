import { createStore } from 'zustand/vanilla';

/** The last thing told to those who do not see the page change. The number sets two equal tellings apart. */
export const announcements = createStore<{ readonly text: string; readonly number: number }>(() => ({ text: '', number: 0 }));

/** Whether the last thing was told in this very turn of the event loop. */
let fresh = false;

export function announce(text: string): void {
  fresh = true;
  setTimeout(() => {
    fresh = false;
  });
  announcements.setState(({ number }) => ({ text, number: number + 1 }));
}

/** Tells what came of something; what was told of it in the same turn is told after it, and not lost. */
export function announceChange(text: string): void {
  const { text: told } = announcements.getState();
  announce(fresh && told !== '' ? `${text} ${told}` : text);
}
