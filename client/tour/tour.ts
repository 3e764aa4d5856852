import { createStore } from 'zustand/vanilla';

const KEY = 'mailuo.tour';

/** The tour of what can be done: null where it is not shown, else the step it stands at, from 0. `asked` where a person asked for it. */
export const tour = createStore<{ readonly step: number | null; readonly asked: boolean }>(() => ({ step: null, asked: false }));

/** Shows the tour to a person who has not been shown it in this browser before. */
export function offerTour(): void {
  if (localStorage.getItem(KEY) === null) begin(false);
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
  localStorage.setItem(KEY, 'shown');
  tour.setState({ step: 0, asked });
}
