import { beforeAll, beforeEach, expect, test } from 'vitest';
import { withSentences } from '../../seed/attach-text.ts';
import type { Dataset } from '../../seed/dataset.ts';
import { loadDataset } from '../../seed/load-dataset.ts';
import { LoadRefused } from '../../seed/load-refused.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { describeOnBothEngines } from '../support/engines.ts';
import { folderOf, SMALL } from './support/small-dataset.ts';
import { expectedRows, storedRows } from './support/stored-rows.ts';

let article: Dataset;
let small: Dataset;

beforeAll(async () => {
  article = await openDataset(DATASET_FOLDER);
  small = await openDataset(folderOf(SMALL));
});

describeOnBothEngines('loadDataset', (openStore) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await openStore();
    return () => store.close();
  });

  test('puts there exactly the rows of the dataset', async () => {
    await loadDataset(store, article);
    expect(await storedRows(store)).toEqual(expectedRows(article));
  });

  test('twice is once, to the byte', async () => {
    const first = await loadDataset(store, article);
    const before = JSON.stringify(await storedRows(store));
    const second = await loadDataset(store, await openDataset(DATASET_FOLDER));
    expect(first.changed).toBe(true);
    expect(second).toEqual({ changed: false, revision: first.revision });
    expect(JSON.stringify(await storedRows(store))).toBe(before);
  });

  test('replaces other data of Mailuo whole, there and back', async () => {
    const { revision } = await loadDataset(store, article);
    const before = JSON.stringify(await storedRows(store));
    await loadDataset(store, small);
    expect(await storedRows(store)).toEqual(expectedRows(small));
    expect((await loadDataset(store, article)).revision).toBe(revision);
    expect(JSON.stringify(await storedRows(store))).toBe(before);
  });

  test('keeps original sentences that were given before, until another one is given', async () => {
    const given = withSentences(small, new Map([['a'.repeat(64), '原句一。'], ['b'.repeat(64), '原句二。']]));
    const { revision } = await loadDataset(store, given);
    expect(await loadDataset(store, small)).toEqual({ changed: false, revision });
    expect(await storedRows(store)).toEqual(expectedRows(given));
    const corrected = withSentences(small, new Map([['b'.repeat(64), '另一句。']]));
    await loadDataset(store, corrected);
    expect(await storedRows(store)).toEqual(expectedRows(withSentences(corrected, new Map([['a'.repeat(64), '原句一。']]))));
  });

  test('keeps texts of every script, and figures, as they are', async () => {
    const [entity] = small.entities;
    if (!entity) throw new Error('The small dataset has entities');
    const odd = { ...entity, description: { zh: '𠮷野家\u3000🀄 \u2028é', en: 'a\'b"c\\d $e `f` ${g} {h}' } };
    const dataset: Dataset = {
      ...small,
      entities: [odd, ...small.entities.slice(1)],
      relationships: small.relationships.map((relationship, index) => ({
        ...relationship,
        quantity: { value: [18_700, 0.1, -1e15][index] ?? 1, comparator: 'ABOUT', unit: { zh: '人', en: 'people' }, text: { zh: '约', en: 'about' } },
      })),
    };
    await loadDataset(store, dataset);
    expect(await storedRows(store)).toEqual(expectedRows(dataset));
  });

  test('tells how far it is, up to the whole', async () => {
    const steps: [number, number][] = [];
    await loadDataset(store, article, { onProgress: (done, total) => steps.push([done, total]) });
    const total = steps[0]?.[1] ?? 0;
    expect(total).toBeGreaterThan(1_000);
    expect(steps[0]).toEqual([0, total]);
    expect(steps.at(-1)).toEqual([total, total]);
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((a, b) => a - b));
  });

  test('refuses a database with data that is not Mailuo\'s, and changes nothing', async () => {
    await putForeignNodes(store);
    const refusal = await loadDataset(store, small).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(LoadRefused);
    expect(refusal).toMatchObject({ reason: 'FOREIGN' });
    expect((refusal as LoadRefused).words.en).toMatch(/holds 2 nodes .* nothing was changed.* --yes/);
    expect((refusal as LoadRefused).words.zh).toMatch(/2 个.*--yes/);
    expect(await countOf(store, 'MATCH (n) RETURN count(n) AS count')).toBe(2);
  });

  test('beside such data replaces only what is Mailuo\'s, when told to', async () => {
    await putForeignNodes(store);
    await loadDataset(store, small, { replaceForeign: true });
    await loadDataset(store, article, { replaceForeign: true });
    expect(await storedRows(store)).toEqual(expectedRows(article));
    expect(await countOf(store, 'MATCH (:Person {name: "A"})-[r:KNOWS]->(:Person {name: "B"}) RETURN count(r) AS count')).toBe(1);
  });

  test('refuses data of a newer version, naming both', async () => {
    await loadDataset(store, small);
    await run(store, "MATCH (d:Dataset {id: 'dataset'}) SET d.schemaVersion = 7 SET d.revision = 'x'");
    const refusal = await loadDataset(store, article, { replaceForeign: true }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'LoadRefused', reason: 'NEWER' });
    expect((refusal as LoadRefused).words.en).toMatch(/version 7 .* up to 2;/);
    expect((refusal as LoadRefused).words.zh).toMatch(/第 7 版.*第 2 版/);
    expect(await countOf(store, 'MATCH (e:Entity) RETURN count(e) AS count')).toBe(small.entities.length);
  });

  test('ended in the middle leaves what was there', async () => {
    await loadDataset(store, small);
    const interruption = new AbortController();
    const loading = loadDataset(store, article, {
      signal: interruption.signal,
      onProgress: (done) => done > 100 && interruption.abort(),
    });
    await expect(loading).rejects.toThrow();
    expect(await storedRows(store)).toEqual(expectedRows(small));
  });

  test('from two sides at once ends with one of the two, whole', async () => {
    const results = await Promise.all([loadDataset(store, article), loadDataset(store, small), loadDataset(store, article)]);
    const stored = await storedRows(store);
    const revision = stored.nodes.find(({ labels }) => labels.includes('Dataset'))?.properties['revision'];
    expect(results.map((result) => result.revision)).toContain(revision);
    expect([expectedRows(article), expectedRows(small)]).toContainEqual(stored);
  });
});

async function putForeignNodes(store: GraphStore): Promise<void> {
  await run(store, "CREATE (:Person {name: 'A'})-[:KNOWS]->(:Person {name: 'B'})");
}

async function run(store: GraphStore, text: string): Promise<void> {
  await store.write({ text, parameters: {}, decode: () => undefined });
}

async function countOf(store: GraphStore, text: string): Promise<number | undefined> {
  const [count] = await store.read({ text, parameters: {}, decode: (row) => Number(row['count']) });
  return count;
}
