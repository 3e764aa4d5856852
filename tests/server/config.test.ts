import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError, loadConfig, type Config } from '../../server/config.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mailuo-config-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const load = (environment: NodeJS.ProcessEnv = {}): Config => loadConfig(environment, directory);

function refusal(environment: NodeJS.ProcessEnv): ConfigError {
  try {
    load(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The configuration was taken.');
}

describe('the configuration', () => {
  test('has a value for everything', () => {
    expect(load()).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataFolder: join(directory, '.mailuo'),
      logLevel: 'info',
      queryTimeoutMs: 10_000,
      maxBodyBytes: 262_144,
      maxAnswerBytes: 16_777_216,
      maxRequests: null,
      requestTimeoutMs: 30_000,
      neo4j: null,
    });
  });

  test('takes an empty variable as one that is not set', () => {
    expect(load({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(load());
  });

  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('takes an address with the scheme %s', (scheme) => {
    const uri = `${scheme}://graph.example:7687`;
    expect(load({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' }).neo4j).toEqual({ uri, username: 'neo4j', password: 'p', database: null });
  });

  test('lets the environment win over MAILUO_ENV_FILE, and that over .env', () => {
    writeFileSync(join(directory, '.env'), 'HOST=env-file\nPORT=1\nLOG_LEVEL=debug\n');
    writeFileSync(join(directory, 'named.txt'), '# Wait 60 seconds\nHOST=named\nPORT=2\n');
    expect(load({ MAILUO_ENV_FILE: 'named.txt', HOST: 'environment' })).toMatchObject({ host: 'environment', port: 2, logLevel: 'debug' });
  });

  test('reads the file that Aura hands out', () => {
    writeFileSync(
      join(directory, 'aura.txt'),
      '# Wait before connecting\nNEO4J_URI=neo4j+s://1234abcd.example\nNEO4J_USERNAME=neo4j\nNEO4J_PASSWORD=a-b_c\nNEO4J_DATABASE=neo4j\nAURA_INSTANCEID=1234abcd\nAURA_INSTANCENAME=Instance01\n',
    );
    expect(load({ MAILUO_ENV_FILE: 'aura.txt' }).neo4j).toEqual({
      uri: 'neo4j+s://1234abcd.example',
      username: 'neo4j',
      password: 'a-b_c',
      database: 'neo4j',
    });
  });
});

describe('a wrong configuration', () => {
  const WRONG: readonly [string, NodeJS.ProcessEnv][] = [
    ['HOST', { HOST: 'http://here' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '4000.5' }],
    ['PORT', { PORT: '0x10' }],
    ['PORT', { PORT: 'four' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['QUERY_TIMEOUT_MS', { QUERY_TIMEOUT_MS: '99' }],
    ['MAX_BODY_BYTES', { MAX_BODY_BYTES: '1e9' }],
    ['NEO4J_URI', { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'p' }],
    ['NEO4J_URI', { NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'p' }],
    ['NEO4J_URI', { NEO4J_URI: 'bolt://', NEO4J_PASSWORD: 'p' }],
    ['NEO4J_URI', { NEO4J_PASSWORD: 'p' }],
    ['NEO4J_URI', { NEO4J_DATABASE: 'neo4j' }],
    ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://localhost:7687' }],
    ['NEO4J_DATABASE', { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'a b' }],
    ['MAILUO_ENV_FILE', { MAILUO_ENV_FILE: 'nowhere.txt' }],
  ];

  test.each(WRONG)('is told by the variable %s, with an example: %o', (variable, environment) => {
    const { problems, message } = refusal(environment);
    expect(problems.map((problem) => problem.variable)).toEqual([variable]);
    expect(message).toMatch(new RegExp(`^  ${variable}: expected .+Example: ${variable}=`, 'm'));
  });

  test('is told whole, at once', () => {
    const { problems } = refusal({ PORT: 'x', LOG_LEVEL: 'x', NEO4J_URI: 'x', NEO4J_PASSWORD: 'p' });
    expect(problems.map(({ variable, found }) => ({ variable, found }))).toEqual([
      { variable: 'PORT', found: 'x' },
      { variable: 'LOG_LEVEL', found: 'x' },
      { variable: 'NEO4J_URI', found: 'x' },
    ]);
  });

  test.each([
    ['beside a wrong address', { NEO4J_URI: 'http://localhost', NEO4J_PASSWORD: 'top-secret' }],
    ['in the address', { NEO4J_URI: 'bolt://neo4j:top-secret@localhost:7687', NEO4J_PASSWORD: 'other' }],
    ['in an address with a wrong scheme', { NEO4J_URI: 'http://neo4j:top-secret@localhost', NEO4J_PASSWORD: 'other' }],
    ['without an address', { NEO4J_PASSWORD: 'top-secret' }],
  ])('never shows the password %s', (_, environment) => {
    const error = refusal(environment);
    expect(JSON.stringify(error.problems) + String(error.stack)).not.toContain('top-secret');
  });
});
