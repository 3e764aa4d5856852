import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJavaNeo4j } from '../../scripts/neo4j/java-neo4j.ts';
import { neo4jJars } from '../../scripts/neo4j/jars.ts';
import { findPrograms, LEAST_JAVA } from '../../scripts/neo4j/programs.ts';
import type { RunningNeo4j } from '../../scripts/neo4j/running-neo4j.ts';
import { freePort, randomPassword } from '../../scripts/neo4j/start-neo4j.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openNeo4jStore } from '../../server/graph/neo4j-store.ts';
import { makeCertificates, type Certificates } from '../support/certificates.ts';
import { temporaryFolder } from '../support/engines.ts';

const root = join(import.meta.dirname, '../..');
const START_WITHIN_MS = 180_000;
const PROGRAM_WITHIN_MS = 50_000;

const { java, maven, openssl } = await findPrograms();
const runnable = java !== null && java >= LEAST_JAVA && maven && openssl;
if (!runnable && process.env['CI'] !== 'true') {
  console.log(`SKIPPED: every test on an encrypted Neo4j. They need Java ${LEAST_JAVA} or later, Maven and openssl.`);
}

describe.skipIf(!runnable && process.env['CI'] !== 'true')('a Neo4j with a certificate of its own', () => {
  let certificates: Certificates;
  let neo4j: RunningNeo4j;
  const stores: GraphStore[] = [];

  beforeAll(async () => {
    certificates = makeCertificates(temporaryFolder());
    const lib = await neo4jJars(join(root, '.cache/neo4j'));
    const options = { home: temporaryFolder(), port: await freePort(), password: randomPassword(), heap: '512m' } as const;
    neo4j = await startJavaNeo4j({ ...options, lib, certificates: certificates.server });
  }, START_WITHIN_MS);

  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await neo4j.stop();
  });

  const address = (scheme: string, host = '127.0.0.1'): string => `${scheme}://${host}:${new URL(neo4j.uri).port}`;

  function read(uri: string): Promise<readonly unknown[]> {
    const { username, password, database } = neo4j;
    const store = openNeo4jStore({ uri, username, password, database });
    stores.push(store);
    return store.read({ text: 'RETURN 1 AS one', parameters: {}, decode: ({ one }) => one });
  }

  /** Seeds it by the command, as an operator would. */
  function seed(uri: string, environment: NodeJS.ProcessEnv): Promise<{ readonly code: number | null; readonly output: string }> {
    const { username, password, database } = neo4j;
    const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, MAILUO_ENV_FILE: '' };
    const child = spawn(process.execPath, ['--import', 'tsx', 'seed/main.ts', '--language', 'en'], {
      cwd: root,
      env: { ...process.env, ...variables, ...environment },
      timeout: PROGRAM_WITHIN_MS,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    return new Promise((resolve) => child.once('exit', (code) => resolve({ code, output })));
  }

  test.each(['bolt+ssc', 'neo4j+ssc'])('is read through %s, which takes any certificate', async (scheme) => {
    expect(await read(address(scheme))).toEqual([1]);
  });

  test.each(['bolt+s', 'neo4j+s'])('is refused by %s, with what to do', async (scheme) => {
    const refusal = await read(address(scheme)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'StoreError', code: 'REFUSED', message: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
    expect((refusal as Error).message).toContain(`${scheme}sc://`);
    expect((refusal as Error).message).not.toMatch(/trustedCertificates|encryption_off/i);
  });

  test.each(['bolt+s', 'neo4j+s'])('is seeded through %s where its authority is named, and else not, with exit code 78', async (scheme) => {
    const refused = await seed(address(scheme), { NODE_EXTRA_CA_CERTS: '' });
    expect(refused).toEqual({ code: 78, output: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
    const seeded = await seed(address(scheme), { NODE_EXTRA_CA_CERTS: certificates.authority });
    expect(seeded).toEqual({ code: 0, output: expect.stringMatching(/Loaded into Neo4j|holds this data already/) });
  }, 2 * PROGRAM_WITHIN_MS);

  test('is refused under a name that its certificate does not carry', async () => {
    const refused = await seed(address('bolt+s', 'localhost'), { NODE_EXTRA_CA_CERTS: certificates.authority });
    expect(refused).toEqual({ code: 78, output: expect.stringContaining('is made out to another name') });
  }, PROGRAM_WITHIN_MS);

  test('is not read through bolt or neo4j, which do not encrypt, and the message says so', async () => {
    const refused = (scheme: string): Promise<void> =>
      expect(read(address(scheme))).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining(`${scheme}+s://`) });
    await Promise.all([refused('bolt'), refused('neo4j')]);
  });
});
