import { filtersAnything } from '../exploration/filters.ts';
import { wantedLegend } from '../legend/wanted-legend.ts';
import type { Command, Situation } from './command.ts';
import { filterOnlyChoices, filterOutChoices } from './filter-choices.ts';

/** What is left in the picture and what is taken out of it, by what it is. */
export const FILTER_COMMANDS: readonly Command[] = [
  { id: 'legend', group: 'look', name: 'legend.title', keys: ['g'], keysOn: 'graph', byHand: 'hand.legend', possible: drawn, act: () => wantedLegend.setState({ part: 'legend' }) },
  { id: 'filters', group: 'explore', name: 'filter.title', byHand: 'hand.legend', possible: drawn, act: () => wantedLegend.setState({ part: 'filters' }) },
  { id: 'filterOut', group: 'explore', name: 'command.filterOut', byHand: 'hand.legend', possible: drawn, choices: filterOutChoices },
  { id: 'filterOnly', group: 'explore', name: 'command.filterOnly', byHand: 'hand.legend', possible: drawn, choices: filterOnlyChoices },
  {
    id: 'filterHides',
    group: 'explore',
    name: 'filter.hides',
    label: (at) => at.t('palette.choice', { command: at.t('filter.mode'), choice: at.t(hides(at) ? 'filter.grey' : 'filter.hide') }),
    byHand: 'hand.legend',
    possible: drawn,
    act: (at) => at.store.actions.filter({ hides: !hides(at) }),
  },
  {
    id: 'anyTime',
    group: 'explore',
    name: 'filter.allTime',
    byHand: 'hand.legend',
    possible: ({ store }) => store.getState().exploration.filters.time !== null,
    act: ({ store }) => store.actions.filter({ time: null }),
  },
  {
    id: 'clearFilters',
    group: 'explore',
    name: 'status.clearFilters',
    byHand: 'hand.status',
    possible: ({ store }) => filtersAnything(store.getState().exploration.filters),
    act: ({ store }) => store.actions.clearFilters(),
  },
];

function drawn({ canvas }: Situation): boolean {
  return canvas !== null;
}

function hides({ store }: Situation): boolean {
  return store.getState().exploration.filters.hides;
}
