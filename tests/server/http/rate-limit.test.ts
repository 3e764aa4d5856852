import { once } from 'node:events';
import { request } from 'node:http';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import { serveApi } from '../../support/api.ts';
import { openEmbeddedStore } from '../../support/engines.ts';

let store: GraphStore;

beforeAll(async () => {
  store = await openEmbeddedStore();
});

interface Reply {
  readonly status: number;
  readonly retryAfter: number;
  readonly text: string;
}

async function get(url: string, from: string): Promise<Reply> {
  const sent = request(url, { localAddress: from, timeout: 5_000, headers: { 'apollo-require-preflight': 'true' } }).end();
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode, retryAfter: Number(response.headers['retry-after']), text };
}

const QUESTION = '/graphql?query=%7B__typename%7D';

describe('requests from one address', () => {
  it('are refused beyond the limit, with the time to wait; those from another are answered, and all again afterwards', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000_003_000);
    try {
      const { url } = await serveApi(store, { maxRequests: 5 });
      const statuses: number[] = [];
      for (let count = 0; count < 8; count += 1) statuses.push((await get(`${url}${QUESTION}`, '127.0.0.1')).status);
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
      const refused = await get(`${url}${QUESTION}`, '127.0.0.1');
      expect(refused.retryAfter).toBe(7);
      expect(JSON.parse(refused.text).errors[0].extensions).toEqual({ code: 'TOO_MANY_REQUESTS', allowed: 5 });
      expect((await get(`${url}${QUESTION}`, '127.0.0.2')).status).toBe(200);
      expect((await get(`${url}/livez`, '127.0.0.1')).status).toBe(200);
      clock.mockReturnValue(1_000_010_000);
      expect((await get(`${url}${QUESTION}`, '127.0.0.1')).status).toBe(200);
    } finally {
      clock.mockRestore();
    }
  });

  it.each([
    ['127.0.0.1', {}, 200],
    ['localhost', {}, 200],
    ['127.0.0.1', { maxRequests: 300 }, 429],
    ['0.0.0.0', {}, 429],
    ['0.0.0.0', { maxRequests: 0 }, 200],
  ])('are counted as the server listens on %s with %j', async (host, limits, status) => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000_000_000);
    try {
      const { app } = await serveApi(store, { host, ...limits });
      const ask = () => app.inject({ url: '/graphql?query=%7B__typename%7D', headers: { 'apollo-require-preflight': 'true' } });
      for (let count = 0; count < 300; count += 1) expect((await ask()).statusCode).toBe(200);
      expect((await ask()).statusCode).toBe(status);
    } finally {
      clock.mockRestore();
    }
  });

  it('count as one where they come from one network of IPv6', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000_000_000);
    try {
      const { app } = await serveApi(store, { maxRequests: 1 });
      const ask = async (remoteAddress: string) => (await app.inject({ url: QUESTION, remoteAddress, headers: { 'apollo-require-preflight': 'true' } })).statusCode;
      expect(await ask('2001:db8:0:7::1')).toBe(200);
      expect(await ask('2001:db8:0:7:ffff::2')).toBe(429);
      expect(await ask('2001:db8::7:0:0:0:3')).toBe(429);
      expect(await ask('2001:db8:0:8::1')).toBe(200);
      expect(await ask('::ffff:192.0.2.1')).toBe(200);
      expect(await ask('::ffff:192.0.2.2')).toBe(200);
    } finally {
      clock.mockRestore();
    }
  });
});
