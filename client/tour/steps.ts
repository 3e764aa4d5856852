import type { Exploration } from '../exploration/exploration.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { exampleTrace } from '../exploration/example-trace.ts';
import { firstPicture } from '../exploration/first-picture.ts';
import { textIn } from '../exploration/graph.ts';
import { visibleGraph, type VisibleEntity } from '../exploration/visible-graph.ts';
import { expandAndTell } from '../guide/expand-and-tell.ts';
import { revealKnown } from '../guide/guide.ts';
import type { MessageKey, Translate } from '../i18n/messages.ts';
import { searchFor } from '../search/focus-search.ts';

/** What a step is judged by. */
export interface Progress {
  readonly exploration: Exploration;
  /** How often something was chosen from the search. */
  readonly found: number;
}

/** One thing to learn, on the graph as it stands. */
export interface TourStep {
  readonly id: 'search' | 'select' | 'expand' | 'trace';
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** The text where there is a finger and no keyboard, if it differs. */
  readonly textByFinger?: MessageKey;
  /** Does it, so that a person sees it done. */
  readonly show: (store: ExplorationStore, t: Translate) => void;
  /** Whether it was done since then, by showing it or by the person. */
  readonly done: (then: Progress, now: Progress) => boolean;
}

export const TOUR_STEPS: readonly TourStep[] = [
  {
    id: 'search',
    title: 'tour.search',
    text: 'tour.searchText',
    show: (store) => {
      const [, example] = byDegree(shown(store));
      if (example !== undefined) searchFor(textIn(example.entity.name, store.getState().exploration.language));
    },
    done: (then, now) => now.found > then.found,
  },
  {
    id: 'select',
    title: 'tour.select',
    text: 'tour.selectText',
    show: (store) => {
      const { centreId } = firstPicture(store.getState().known);
      if (centreId === null) return;
      revealKnown(store, centreId);
      store.actions.openPanel('details');
    },
    done: ({ exploration: then }, { exploration: { selection } }) => selection !== then.selection && selection.entityIds.length > 0,
  },
  {
    id: 'expand',
    title: 'tour.expand',
    text: 'tour.expandText',
    textByFinger: 'tour.expandByFinger',
    show: (store, t) => {
      const waiting = [...shown(store)].sort((a, b) => b.notShown - a.notShown);
      const selected = store.getState().exploration.selection.entityIds.at(-1);
      const example = waiting.find(({ entity, notShown }) => entity.id === selected && notShown > 0) ?? waiting[0];
      if (example !== undefined) void expandAndTell(store, example.entity.id, t);
    },
    done: ({ exploration: then }, { exploration: now }) => now.expansions !== then.expansions && now.entityIds.length > then.entityIds.length,
  },
  {
    id: 'trace',
    title: 'tour.trace',
    text: 'tour.traceText',
    textByFinger: 'tour.traceByFinger',
    show: ({ actions, getState }) => {
      const example = exampleTrace(getState().known);
      if (example !== null) actions.traceBetween([example.from.id], [example.to.id]);
    },
    done: ({ exploration: then }, { exploration: { trace } }) => trace !== then.trace && trace.fromIds.length > 0 && trace.toIds.length > 0,
  },
];

function shown(store: ExplorationStore): readonly VisibleEntity[] {
  const { known, exploration } = store.getState();
  return visibleGraph(known, exploration).entities;
}

function byDegree(entities: readonly VisibleEntity[]): readonly VisibleEntity[] {
  return [...entities].sort((a, b) => b.entity.degree - a.entity.degree);
}
