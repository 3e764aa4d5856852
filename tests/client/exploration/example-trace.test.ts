import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleTrace } from '../../../client/exploration/example-trace.ts';
import { firstPicture, picturedIds } from '../../../client/exploration/first-picture.ts';
import { neighbours, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import { articleGraph } from './article.ts';
import { anyGraph } from './sample-graph.ts';

describe('the example of a trace', () => {
  it('leads from who decided on the campaign to its deepest end', () => {
    const example = exampleTrace(articleGraph());
    expect([example?.from.id, example?.to.id]).toEqual(['actor:hubei-party-committee', 'goal:flesh-and-blood-ties']);
  });

  it('joins an actor and a goal of the first picture that are not joined already, in any graph', () => {
    fc.assert(
      fc.property(anyGraph(40), (known) => {
        const example = exampleTrace(known);
        if (example === null) return;
        const { from, to } = example;
        expect([from.kind, to.kind]).toEqual(['ACTOR', 'GOAL']);
        const pictured = picturedIds(firstPicture(known));
        expect(pictured).toEqual(expect.arrayContaining([from.id, to.id]));
        expect(neighbours(known, from.id)).not.toContain(to.id);
      }),
      { numRuns: 200 },
    );
  });

  it('is none in an empty graph', () => {
    expect(exampleTrace(NOTHING_KNOWN)).toBeNull();
  });
});
