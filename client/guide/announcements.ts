import { createStore } from 'zustand/vanilla';

/** The last thing told to those who do not see the page change. The number sets two equal tellings apart. */
export const announcements = createStore<{ readonly text: string; readonly number: number }>(() => ({ text: '', number: 0 }));

/** Whether `announce` has told the last thing in this very turn of the event loop; what an earlier change was told by has been heard. */
let fresh = false;

export function announce(text: string): void {
  fresh = true;
  setTimeout(() => {
    fresh = false;
  });
  say(text);
}

/** Tells what came of something; what was told of it in the same turn is told after it, and not lost. */
export function announceChange(text: string): void {
  const { text: told } = announcements.getState();
  say(fresh && told !== '' ? `${text} ${told}` : text);
}

function say(text: string): void {
  announcements.setState(({ number }) => ({ text, number: number + 1 }));
}
