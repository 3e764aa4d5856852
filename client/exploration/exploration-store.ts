import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_EXPLORATION, type Exploration } from './exploration.ts';
import { learn, NOTHING_KNOWN, type KnownGraph, type Learned } from './known-graph.ts';
import * as transitions from './transitions.ts';

export interface ExplorationState {
  readonly known: KnownGraph;
  readonly exploration: Exploration;
}

type Transitions = typeof transitions;
type Arguments<Step> = Step extends (exploration: Exploration, ...rest: infer Rest) => Exploration ? Rest : never;

/** Every transition by its name, working on the exploration the store holds. */
export type Actions = { readonly [Name in keyof Transitions]: (...rest: Arguments<Transitions[Name]>) => void };

export interface ExplorationStore extends StoreApi<ExplorationState> {
  readonly actions: Actions;
  learn(learned: Learned): void;
}

export function createExplorationStore(exploration: Exploration = EMPTY_EXPLORATION, known: KnownGraph = NOTHING_KNOWN): ExplorationStore {
  const store = createStore<ExplorationState>(() => ({ known, exploration }));
  const actions = Object.fromEntries(
    Object.entries(transitions).map(([name, transition]) => [
      name,
      (...rest: unknown[]) => {
        const step = transition as (exploration: Exploration, ...rest: unknown[]) => Exploration;
        const next = step(store.getState().exploration, ...rest);
        if (next !== store.getState().exploration) store.setState({ exploration: next });
      },
    ]),
  ) as unknown as Actions;
  return {
    ...store,
    actions,
    learn: (learned) => store.setState((state) => ({ known: learn(state.known, learned) })),
  };
}
