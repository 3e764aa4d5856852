import { describe, expect, it } from 'vitest';
import { createExplorationStore } from '../../../client/exploration/exploration-store.ts';
import { entity } from './sample-graph.ts';

describe('the store', () => {
  it('takes each transition by its name and tells who listens once', () => {
    const store = createExplorationStore();
    const heard: number[] = [];
    store.subscribe(({ exploration }) => heard.push(exploration.entityIds.length));
    store.actions.add(['a', 'b']);
    store.actions.add(['a']);
    store.actions.remove(['b']);
    expect(heard).toEqual([2, 1]);
    expect(store.getState().exploration.entityIds).toEqual(['a']);
  });

  it('learns without touching the exploration', () => {
    const store = createExplorationStore();
    const before = store.getState().exploration;
    store.learn({ entities: [entity('a', 0, [])] });
    expect(store.getState().known.entities.size).toBe(1);
    expect(store.getState().exploration).toBe(before);
  });

  it('holds the same graph after learning what it knows', () => {
    const store = createExplorationStore();
    store.learn({ entities: [entity('a', 0, [])] });
    const { known } = store.getState();
    store.learn({ entities: [entity('a', 0, [])], relationships: [] });
    expect(store.getState().known).toBe(known);
    store.learn({ entities: [{ ...entity('a', 0, []), degree: 7 }] });
    expect(store.getState().known.entities.get('a')?.degree).toBe(7);
  });
});
