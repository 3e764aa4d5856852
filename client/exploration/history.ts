import type { Exploration } from './exploration.ts';
import type { StepLabel, StepName } from './step-labels.ts';

/** Most steps that can be undone; past it the oldest is forgotten. */
export const MOST_STEPS = 200;
/** The same again within this time is one step with what came before, in ms. */
export const REPEAT_MS = 1_000;
/** They bring everything into sight, even where the camera did so before. */
const LAYS_OUT: readonly StepName[] = ['showFirstPicture', 'showAll', 'openView', 'arrange'];
const REPEATABLE: readonly StepName[] = ['move', 'arrange', 'filter'];

/** What undoing brings back. Language, theme and what lies open beside the graph stay as they are now. */
export type View = Omit<Exploration, 'language' | 'theme' | 'panel' | 'drawer' | 'passageId'>;

export interface Step {
  readonly label: StepLabel;
  /** Where the step itself moved the camera, undoing moves it back; else the camera stays where it is now. */
  readonly movesCamera: boolean;
  /** On the other side of the step: before it for one that can be undone, after it for one that can be redone. */
  readonly view: View;
}

/** The last time a person went back or forth. */
export interface Travel {
  readonly direction: 'back' | 'forth';
  /** How many steps were undone or redone at once. */
  readonly count: number;
  /** The last of them. */
  readonly label: StepLabel;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  /** Next to redo first. */
  readonly future: readonly Step[];
  /** Whether older steps have been forgotten. */
  readonly forgot: boolean;
  /** Until when a repetition belongs to the newest step, in ms. */
  readonly repeatsUntil: number;
  /** Whether a drag is under way: what it repeats is one step, however long it is held still. */
  readonly inGesture: boolean;
  readonly travel: Travel | null;
}

export interface Moment {
  readonly history: History;
  readonly exploration: Exploration;
}

export const NO_HISTORY: History = { past: [], future: [], forgot: false, repeatsUntil: 0, inGesture: false, travel: null };

export function viewOf(exploration: Exploration): View {
  const { language: _language, theme: _theme, panel: _panel, drawer: _drawer, passageId: _passageId, ...view } = exploration;
  return view;
}

/** Takes down a step from `before` to `after`, taken at `now` (ms). What was undone can no longer be redone. */
export function record(history: History, label: StepLabel, before: Exploration, after: Exploration, now: number): History {
  const repeatsUntil = history.inGesture ? Infinity : now + REPEAT_MS;
  const movesCamera = before.camera !== after.camera || LAYS_OUT.includes(label.name);
  const newest = history.past.at(-1);
  if (newest !== undefined && now <= history.repeatsUntil && repeats(newest.label, label)) {
    return { ...history, past: [...history.past.slice(0, -1), { ...newest, movesCamera: newest.movesCamera || movesCamera }], future: [], repeatsUntil };
  }
  const past = [...history.past, { label, movesCamera, view: viewOf(before) }];
  return { ...history, past: past.slice(-MOST_STEPS), future: [], forgot: history.forgot || past.length > MOST_STEPS, repeatsUntil };
}

/** What comes after belongs to no step of before. */
export function setGesture(history: History, inGesture: boolean): History {
  return { ...history, inGesture, repeatsUntil: 0 };
}

/** Goes to where `index` steps are done: 0 undoes all, past + future redoes all. Beyond either end it stops there. */
export function travel(moment: Moment, index: number): Moment {
  const done = moment.history.past.length;
  const count = Math.abs(Math.min(done + moment.history.future.length, Math.max(0, index)) - done);
  if (count === 0) return moment;
  const direction = index < done ? 'back' : 'forth';
  let { past, future } = moment.history;
  let { exploration } = moment;
  let label: StepLabel | undefined;
  for (let left = count; left > 0; left -= 1) {
    const step = direction === 'back' ? past.at(-1) : future[0];
    if (step === undefined) break;
    const crossed = { ...step, view: viewOf(exploration) };
    past = direction === 'back' ? past.slice(0, -1) : [...past, crossed];
    future = direction === 'back' ? [crossed, ...future] : future.slice(1);
    exploration = { ...exploration, ...step.view, camera: step.movesCamera ? step.view.camera : exploration.camera };
    label = step.label;
  }
  if (label === undefined) return moment;
  return { exploration, history: { ...moment.history, past, future, repeatsUntil: 0, travel: { direction, count, label } } };
}

export function undo(moment: Moment): Moment {
  return travel(moment, moment.history.past.length - 1);
}

export function redo(moment: Moment): Moment {
  return travel(moment, moment.history.past.length + 1);
}

function repeats(newest: StepLabel, label: StepLabel): boolean {
  return REPEATABLE.includes(label.name) && newest.name === label.name && newest.about === label.about && newest.count === label.count;
}
