import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer, connect, type Server } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { openEmbeddedStore as openFolder } from '../../server/graph/embedded-store.ts';
import { loadArticle } from '../support/api.ts';
import { startApiServer, type ApiServer } from '../support/api-server.ts';
import { openNeo4jStore, temporaryFolder } from '../support/engines.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const CLEAN = { NEO4J_URI: '', NEO4J_USERNAME: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '', HOST: '', MAILUO_ENV_FILE: '', LOG_LEVEL: 'warn' };

let running: ApiServer | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the program until it ends by itself; killed after 20 s. */
function runToEnd(environment: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, ...CLEAN, MAILUO_DATA: temporaryFolder(), PORT: '0', ...environment },
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, output })));
}

async function statusOf(url: string): Promise<number> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  await response.arrayBuffer();
  return response.status;
}

/** A folder of the embedded engine that holds the article, described otherwise. */
async function folderWith(change: string): Promise<string> {
  const folder = temporaryFolder();
  const store = await openFolder(folder);
  await loadArticle(store);
  await store.write({ text: `MATCH (d:Dataset {id: 'dataset'}) ${change}`, parameters: {}, decode: () => null });
  await store.flush();
  await store.close();
  return folder;
}

interface Question {
  /** Resolves when the server has read the headers and asks for the rest (RFC 9110, 10.1.1). */
  readonly received: Promise<void>;
  finish(body: string): void;
  readonly answer: Promise<{ readonly status: number; readonly text: string }>;
}

function beginQuestion(url: string, contentLength: number): Question {
  const sent = request(`${url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: { expect: '100-continue', 'content-type': 'application/json', 'content-length': contentLength },
    timeout: 30_000,
  });
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    sent.once('error', reject).once('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.once('error', reject).once('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
  });
  sent.flushHeaders();
  return { received: new Promise((resolve) => sent.once('continue', resolve)), finish: (body) => void sent.end(body), answer };
}

async function engineOf(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ statistics { engine entities } }"}',
    signal: AbortSignal.timeout(10_000),
  });
  return JSON.stringify(await response.json());
}

describe('the program', { timeout: 150_000 }, () => {
  it('seeds an empty folder, says where it listens and what it serves, and stops when asked', async () => {
    const server = (running = await startApiServer());
    expect(server.output()).toMatch(/GraphQL +http:\/\/127\.0\.0\.1:\d+\/graphql +\(GraphiQL: http:\/\/127\.0\.0\.1:\d+\/graphiql\/\)/);
    expect(server.output()).toMatch(/\d+ entities, \d+ relationships, \d+ passages \(\d+ cited\) in Grafeo/);
    expect(await statusOf(`${server.url}/readyz`)).toBe(200);
    expect(await engineOf(server.url)).toContain('Grafeo');
    expect(await server.stop()).toBe(0);
    await expect(statusOf(`${server.url}/livez`)).rejects.toThrow();
  });

  it('answers all it was asked before it stops, under fifty questions at once', async () => {
    const server = (running = await startApiServer());
    const body = '{"query":"{ paths(from: \\"actor:hubei-party-committee\\", to: \\"goal:flesh-and-blood-ties\\", first: 1) { totalCount } }"}';
    const asked = Array.from({ length: 50 }, () => beginQuestion(server.url, body.length));
    await Promise.all(asked.map(({ received }) => received));
    for (const { finish } of asked) finish(body);
    const stopped = server.stop();
    const answers = await Promise.all(asked.map(({ answer }) => answer));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    for (const { text } of answers) expect(JSON.parse(text).data.paths.totalCount).toBeGreaterThan(0);
    expect(await stopped).toBe(0);
    expect(server.output()).not.toContain('error');
  });

  it('takes no note of a client that goes away but for those who ask for every detail', async () => {
    const server = (running = await startApiServer({ LOG_LEVEL: 'debug' }));
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\nexpect: 100-continue\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n');
    await once(socket, 'data');
    socket.destroy();
    await vi.waitFor(() => expect(server.output()).toContain('the client went away before it had its answer'), 10_000);
    expect(server.output()).not.toContain('unexpected error');
    expect(await statusOf(`${server.url}/livez`)).toBe(200);
  });

  it('tells all that is wrong with its configuration, without the password, and exits with 78', async () => {
    const { code, output } = await runToEnd({ PORT: '99999', HOST: 'a b', LOG_LEVEL: 'loud', NEO4J_PASSWORD: 'do-not-tell' });
    expect(code).toBe(78);
    for (const variable of ['PORT', 'HOST', 'LOG_LEVEL', 'NEO4J_URI']) expect(output).toMatch(new RegExp(`${variable}: .*Example: ${variable}=`));
    expect(output).not.toContain('do-not-tell');
    expect(output).not.toContain('    at ');
  });

  it('names a port that is taken and exits with 78', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const { code, output } = await runToEnd({ PORT: String(port) });
    taken.close();
    expect([code, output]).toEqual([78, expect.stringContaining(`127.0.0.1:${port} is taken by another program`)]);
  });

  it('refuses data of an older version, saying how to load it anew', async () => {
    const folder = await folderWith("SET d.schemaVersion = 1 SET d.revision = 'old'");
    const { code, output } = await runToEnd({ MAILUO_DATA: folder });
    expect([code, output]).toEqual([78, expect.stringMatching(/has version 1 .*needs version 2;.*npm run seed/)]);
  });

  it('serves another edition of the data than it comes with, and says so', async () => {
    const folder = await folderWith("SET d.revision = 'edited'");
    const server = (running = await startApiServer({ MAILUO_DATA: folder }));
    await vi.waitFor(() => expect(server.output()).toContain('another edition of the data than the files in seed/'), 20_000);
    expect(await statusOf(`${server.url}/readyz`)).toBe(200);
  });

  it('says that a folder is in use and exits with 69', async () => {
    const folder = temporaryFolder();
    running = await startApiServer({ MAILUO_DATA: folder });
    const { code, output } = await runToEnd({ MAILUO_DATA: folder });
    expect([code, output]).toEqual([69, expect.stringContaining('in use by another process')]);
  });
});

describe.skipIf(!inject('neo4j'))('the program on Neo4j', { timeout: 150_000 }, () => {
  const variables = (port: number): NodeJS.ProcessEnv => {
    const { username, password } = inject('neo4j')!;
    return { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  };
  const neo4jPort = (): number => Number(new URL(inject('neo4j')!.uri).port);

  it('exits with 78 and names no password where the password is wrong', async () => {
    const { code, output } = await runToEnd({ ...variables(neo4jPort()), NEO4J_PASSWORD: 'do-not-tell' });
    expect([code, output]).toEqual([78, expect.stringContaining('NEO4J_PASSWORD')]);
    expect(output).not.toContain('do-not-tell');
  });

  it('refuses a database that holds other data, and leaves it as it is', async () => {
    const store = await openNeo4jStore();
    await store.write({ text: "CREATE (:Stranger {id: 'kept'})", parameters: {}, decode: () => null });
    const { code, output } = await runToEnd(variables(neo4jPort()));
    expect([code, output]).toEqual([78, expect.stringContaining('did not put there')]);
    const left = await store.read({ text: 'MATCH (n) RETURN n.id AS id', parameters: {}, decode: ({ id }) => id });
    expect(left).toEqual(['kept']);
    await openNeo4jStore();
  });

  it('waits for a database that is not there, and answers as soon as it is, without a restart', async () => {
    await openNeo4jStore();
    const port = await freePort();
    const environment = { ...variables(port), PORT: String(await freePort()) };
    const url = `http://127.0.0.1:${environment.PORT}`;
    const starting = startApiServer(environment);
    starting.catch(() => undefined);
    await vi.waitFor(async () => expect(await statusOf(`${url}/livez`)).toBe(200), { timeout: 60_000, interval: 100 });
    const waiting = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
    expect([waiting.status, await waiting.json()]).toEqual([503, { status: 'not ready', reason: expect.any(String) }]);
    expect(await engineOf(url)).toContain('DATABASE_UNAVAILABLE');

    const gate = gateTo(neo4jPort()).listen(port, '127.0.0.1');
    onTestFinished(() => void gate.close());
    running = await starting;
    expect(await statusOf(`${url}/readyz`)).toBe(200);
    expect(await engineOf(url)).toMatch(/Neo4j/);
  });
});

/** Passes everything on to the port. */
function gateTo(port: number): Server {
  return createServer((from) => {
    const to = connect(port, '127.0.0.1');
    from.pipe(to).pipe(from);
    for (const socket of [from, to]) socket.on('error', () => undefined);
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
