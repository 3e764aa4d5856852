import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { createExplorationStore } from '../../../client/exploration/exploration-store.ts';
import { viewOf, type View } from '../../../client/exploration/history.ts';
import { readSavedViews, saveViews, withViews } from '../../../client/exploration/saved-views.ts';
import { readViewFile, UnreadableViewFile, writeViewFile, type NamedView, type ViewFileProblem } from '../../../client/exploration/view-file.ts';
import { anyActs, doAct } from './any-walk.ts';
import { graphOf } from './sample-graph.ts';

const GRAPH = graphOf('a-b b-c c-d d-a b-e e-f');
const SAVED_AT = '2026-11-23T08:30:00.000Z';

const anyView: fc.Arbitrary<View> = anyActs.map((acts) => {
  const store = createExplorationStore(EMPTY_EXPLORATION, GRAPH);
  for (const act of acts) doAct(store.actions, store.getState(), act);
  return viewOf(store.getState().exploration);
});
const anyName = fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).map((name) => name.trim().slice(0, 80).trim()).filter((name) => name !== '');
const anyNamedViews: fc.Arbitrary<NamedView[]> = fc.uniqueArray(fc.record({ name: anyName, savedAt: fc.constant(SAVED_AT), view: anyView }), {
  maxLength: 4,
  selector: ({ name }) => name,
});

const one: NamedView = { name: 'one', savedAt: SAVED_AT, view: { ...viewOf(EMPTY_EXPLORATION), entityIds: ['a', 'b'], addedIds: ['a', 'b'] } };

function written(views: unknown, more: object = {}): string {
  return JSON.stringify({ format: 'mailuo-views', version: 1, views, ...more });
}

function problemOf(text: string): ViewFileProblem | null {
  try {
    readViewFile(text);
    return null;
  } catch (reason) {
    if (reason instanceof UnreadableViewFile) return reason.problem;
    throw reason;
  }
}

describe('a file of views', () => {
  it('comes back in as it left', () => {
    fc.assert(fc.property(anyNamedViews, (views) => { expect(readViewFile(writeViewFile(views))).toEqual(views); }), { numRuns: 300 });
  });

  it('may hold what else other readers want, and lack what an earlier version did not have', () => {
    expect(readViewFile(writeViewFile([one], { graph: { nodes: [1] } }))).toEqual([one]);
    expect(readViewFile(written([{ name: 'one', savedAt: SAVED_AT, view: { entityIds: ['a', 'b'] } }]))).toEqual([one]);
  });

  it.each<[string, string, ViewFileProblem]>([
    ['no JSON', '{"format":\n  "mailuo-views",,}', { kind: 'json', line: 2, column: 18 }],
    ['something else', '{"nodes":[]}', { kind: 'format' }],
    ['a picture', '\u0089PNG', { kind: 'json', line: null, column: null }],
    ['another version', written([], { version: 2 }), { kind: 'version', found: '2' }],
    ['no list', written({}), { kind: 'value', where: 'views', expected: 'array', values: [] }],
    ['a view without a name', written([one, { ...one, name: ' ' }]), { kind: 'value', where: 'views[1].name', expected: 'name', values: [] }],
    ['a name that is too long', written([{ ...one, name: 'x'.repeat(81) }]), { kind: 'value', where: 'views[0].name', expected: 'name', values: [] }],
    ['no date', written([{ ...one, savedAt: 'yesterday' }]), { kind: 'value', where: 'views[0].savedAt', expected: 'date', values: [] }],
    ['no entities', written([{ ...one, view: {} }]), { kind: 'value', where: 'views[0].view.entityIds', expected: 'array', values: [] }],
    ['a camera of no size', written([{ ...one, view: { ...one.view, camera: { x: 0, y: 0, zoom: 0 } } }]), { kind: 'value', where: 'views[0].view.camera.zoom', expected: 'positive', values: [] }],
    ['a place that is none', written([{ ...one, view: { ...one.view, positions: { 'event:a': { x: 'left', y: 1 } } } }]), { kind: 'value', where: 'views[0].view.positions["event:a"].x', expected: 'number', values: [] }],
  ])('is told apart from %s', (_, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  it('names the words that may stand where another one does', () => {
    expect(problemOf(written([{ ...one, view: { ...one.view, arrangement: 'pile' } }]))).toMatchObject({ where: 'views[0].view.arrangement', values: expect.arrayContaining(['argument']) as string[] });
  });

  it('is read or refused by name, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.jsonValue().map((value) => written(value)), fc.jsonValue().map((value) => written([{ ...one, view: value }]))), (text) => {
      problemOf(text);
    }), { numRuns: 300 });
  });
});

describe('saved views', () => {
  const storage = () => {
    const held = new Map<string, string>();
    return { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => void held.set(key, value) };
  };

  it('are read as they were saved', () => {
    fc.assert(fc.property(anyNamedViews, (views) => {
      const kept = storage();
      saveViews(kept, views);
      expect(readSavedViews(kept)).toEqual(views);
    }), { numRuns: 100 });
  });

  it('outlast a damaged one among them', () => {
    const damaged = { getItem: () => JSON.stringify({ version: 1, views: [7, { ...one, view: { ...one.view, camera: 'here' } }, one] }) };
    expect(readSavedViews(damaged)).toEqual([one, one]);
    expect(readSavedViews({ getItem: () => '{' })).toEqual([]);
  });

  it('give a taken name a number', () => {
    const names = (views: readonly NamedView[]) => views.map(({ name }) => name);
    expect(names(withViews([one], [one, one, { ...one, name: 'two' }]))).toEqual(['one (2)', 'one (3)', 'two', 'one']);
  });

  it('say so where the browser keeps nothing', () => {
    const full = { setItem: () => { throw new Error('full'); } };
    expect(saveViews(full, [one])).toBe(false);
  });
});
