import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_EXPLORATION, type Exploration } from './exploration.ts';
import { NO_HISTORY, record, redo, setGesture, travel, undo, type History, type Moment } from './history.ts';
import { learn, NOTHING_KNOWN, type KnownGraph, type Learned } from './known-graph.ts';
import { LABELLING, type Arguments, type StepLabel, type Transitions } from './step-labels.ts';
import * as transitions from './transitions.ts';

export interface ExplorationState extends Moment {
  readonly known: KnownGraph;
}

/** Every transition by its name, working on the exploration the store holds. */
export type Actions = { readonly [Name in keyof Transitions]: (...rest: Arguments<Transitions[Name]>) => void };

export interface ExplorationStore extends StoreApi<ExplorationState> {
  /** What a person does: each is taken down as a step that can be undone, where it is one. */
  readonly actions: Actions;
  /** The same where no person does it, as in opening: never a step. */
  readonly amend: Actions;
  /** Until it ends, what is done again and again is one step, and it is none with what came before or comes after. */
  readonly beginGesture: () => void;
  readonly endGesture: () => void;
  undo(): void;
  redo(): void;
  /** To where that many of the steps are done. */
  travel(index: number): void;
  learn(learned: Learned): void;
}

export function createExplorationStore(
  exploration: Exploration = EMPTY_EXPLORATION,
  known: KnownGraph = NOTHING_KNOWN,
  history: History = NO_HISTORY,
): ExplorationStore {
  const store = createStore<ExplorationState>(() => ({ known, exploration, history }));
  return {
    ...store,
    actions: actionsOn(store, true),
    amend: actionsOn(store, false),
    beginGesture: () => store.setState((state) => ({ history: setGesture(state.history, true) })),
    endGesture: () => store.setState((state) => (state.history.inGesture ? { history: setGesture(state.history, false) } : state)),
    undo: () => store.setState((state) => undo(state)),
    redo: () => store.setState((state) => redo(state)),
    travel: (index) => store.setState((state) => travel(state, index)),
    learn: (learned) => store.setState((state) => ({ known: learn(state.known, learned) })),
  };
}

function actionsOn(store: StoreApi<ExplorationState>, recorded: boolean): Actions {
  const actions = Object.keys(transitions).map((name) => {
    const transition = transitions[name as keyof Transitions] as (exploration: Exploration, ...rest: unknown[]) => Exploration;
    const label = recorded ? (LABELLING[name as keyof Transitions] as ((before: Exploration, ...rest: unknown[]) => StepLabel | null) | null) : null;
    const act = (...rest: unknown[]) => {
      const { exploration: before, history } = store.getState();
      const after = transition(before, ...rest);
      if (after === before) return;
      const step = label?.(before, ...rest) ?? null;
      store.setState(step === null ? { exploration: after } : { exploration: after, history: record(history, step, before, after, Date.now()) });
    };
    return [name, act] as const;
  });
  return Object.fromEntries(actions) as unknown as Actions;
}
