import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

let api: Api;

beforeAll(async () => {
  const store = await openEmbeddedStore();
  await loadArticle(store);
  api = await serveApi(store);
});

const textOf = (file: string): string => readFileSync(path.resolve(import.meta.dirname, '..', '..', file), 'utf8');

describe.each([
  ['README.md', 2],
  ['README.zh.md', 2],
  ['docs/queries.md', 6],
  ['docs/queries.zh.md', 6],
])('%s', (file, count) => {
  const examples = [...textOf(file).matchAll(/```graphql\n(.*?)\n```\n```json\n(.*?)\n```/gs)].map(([, operation = '', answer = '']) => ({ operation, answer }));

  it(`shows ${String(count)} operations with their answers`, () => {
    expect(examples).toHaveLength(count);
  });

  it.each(examples)('shows what is answered to $operation', async ({ operation, answer }) => {
    const { data, errors } = await api.ask(operation);
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
  });
});

describe.each(['README.md', 'README.zh.md'])('%s', (file) => {
  it('counts what the dataset holds', async () => {
    const dataset = await openDataset(DATASET_FOLDER);
    const stated = new Set(textOf(file).match(/\d+/g));
    expect(stated).toContain(String(dataset.entities.length));
    expect(stated).toContain(String(dataset.relationships.length));
  });
});
