import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connection, report } from '../../../client/api/connection.ts';
import { SearchDocument } from '../../../client/api/generated/graphql.ts';
import { request, RequestError } from '../../../client/api/request.ts';

let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  report('HERE');
});

/** Lets the page's questions go to a server that answers so. */
async function answering(listener: RequestListener): Promise<void> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => fetch(`http://127.0.0.1:${String(port)}${path}`, init));
}

const JSON_TYPE = { 'content-type': 'application/graphql-response+json' };
const ask = () => request(SearchDocument, { text: 'a', first: 5, language: 'zh' }, { language: 'zh' });

async function refusal(): Promise<{ readonly code: string; readonly state: string }> {
  const reason = await ask().catch((error: unknown) => error);
  if (!(reason instanceof RequestError)) throw new Error('It was answered, or failed with something else.', { cause: reason });
  return { code: reason.code, state: connection.getState().state };
}

describe('a question to the server', () => {
  it('is answered, also by five million characters', async () => {
    const search = { long: 'x'.repeat(5_000_000) };
    await answering((_, response) => response.writeHead(200, JSON_TYPE).end(JSON.stringify({ data: { search } })));
    expect(await ask()).toEqual({ search });
  });

  it.each<readonly [string, RequestListener, string, string]>([
    ['data and errors at once', (_, response) => response.writeHead(200, JSON_TYPE).end('{"data":{"search":null},"errors":[{"message":"late","extensions":{"code":"TIMEOUT"}}]}'), 'TIMEOUT', 'HERE'],
    ['an error without a code', (_, response) => response.writeHead(200, JSON_TYPE).end('{"errors":[{"message":"?"}]}'), 'INTERNAL_SERVER_ERROR', 'HERE'],
    ['no database', (_, response) => response.writeHead(200, JSON_TYPE).end('{"errors":[{"message":"-","extensions":{"code":"DATABASE_UNAVAILABLE"}}]}'), 'DATABASE_UNAVAILABLE', 'UNREADY'],
    ['neither data nor errors', (_, response) => response.writeHead(200, JSON_TYPE).end('{}'), 'INTERNAL_SERVER_ERROR', 'HERE'],
    ['a page of a proxy', (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'), 'AWAY', 'AWAY'],
    ['a page of another program', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>'), 'INTERNAL_SERVER_ERROR', 'HERE'],
    ['half an answer', (_, response) => response.writeHead(200, JSON_TYPE).end('{"data":{"sea'), 'AWAY', 'AWAY'],
    ['a connection that breaks', (_, response) => response.writeHead(200, { ...JSON_TYPE, 'content-length': '100' }).write('{"data":', () => response.destroy()), 'AWAY', 'AWAY'],
  ])('fails in a way the page can tell where there comes %s', async (_, listener, code, state) => {
    await answering(listener);
    expect(await refusal()).toEqual({ code, state });
  });

  it('is given up where nothing comes in time', async () => {
    const clock = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    await answering(() => clock.abort());
    expect(await refusal()).toEqual({ code: 'AWAY', state: 'AWAY' });
  });
});
