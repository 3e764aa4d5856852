import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadArticle, serveApi } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

let url = '';

const audits = serverAudits({
  url: () => `${url}/graphql`,
  fetchFn: (address: string, init: RequestInit = {}) =>
    fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': 'true' } }),
});

beforeAll(async () => {
  const store = await openEmbeddedStore();
  await loadArticle(store);
  ({ url } = await serveApi(store));
});

describe('GraphQL over HTTP', () => {
  it('is audited by all 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });
});
