import { createStore } from 'zustand/vanilla';

/** Which part of the legend is to open and take the keyboard; null where nothing is asked for, or it was given. */
export const wantedLegend = createStore<{ readonly part: 'legend' | 'filters' | null }>(() => ({ part: null }));
