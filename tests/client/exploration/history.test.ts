import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExplorationStore, type ExplorationStore } from '../../../client/exploration/exploration-store.ts';
import { EMPTY_EXPLORATION, type Exploration } from '../../../client/exploration/exploration.ts';
import { MOST_STEPS, NO_HISTORY, REPEAT_MS, viewOf, type History, type View } from '../../../client/exploration/history.ts';
import type { KnownGraph } from '../../../client/exploration/known-graph.ts';
import { readSavedHistory, saveHistory } from '../../../client/exploration/saved-history.ts';
import { anyActs, doAct, type Act } from './any-walk.ts';
import { anyGraph } from './sample-graph.ts';

const RUNS = { numRuns: 300 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Walk {
  readonly store: ExplorationStore;
  /** What was seen just before each step that can be undone. */
  readonly before: readonly Exploration[];
}

function walked(known: KnownGraph, acts: readonly Act[]): Walk {
  const store = createExplorationStore(EMPTY_EXPLORATION, known);
  const before: Exploration[] = [];
  for (const act of acts) {
    vi.advanceTimersByTime(REPEAT_MS + 1);
    const { exploration, history } = store.getState();
    doAct(store.actions, store.getState(), act);
    if (store.getState().history.past.length > history.past.length) before.push(exploration);
  }
  return { store, before };
}

/** All but the camera, which stays where it is unless the step itself moved it. */
function seen(exploration: Exploration): Omit<View, 'camera'> {
  return withoutCamera(viewOf(exploration));
}

function withoutCamera({ camera: _camera, ...view }: View): Omit<View, 'camera'> {
  return view;
}

function surroundings({ language, theme, panel, drawer, passageId }: Exploration) {
  return { language, theme, panel, drawer, passageId };
}

function storage(content: Record<string, string> = {}) {
  const kept = new Map(Object.entries(content));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('whatever a person has done', () => {
  it('comes back step by step as it was before each step, and language, theme and panel stay as they are', () => {
    fc.assert(
      fc.property(anyGraph(12), anyActs, (known, acts) => {
        const { store, before } = walked(known, acts);
        const around = surroundings(store.getState().exploration);
        for (const former of [...before].reverse()) {
          store.undo();
          expect(seen(store.getState().exploration)).toEqual(seen(former));
          expect(surroundings(store.getState().exploration)).toEqual(around);
        }
        expect(store.getState().history.past).toEqual([]);
        const first = store.getState();
        store.undo();
        expect(store.getState()).toBe(first);
      }),
      RUNS,
    );
  });

  it('is the same again after undoing any number of steps and redoing them, one by one or at once', () => {
    fc.assert(
      fc.property(anyGraph(12), anyActs, fc.nat(40), fc.boolean(), (known, acts, back, atOnce) => {
        const { store } = walked(known, acts);
        const { exploration, history } = store.getState();
        const done = history.past.length;
        const count = Math.min(done, back);
        if (atOnce) {
          store.travel(done - count);
          store.travel(done);
        } else {
          for (let n = 0; n < count; n += 1) store.undo();
          for (let n = 0; n < count; n += 1) store.redo();
        }
        expect(store.getState().exploration).toEqual(exploration);
        const steps = (past: History['past']) => past.map(({ label, view }) => ({ label, view: withoutCamera(view) }));
        expect(steps(store.getState().history.past)).toEqual(steps(history.past));
        expect(store.getState().history.future).toEqual([]);
      }),
      RUNS,
    );
  });

  it('comes back from what was saved, past and future alike', () => {
    fc.assert(
      fc.property(anyGraph(12), anyActs, fc.nat(40), (known, acts, index) => {
        const { store } = walked(known, acts);
        store.travel(index);
        const browser = storage();
        expect(saveHistory(browser, store.getState())).toBe(true);
        const { history } = store.getState();
        expect(readSavedHistory(browser)).toEqual({ ...history, repeatsUntil: 0, travel: null });
      }),
      RUNS,
    );
  });
});

describe('a history', () => {
  const many = (count: number) => {
    const store = createExplorationStore();
    for (let n = 0; n < count; n += 1) store.actions.add([`e${String(n)}`]);
    return store;
  };

  it(`keeps the last ${String(MOST_STEPS)} steps and says that older ones are forgotten`, () => {
    expect(MOST_STEPS).toBeGreaterThanOrEqual(100);
    expect(many(MOST_STEPS).getState().history).toMatchObject({ forgot: false, past: { length: MOST_STEPS } });
    const store = many(MOST_STEPS + 3);
    expect(store.getState().history).toMatchObject({ forgot: true, past: { length: MOST_STEPS } });
    store.travel(0);
    expect(store.getState().exploration.entityIds).toEqual(['e0', 'e1', 'e2']);
  });

  it('names each step by what it is about', () => {
    const store = createExplorationStore();
    store.actions.add(['a', 'b']);
    store.actions.expand('a', ['c', 'd']);
    store.actions.hide(['c', 'd', 'stranger']);
    store.actions.showHidden();
    store.actions.pin({ a: { x: 1, y: 2 } });
    store.actions.unpin(['a']);
    store.actions.pin({ a: { x: 1, y: 2 } });
    store.actions.toggleKind('ACTOR');
    store.actions.toggleKind('ACTOR');
    store.actions.collapse('a');
    expect(store.getState().history.past.map(({ label: { name, about, count } }) => [name, about, count])).toEqual([
      ['add', 'a', 2],
      ['expand', 'a', 1],
      ['hide', 'c', 2],
      ['showHidden', 'c', 2],
      ['move', 'a', 1],
      ['unpin', 'a', 1],
      ['pin', 'a', 1],
      ['greyKind', 'ACTOR', 1],
      ['restoreKind', 'ACTOR', 1],
      ['collapse', 'a', 1],
    ]);
  });

  it('names by which type it was expanded, and both ends of a trace', () => {
    const store = createExplorationStore();
    store.actions.add(['a', 'b']);
    store.actions.expand('a', ['c'], { type: 'AIMS_AT', outgoing: true });
    store.actions.traceBetween(['a'], null);
    store.actions.traceBetween(null, ['b', 'c']);
    const labels = [
      { name: 'expand', about: 'a', count: 1, along: { type: 'AIMS_AT', outgoing: true } },
      { name: 'trace', about: 'a', count: 1 },
      { name: 'trace', about: 'a', count: 1, to: { about: 'b', count: 2 } },
    ];
    expect(store.getState().history.past.slice(1).map(({ label }) => label)).toEqual(labels);
    const browser = storage();
    saveHistory(browser, store.getState());
    expect(readSavedHistory(browser).past.slice(1).map(({ label }) => label)).toEqual(labels);
  });

  it('takes moving one entity again soon after for one step, another entity or later for another', () => {
    const store = createExplorationStore();
    store.actions.add(['a', 'b']);
    store.actions.pin({ a: { x: 1, y: 0 } });
    vi.advanceTimersByTime(REPEAT_MS / 2);
    store.actions.pin({ a: { x: 2, y: 0 } });
    expect(store.getState().history.past).toHaveLength(2);
    store.actions.pin({ b: { x: 3, y: 0 } });
    vi.advanceTimersByTime(REPEAT_MS + 1);
    store.actions.pin({ b: { x: 4, y: 0 } });
    expect(store.getState().history.past).toHaveLength(4);
    store.travel(1);
    expect(store.getState().exploration.positions).toEqual({});
    store.redo();
    store.actions.pin({ a: { x: 5, y: 0 } });
    expect(store.getState().history.past).toHaveLength(3);
  });

  it('takes a gesture for one step, however long it is held still, and two quick ones for two', () => {
    const store = createExplorationStore();
    store.actions.filter({ minEvidence: 2 });
    for (const minEvidence of [3, 5]) {
      store.beginGesture();
      store.actions.filter({ minEvidence });
      vi.advanceTimersByTime(REPEAT_MS * 3);
      store.actions.filter({ minEvidence: minEvidence + 1 });
      store.endGesture();
    }
    store.actions.filter({ minEvidence: 7 });
    expect(store.getState().history.past.map(({ view }) => view.filters.minEvidence)).toEqual([0, 2, 4, 6]);
  });

  it('takes choosing, looking and dressing for no step, and brings the selection back with the step it was made before', () => {
    const store = createExplorationStore();
    store.actions.add(['a', 'b']);
    store.actions.select(['a']);
    store.actions.setLanguage('en');
    store.actions.moveCamera({ x: 1, y: 2, zoom: 1 });
    expect(store.getState().history.past).toHaveLength(1);
    store.actions.hide(['a']);
    store.actions.setTheme('dark');
    store.undo();
    expect(store.getState().exploration).toMatchObject({ hiddenIds: [], selection: { entityIds: ['a'] }, language: 'en', theme: 'dark', camera: { x: 1, y: 2, zoom: 1 } });
  });

  it('gives back the camera of before to a step that moved it', () => {
    const store = createExplorationStore();
    store.actions.add(['a', 'b']);
    store.actions.moveCamera({ x: 1, y: 2, zoom: 1 });
    store.actions.arrange('connections');
    expect(store.getState().exploration.camera).toBeNull();
    store.undo();
    expect(store.getState().exploration.camera).toEqual({ x: 1, y: 2, zoom: 1 });
  });

  it('forgets what was undone once something else is done, not when something is merely chosen', () => {
    const store = createExplorationStore();
    store.actions.add(['a']);
    store.actions.add(['b']);
    store.undo();
    store.actions.select(['a']);
    store.actions.place({ a: { x: 1, y: 1 } });
    expect(store.getState().history.future).toHaveLength(1);
    store.actions.add(['c']);
    expect(store.getState().history.future).toEqual([]);
  });

  it('takes down nothing of what no person did', () => {
    const store = createExplorationStore();
    store.amend.add(['a']);
    store.amend.hide(['a']);
    expect(store.getState().exploration.hiddenIds).toEqual(['a']);
    expect(store.getState().history).toBe(NO_HISTORY);
  });
});

describe('a saved history', () => {
  const browserAfter = (count: number) => {
    const store = createExplorationStore();
    for (let n = 0; n < count; n += 1) store.actions.add([`e${String(n)}`]);
    const browser = storage();
    saveHistory(browser, store.getState());
    return browser;
  };

  it('is empty where nothing, nonsense or another version was saved', () => {
    for (const text of ['', '{', '7', 'null', '[]', '{"version":99}', '{"version":1}', '{"version":1,"present":{}}']) {
      expect(readSavedHistory(storage({ 'mailuo.history': text }))).toEqual(NO_HISTORY);
    }
    expect(readSavedHistory(storage())).toEqual(NO_HISTORY);
  });

  it('is read up to a damaged step', () => {
    const browser = browserAfter(5);
    const saved = JSON.parse(browser.kept.get('mailuo.history') ?? '') as { past: unknown[] };
    saved.past[2] = { label: { name: 'explode', about: null, count: 0 } };
    browser.setItem('mailuo.history', JSON.stringify(saved));
    const read = readSavedHistory(browser);
    expect(read).toMatchObject({ forgot: true, past: { length: 2 } });
    expect(read.past.map(({ view }) => view.entityIds.length)).toEqual([3, 4]);
  });

  it('leaves out the oldest steps where there are more than fit', () => {
    const store = createExplorationStore();
    const long = 'x'.repeat(30_000);
    for (let n = 0; n < 100; n += 1) {
      store.actions.add([`${long}${String(n)}`]);
      store.actions.remove([`${long}${String(n)}`]);
    }
    const browser = storage();
    expect(saveHistory(browser, store.getState())).toBe(true);
    expect(browser.kept.get('mailuo.history')?.length).toBeLessThan(2_001_000);
    const read = readSavedHistory(browser);
    expect(read.forgot).toBe(true);
    expect(read.past.length).toBeGreaterThan(10);
    expect(read.past.map(({ view }) => view)).toEqual(store.getState().history.past.slice(200 - read.past.length).map(({ view }) => view));
  });

  it('is dropped, as it would be out of date, where the browser keeps no more', () => {
    const browser = browserAfter(2);
    const full = {
      ...browser,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(saveHistory(full, createExplorationStore().getState())).toBe(false);
    expect(browser.kept.size).toBe(0);
  });
});
