import { createStore } from 'zustand/vanilla';

/** What was to be connected last, where the graph joins it into several groups alone; null where it joins all, and once that has been read. */
export interface UnjoinedGroups {
  /** Entities by what joins them. */
  readonly groups: readonly (readonly string[])[];
  /** Whether the search ended at its limit, and they may be joined further away. */
  readonly truncated: boolean;
}

export const unjoinedGroups = createStore<{ readonly found: UnjoinedGroups | null }>(() => ({ found: null }));
