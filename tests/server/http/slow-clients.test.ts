import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveApi, type Api } from '../../support/api.ts';
import { openEmbeddedStore } from '../../support/engines.ts';

let api: Api;

beforeAll(async () => {
  api = await serveApi(await openEmbeddedStore(), { requestTimeoutMs: 1_000, queryTimeoutMs: 1_000 });
});

const HEADERS = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

/** Sends the beginning, then nothing any more; resolves with what came back when the server has let go. */
async function letGo(beginning: string): Promise<string> {
  const { hostname, port } = new URL(api.url);
  const socket: Socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  await once(socket, 'connect');
  socket.write(beginning);
  await once(socket, 'close', { signal: AbortSignal.timeout(15_000) });
  return answer;
}

describe('a client that takes too long', { timeout: 40_000 }, () => {
  it.each([
    ['in the middle of its headers', HEADERS],
    ['in the middle of its body', `${HEADERS}content-length: 100\r\n\r\n{"query"`],
  ])('%s is let go', async (_where, beginning) => {
    expect(await letGo(beginning)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('keeps nobody else waiting', async () => {
    const slow = Array.from({ length: 200 }, () => letGo(`${HEADERS}content-length: 100\r\n\r\n{`));
    expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    const answers = await Promise.all(slow);
    expect(answers.filter((answer) => !/^HTTP\/1\.1 408 /.test(answer))).toEqual([]);
    expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
