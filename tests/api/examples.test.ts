import { beforeAll, describe, expect, it } from 'vitest';
import { exampleTabs } from '../../client/graphiql/examples.ts';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

let api: Api;

beforeAll(async () => {
  const store = await openEmbeddedStore();
  await loadArticle(store);
  api = await serveApi(store);
});

describe('the examples of GraphiQL', () => {
  it.each((['zh', 'en'] as const).flatMap((language) => exampleTabs(language).map((tab) => [/query (\w+)/.exec(tab.query)?.[1], language, tab] as const)))('are answered: %s in %s', async (_name, language, tab) => {
    const { data, errors } = await api.ask(tab.query, JSON.parse(tab.variables));
    expect(errors).toBeUndefined();
    const text = JSON.stringify(data);
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(/"(totalCount|count|entities)":0[,}]/);
    if (language === 'zh') expect(text).toMatch(/[\u4e00-\u9fff]/);
  });
});
