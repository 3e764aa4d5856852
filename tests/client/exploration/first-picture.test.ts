import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPicture, picturedIds, SECTORS, sectorsOf } from '../../../client/exploration/first-picture.ts';
import { learn, neighbours, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import { articleGraph } from './article.ts';
import { anyGraph, entity, relationship, TYPES } from './sample-graph.ts';

describe('the first picture of any graph', () => {
  it('holds the centre and at most 38 around it, each once, sector by sector, each beside what it hangs on', () => {
    fc.assert(
      fc.property(anyGraph(80), (known) => {
        const picture = firstPicture(known);
        const ids = picturedIds(picture);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(39);
        const sectors = picture.around.map(({ sector }) => SECTORS.indexOf(sector));
        expect(sectors).toEqual([...sectors].sort((a, b) => a - b));
        for (const { id, parentId } of picture.around) {
          expect(ids).toContain(parentId);
          expect(neighbours(known, parentId)).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whatever order the graph was learnt in', () => {
    fc.assert(
      fc.property(anyGraph(40), (known) => {
        const backwards = learn(NOTHING_KNOWN, {
          types: [...known.types.values()].reverse(),
          entities: [...known.entities.values()].reverse(),
          relationships: [...known.relationships.values()].reverse(),
        });
        expect(firstPicture(backwards)).toEqual(firstPicture(known));
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing to show of an empty graph', () => {
    expect(firstPicture(NOTHING_KNOWN)).toEqual({ centreId: null, around: [] });
  });
});

describe('the sectors', () => {
  it('follow what each entity is to the most connected event', () => {
    const of = (startId: string, endId: string, type: string, index: number) => relationship(startId, endId, index, { type });
    const relationships = [
      of('reason', 'campaign', 'LEADS_TO', 0),
      of('campaign', 'aim', 'AIMS_AT', 1),
      of('committee', 'campaign', 'DECIDES', 2),
      of('campaign', 'visits', 'CONSISTS_OF', 3),
      of('campaign', 'result', 'LEADS_TO', 4),
      of('visits', 'phone call', 'ACTS_BY', 5),
    ];
    const kinds = { campaign: 'EVENT', committee: 'ACTOR', reason: 'CONCEPT', aim: 'GOAL', visits: 'EVENT', result: 'CONCEPT', 'phone call': 'CONCEPT' } as const;
    const entities = Object.entries(kinds).map(([id, kind], index) => entity(id, index, relationships, { kind }));
    const known = learn(NOTHING_KNOWN, { types: TYPES, relationships, entities });
    expect(firstPicture(known).centreId).toBe('campaign');
    expect(Object.fromEntries(sectorsOf(known, 'campaign'))).toEqual({
      reason: 'why',
      aim: 'purpose',
      committee: 'who',
      visits: 'how',
      'phone call': 'how',
      result: 'outcome',
    });
  });
});

describe('the first picture of the article', () => {
  it('has the campaign in the middle, about forty entities, and something to say in every sector', () => {
    const picture = firstPicture(articleGraph());
    expect(picture.centreId).toBe('event:san-wan-campaign');
    expect(picturedIds(picture).length).toBeGreaterThanOrEqual(36);
    for (const sector of SECTORS) expect(picture.around.filter((pictured) => pictured.sector === sector).length, sector).toBeGreaterThanOrEqual(3);
  });
});
