import { createStore } from 'zustand/vanilla';

/** Whether a press on the graph adds to what is selected, as it does while Shift is down: for fingers, and for one hand. */
export const selectMany = createStore<{ readonly on: boolean }>(() => ({ on: false }));

export function toggleSelectMany(): void {
  selectMany.setState(({ on }) => ({ on: !on }));
}
