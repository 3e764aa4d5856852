import { describe, expect, test } from 'vitest';
import { graphRows } from '../../seed/graph-rows.ts';
import { openDataset } from '../../seed/open-dataset.ts';
import { changed, folderOf, SMALL, type Files } from './support/small-dataset.ts';

const rowsOf = async (files: Files) => graphRows(await openDataset(folderOf(files)));

describe('the rows of the small dataset', () => {
  test('hold each relationship under its id, the second of its kind with a mark', async () => {
    const { relationships } = await rowsOf(SMALL);
    expect(relationships['AIMS_AT']?.map(({ properties }) => [properties['id'], properties['documentRank'], properties['basis']])).toEqual([
      ['event:walk/AIMS_AT/goal:health', 1, 'STATED'],
      ['event:walk/AIMS_AT/goal:health~2', 2, 'INFERRED'],
    ]);
    expect(relationships['TAKES_PART_IN']?.[0]?.properties).toMatchObject({
      id: 'actor:walkers/TAKES_PART_IN/event:walk',
      passages: ['walk:p01', 'walk:p03'],
      evidenceCount: 2,
      documents: ['walk'],
      quantityValue: 12.5,
      quantityComparator: 'MORE_THAN',
      quantityUnitZh: '人',
      quantityTextEn: 'more than twelve',
    });
  });

  test('hold each entity with its degree, its orders and the days of its time', async () => {
    const { entities } = await rowsOf(SMALL);
    expect(entities.EVENT[0]?.properties).toMatchObject({
      degree: 3,
      degreeRank: 0,
      documentRank: 1,
      timeRank: 0,
      time: '2011-03/2011-06',
      timeFrom: '2011-03-01',
      timeTo: '2011-06-30',
    });
    const ranks = (name: string) => Object.values(entities).flat().map(({ id, properties }) => [id, properties[name]]);
    expect(ranks('nameRankEn')).toEqual([['actor:walkers', 2], ['goal:health', 0], ['event:walk', 1]]);
    expect(ranks('nameRankZh')).toEqual([['actor:walkers', 2], ['goal:health', 0], ['event:walk', 1]]);
    expect(ranks('degreeRank')).toEqual([['actor:walkers', 2], ['goal:health', 1], ['event:walk', 0]]);
  });

  test('lead from each entity to the sentences that speak of it', async () => {
    const { mentions } = await rowsOf(SMALL);
    expect(mentions.map(({ startId, endId }) => `${startId} ${endId}`)).toEqual([
      'actor:walkers walk:p01',
      'actor:walkers walk:p03',
      'event:walk walk:p01',
      'event:walk walk:p03',
      'goal:health walk:p01',
      'goal:health walk:p02',
      'goal:health walk:p03',
    ]);
  });

  test('hold each sentence with what cites it, and each document with its counts', async () => {
    const { passages, documents, sections, dataset } = await rowsOf(SMALL);
    expect(passages.map(({ properties }) => properties['relationshipIds'])).toEqual([
      ['actor:walkers/TAKES_PART_IN/event:walk', 'event:walk/AIMS_AT/goal:health'],
      [],
      ['actor:walkers/TAKES_PART_IN/event:walk', 'event:walk/AIMS_AT/goal:health~2'],
    ]);
    expect(documents[0]?.properties).toMatchObject({ rank: 0, passageCount: 3, citedPassageCount: 2 });
    expect(sections.map(({ id, properties }) => [id, properties['position']])).toEqual([['walk:s0', 0], ['walk:s1', 1]]);
    expect(dataset.properties).toMatchObject({ schemaVersion: 2, entities: 3, relationships: 3, passages: 3, citedPassages: 2, documents: 1 });
  });
});

describe('the revision', () => {
  test('is the same for the same data, however the files are laid out', async () => {
    const spread = changed(SMALL, 'walk/document.yaml', 'title: { zh: 散步, en: The walk }', 'title:\n  en: "The walk"\n  zh: 散步');
    expect((await rowsOf(spread)).dataset.properties['revision']).toBe((await rowsOf(SMALL)).dataset.properties['revision']);
  });

  test('differs where a word does', async () => {
    const other = changed(SMALL, 'walk/document.yaml', 'en: The weather is fine.', 'en: The weather is bad.');
    expect((await rowsOf(other)).dataset.properties['revision']).not.toBe((await rowsOf(SMALL)).dataset.properties['revision']);
  });
});
