import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../../server/errors.ts';
import { serveApi, type Api } from '../../support/api.ts';
import { openEmbeddedStore, temporaryFolder } from '../../support/engines.ts';

let api: Api;
let reason: Message | null = null;

beforeAll(async () => {
  const folder = temporaryFolder();
  const older = temporaryFolder();
  mkdirSync(path.join(folder, 'assets'));
  mkdirSync(path.join(folder, 'graphiql'));
  const script = 'console.log(1);\n'.repeat(200);
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>explorer</title>');
  writeFileSync(path.join(folder, 'graphiql', 'index.html'), '<!doctype html><title>graphiql</title>');
  writeFileSync(path.join(folder, 'assets', 'main-1234abcd.js'), script);
  writeFileSync(path.join(folder, 'assets', 'main-1234abcd.js.br'), 'as brotli');
  writeFileSync(path.join(folder, 'assets', 'small-89abcdef.js'), 'export {};\n');
  mkdirSync(path.join(older, 'assets'));
  writeFileSync(path.join(older, 'index.html'), '<!doctype html><title>older explorer</title>');
  writeFileSync(path.join(older, 'assets', 'panel-0123dcba.js'), script);
  writeFileSync(path.join(older, 'assets', 'panel-0123dcba.js.br'), 'as brotli, older');
  api = await serveApi(await openEmbeddedStore(), { clientFolders: [folder, older], maxBodyBytes: 4_096, readiness: { reason: () => Promise.resolve(reason) } });
});

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

/** As sent, whatever a browser would forbid. */
function send(method: string, address: string, headers: Record<string, string> = {}, body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(`${api.url}${address}`, { method, headers, timeout: 5_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer within 5 s')));
    sent.on('error', reject);
    sent.end(body);
  });
}

const JSON_BODY = { 'content-type': 'application/json' };
const codesOf = (reply: Reply): unknown[] => JSON.parse(reply.text).errors.map((error: any) => error.extensions.code);

describe('what is refused outside of GraphQL', () => {
  it.each<[number, string, string, string, Record<string, string>, string]>([
    [404, 'BAD_USER_INPUT', 'GET', '/nothing', {}, ''],
    [404, 'BAD_USER_INPUT', 'GET', '/assets/../../package.json', {}, ''],
    [405, 'BAD_USER_INPUT', 'POST', '/livez', {}, ''],
    [405, 'BAD_USER_INPUT', 'DELETE', '/', {}, ''],
    [405, 'BAD_USER_INPUT', 'PUT', '/graphql', JSON_BODY, '{"query":"{__typename}"}'],
    [400, 'BAD_USER_INPUT', 'POST', '/graphql', JSON_BODY, '{"query":'],
    [400, 'BAD_USER_INPUT', 'POST', '/graphql', JSON_BODY, '{"__proto__":{"query":"{__typename}"},"query":"{__typename}"}'],
    [400, 'BAD_USER_INPUT', 'POST', '/graphql', JSON_BODY, ''],
    [400, 'BAD_USER_INPUT', 'POST', '/graphql', JSON_BODY, '[{"query":"{__typename}"}]'],
    [400, 'BAD_USER_INPUT', 'POST', '/graphql', JSON_BODY, '{}'],
    [415, 'BAD_USER_INPUT', 'POST', '/graphql', { 'content-type': 'application/xml' }, '<query/>'],
    [413, 'QUERY_TOO_COMPLEX', 'POST', '/graphql', JSON_BODY, JSON.stringify({ query: `{__typename} #${'x'.repeat(5_000)}` })],
  ])('is answered in the shape of GraphQL: %i %s for %s %s', async (status, code, method, address, headers, body) => {
    const reply = await send(method, address, headers, body);
    expect([reply.status, codesOf(reply)]).toEqual([status, [code]]);
    if (status === 405) expect(reply.headers['allow']).toBeDefined();
    expect(reply.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/);
    expect(reply.text).not.toMatch(/at .*\.ts|node_modules|stack/);
  });

  it('says so in the language asked for', async () => {
    expect((await send('GET', '/nothing', { 'accept-language': 'zh-CN' })).text).toContain('这个地址没有内容');
    expect((await send('GET', '/nothing', { 'accept-language': 'fr, en;q=0.5' })).text).toContain('There is nothing at this address');
  });
});

describe('requests that another site could make a browser send', () => {
  const body = '{"query":"{ __typename }"}';
  it.each<[string, string, Record<string, string>, string]>([
    ['POST', '/graphql', { 'content-type': 'text/plain' }, body],
    ['POST', '/graphql', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7B__typename%7D'],
    ['POST', '/graphql', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
    ['POST', '/graphql', {}, body],
    ['GET', '/graphql?query=%7B__typename%7D', {}, ''],
    ['GET', '/graphql?query=%7B__typename%7D', { 'content-type': 'text/plain' }, ''],
  ])('are refused: %s %s %j', async (method, address, headers, sent) => {
    const reply = await send(method, address, headers, sent);
    expect([400, 415]).toContain(reply.status);
    expect(codesOf(reply)).toEqual(['BAD_USER_INPUT']);
  });

  it('get no leave from a preflight, and no answer they may read', async () => {
    const origin = { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    for (const reply of [await send('OPTIONS', '/graphql', origin), await send('POST', '/graphql', { ...JSON_BODY, ...origin }, body)]) {
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', 'localhost.evil.example', '[::2]'])(
    'are refused under the foreign name %j',
    async (host) => {
      const reply = await send('POST', '/graphql', { ...JSON_BODY, host }, body);
      expect([reply.status, codesOf(reply)]).toEqual([421, ['BAD_USER_INPUT']]);
    },
  );

  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:1', '[::1]:4000'])('are answered under the own name %j', async (host) => {
    expect((await send('POST', '/graphql', { ...JSON_BODY, host }, body)).status).toBe(200);
  });
});

describe('headers', () => {
  it.each(['/', '/graphiql/', '/livez', '/schema.graphql', '/nothing', '/graphql'])('on %s lock the page down', async (address) => {
    const { headers } = await send('GET', address);
    const csp = String(headers['content-security-policy']);
    for (const directive of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]) {
      expect(csp).toContain(directive);
    }
    expect(csp.includes("'unsafe-inline'")).toBe(address === '/graphiql/');
    expect(csp).not.toContain('unsafe-eval');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' });
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('files', () => {
  it('come with an ETag, the pages checked each time, the hashed ones kept for ever', async () => {
    const pageReply = await send('GET', '/');
    expect(pageReply.text).toContain('explorer');
    expect(pageReply.headers['cache-control']).toBe('no-cache');
    expect((await send('GET', '/', { 'if-none-match': String(pageReply.headers['etag']) })).status).toBe(304);
    expect((await send('GET', '/assets/main-1234abcd.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await send('GET', '/graphiql/')).text).toContain('graphiql');
  });

  it.each(['/assets/small-89abcdef.js', '/', '/graphiql/'])('come also where the build has no compressed form of them: %s', async (address) => {
    const plain = await send('GET', address);
    const reply = await send('GET', address, { 'accept-encoding': 'br;q=0.5, identity' });
    expect([reply.status, plain.status]).toEqual([200, 200]);
    expect(reply.headers['etag']).toBe(plain.headers['etag']);
  });

  it('come compressed as they were built, where the client takes that', async () => {
    const reply = await send('GET', '/assets/main-1234abcd.js', { 'accept-encoding': 'br' });
    expect([reply.headers['content-encoding'], reply.text]).toEqual(['br', 'as brotli']);
    expect((await send('GET', '/assets/main-1234abcd.js')).headers['content-encoding']).toBeUndefined();
  });

  it('have their parts also from an older build, whose page may still be open', async () => {
    expect((await send('GET', '/')).text).toContain('<title>explorer');
    const reply = await send('GET', '/assets/panel-0123dcba.js', { 'accept-encoding': 'br' });
    expect([reply.status, reply.headers['content-encoding'], reply.text]).toEqual([200, 'br', 'as brotli, older']);
    expect((await send('GET', '/assets/panel-99999999.js')).status).toBe(404);
  });

  it('outside of the folder are not there', async () => {
    const addresses = ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%5c..%5cpackage.json', '/.git/config', '//etc/passwd', '/%00', '/assets/%c0%ae%c0%ae/'];
    for (const address of addresses) expect([400, 403, 404]).toContain((await send('GET', address)).status);
  });

  it('include the schema as text', async () => {
    const { text, headers } = await send('GET', '/schema.graphql');
    expect(text).toContain('type Query');
    expect(headers['content-type']).toContain('text/plain');
  });
});

describe('large answers', () => {
  it('are compressed, small ones are not', async () => {
    const headers = { ...JSON_BODY, 'accept-encoding': 'gzip' };
    const large = await send('POST', '/graphql', headers, '{"query":"{ __schema { types { name description fields { name description } } } }"}');
    expect(large.headers['content-encoding']).toBe('gzip');
    expect((await send('POST', '/graphql', headers, '{"query":"{ __typename }"}')).headers['content-encoding']).toBeUndefined();
  });
});

describe('health', () => {
  it('is live whatever the database does, and ready when it can answer', async () => {
    reason = { en: 'The database does not answer.', zh: '数据库没有响应。' };
    const waiting = await send('GET', '/readyz', { 'accept-language': 'zh' });
    expect([waiting.status, JSON.parse(waiting.text), waiting.headers['retry-after']]).toEqual([503, { status: 'not ready', reason: '数据库没有响应。' }, '2']);
    expect((await send('GET', '/livez')).status).toBe(200);
    reason = null;
    const ready = await send('GET', '/readyz');
    expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { status: 'ready' }]);
  });
});
