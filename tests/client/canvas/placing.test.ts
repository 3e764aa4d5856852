import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LayoutAnswer, LayoutOrder } from '../../../client/canvas/layout/lay-out.ts';
import { createPlacing } from '../../../client/canvas/placing.ts';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { createExplorationStore } from '../../../client/exploration/exploration-store.ts';
import { visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { graphOf } from '../exploration/sample-graph.ts';

/** Answers when it is told to, as a busy worker does late. */
class LateWorker extends EventTarget {
  static answer: () => void = () => undefined;

  postMessage({ order, layout }: { readonly order: number; readonly layout: LayoutOrder }): void {
    const data: LayoutAnswer = { order, positions: new Map(layout.nodes.map(({ id }, index) => [id, { x: index * 100, y: 0 }])) };
    LateWorker.answer = () => this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {
    LateWorker.answer = () => undefined;
  }
}

beforeEach(() => vi.stubGlobal('Worker', LateWorker));
afterEach(() => vi.unstubAllGlobals());

function arranged(onError: (error: Error) => void = (error) => { throw error; }) {
  const known = graphOf('a-b b-c');
  const store = createExplorationStore(EMPTY_EXPLORATION, known);
  store.actions.add(['a', 'b']);
  store.actions.place({ a: { x: 1, y: 1 }, b: { x: 2, y: 2 } });
  store.actions.add(['c']);
  store.actions.arrange('connections');
  const placing = createPlacing(store, onError);
  const { exploration } = store.getState();
  const placement = placing.placeAll({ graph: visibleGraph(known, exploration), known, exploration, standing: new Map(), aspect: 1 });
  expect(placement.kind).toBe('order');
  return { store, placing, placement };
}

async function answer(): Promise<void> {
  LateWorker.answer();
  await Promise.resolve();
  await Promise.resolve();
}

describe('a layout that comes back', () => {
  it('places what it was asked for', async () => {
    const { store, placing } = arranged();
    await answer();
    expect(store.getState().exploration.positions).toEqual({ a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 0 } });
    expect(placing.takePlaced()).toEqual(['a', 'b', 'c']);
  });

  it('is done without where the browser has no workers, and that is told', async () => {
    vi.stubGlobal('Worker', undefined);
    const errors: Error[] = [];
    const { store, placement } = arranged((error) => errors.push(error));
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(store.getState().exploration.positions).toEqual(placement.kind === 'order' ? placement.meanwhile : null);
  });

  it('places nothing once its view has been left, also before that is drawn', async () => {
    const { store, placing } = arranged();
    store.travel(1);
    const { positions } = store.getState().exploration;
    await answer();
    expect(store.getState().exploration.positions).toBe(positions);
    expect(placing.takePlaced()).toEqual([]);
  });
});
