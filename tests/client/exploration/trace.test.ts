import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readAddress, writeAddress } from '../../../client/exploration/address.ts';
import { EMPTY_EXPLORATION, type Exploration } from '../../../client/exploration/exploration.ts';
import { createExplorationStore } from '../../../client/exploration/exploration-store.ts';
import { NO_TRACE } from '../../../client/exploration/trace.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { graphOf } from './sample-graph.ts';
import { anyExploration } from './walks.ts';

const viewed = does.place(does.add(EMPTY_EXPLORATION, ['actor:a', 'event:b']), { 'actor:a': { x: 1, y: 2 }, 'event:b': { x: 3, y: 4 } });
const asked = does.traceBetween(viewed, ['actor:a'], ['goal:d']);

describe('tracing', () => {
  it('asks from one end to the other and opens its panel', () => {
    expect(asked).toMatchObject({ trace: { fromIds: ['actor:a'], toIds: ['goal:d'] }, panel: 'trace' });
  });

  it('takes an end from the other side where it is chosen for this one', () => {
    expect(does.traceBetween(asked, ['goal:d'], null).trace).toMatchObject({ fromIds: ['goal:d'], toIds: [] });
    expect(does.traceBetween(asked, null, ['actor:a']).trace).toMatchObject({ fromIds: [], toIds: ['actor:a'] });
  });

  it('turns round what is passed when the ends are swapped, and back', () => {
    const steered = does.steerTrace(asked, { viaIds: ['event:b', 'concept:c'] });
    expect(does.swapTraceEnds(steered).trace).toMatchObject({ fromIds: ['goal:d'], toIds: ['actor:a'], viaIds: ['concept:c', 'event:b'] });
    expect(does.swapTraceEnds(does.swapTraceEnds(steered))).toEqual(steered);
  });

  it('never excludes what a path has to pass', () => {
    expect(does.steerTrace(asked, { viaIds: ['event:b', 'goal:d'], excludedIds: ['event:b', 'actor:a', 'concept:c'] }).trace).toMatchObject({
      viaIds: ['event:b'],
      excludedIds: ['concept:c'],
    });
  });

  it('brings what a path needs into the view, as one step by that name, and moves nothing', () => {
    const store = createExplorationStore(asked);
    store.actions.openPath(['actor:a', 'event:b', 'concept:c', 'goal:d'], ['r1', 'r2', 'r3']);
    const { exploration, history } = store.getState();
    expect(exploration).toMatchObject({ entityIds: ['actor:a', 'event:b', 'concept:c', 'goal:d'], positions: viewed.positions, trace: { pathIds: ['r1', 'r2', 'r3'] } });
    expect(history.past.map(({ label }) => label)).toEqual([{ name: 'showPath', about: 'concept:c', count: 2 }]);
    store.undo();
    expect(store.getState().exploration).toEqual(asked);
  });

  it('closes the open path, and lets it stand alone no longer, when another question is asked', () => {
    const alone = does.isolatePath(does.openPath(asked, [], ['r1']), true);
    expect(alone.trace.isolated).toBe(true);
    for (const next of [does.steerTrace(alone, { maxLength: 4 }), does.closePath(alone), does.swapTraceEnds(alone), does.traceBetween(alone, ['event:b'], null)]) {
      expect(next.trace).toMatchObject({ pathIds: [], isolated: false });
    }
  });

  it('forgets what is no longer in the graph', () => {
    const opened = does.openPath(does.steerTrace(asked, { viaIds: ['event:b'], excludedIds: ['concept:c'] }), [], ['r1', 'r2']);
    expect(does.pruneTrace(opened, ['goal:d', 'event:b', 'r2']).trace).toEqual({ ...NO_TRACE, fromIds: ['actor:a'], excludedIds: ['concept:c'] });
  });
});

describe('a trace in an address', () => {
  it('can be read by a person', () => {
    const steered = does.steerTrace(asked, { viaIds: ['event:b'], excludedTypes: ['BELONGS_TO'], kinds: ['ACTOR'], directed: true, maxLength: 8 });
    expect(writeAddress({ ...steered, panel: null })).toBe('?language=zh&from=actor:a&to=goal:d&via=event:b&without=BELONGS_TO&through=ACTOR&follow=direction&longest=8');
  });

  it('comes back as it was, whatever was done', () => {
    const known = graphOf('a-b b=c c-d d-a e-a f-b g h-c');
    fc.assert(
      fc.property(anyExploration(known), (exploration: Exploration) => {
        const read = readAddress(writeAddress(exploration));
        expect(read.trace ?? NO_TRACE).toEqual(exploration.trace);
      }),
      { numRuns: 300 },
    );
  });

  it('is as usual where it cannot be read', () => {
    expect(readAddress('?from=a&longest=99&through=PLANET&follow=me&alone=1').trace).toEqual({ ...NO_TRACE, fromIds: ['a'] });
  });
});
