import type { Exploration, Point } from '../exploration/exploration.ts';
import type { ExplorationState } from '../exploration/exploration-store.ts';
import type { Step, Travel } from '../exploration/history.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';

/** What the canvas shows, as it was drawn last. */
export interface Drawn {
  readonly exploration: Exploration;
  readonly known: KnownGraph;
  readonly graph: VisibleGraph;
  readonly past: readonly Step[];
  readonly travel: Travel | null;
  /** Where everything stands, for the time being where a layout is under way. */
  readonly places: Readonly<Record<string, Point>>;
}

const DRAWN_BY = ['entityIds', 'hiddenIds', 'expansions', 'pinnedIds', 'filters'] as const;

/** Whether it holds the same entities, drawn in the same way; they may stand elsewhere. */
export function holdsTheSame(before: Drawn, exploration: Exploration): boolean {
  return DRAWN_BY.every((key) => before.exploration[key] === exploration[key]);
}

/** What brings, moves or renames something where it changes. */
const MOVED_BY = ['entityIds', 'hiddenIds', 'expansions', 'pinnedIds', 'positions', 'arrangement', 'aroundId', 'camera', 'language'] as const;

/** Whether something on the canvas looks different and nothing else about it changes. */
export function onlyLooksDifferent(before: Drawn | null, { known, exploration, history }: ExplorationState): boolean {
  if (before === null || before.known !== known || before.travel !== history.travel) return false;
  return !before.exploration.filters.hides && !exploration.filters.hides && MOVED_BY.every((key) => before.exploration[key] === exploration[key]);
}

/** Entities that stand where they did not stand before. */
export function elsewhere(before: Exploration['positions'], now: Exploration['positions']): readonly string[] {
  return Object.keys(now).filter((id) => now[id]?.x !== before[id]?.x || now[id]?.y !== before[id]?.y);
}
