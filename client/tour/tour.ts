import { createStore } from 'zustand/vanilla';
import { inBrowser, keepChoice } from '../kept/kept.ts';

const KEY = 'mailuo.tour';

/** The tour of what can be done: null where it is not shown, else the step it stands at, from 0. `asked` where a person asked for it. */
export const tour = createStore<{ readonly step: number | null; readonly asked: boolean }>(() => ({ step: null, asked: false }));

/** Shows the tour to a person who has not been shown it in this browser before. */
export function offerTour(): void {
  if (inBrowser.getItem(KEY) === null) begin(false);
}

export function startTour(): void {
  begin(true);
}

export function goToStep(step: number): void {
  tour.setState({ step });
}

export function endTour(): void {
  tour.setState({ step: null });
}

function begin(asked: boolean): void {
  keepChoice(KEY, 'shown');
  tour.setState({ step: 0, asked });
}
