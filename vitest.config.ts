import { defineConfig } from 'vitest/config';
import { compiledMessages } from './scripts/compiled-messages.ts';
import { pinyinOfMessages } from './scripts/pinyin-of-messages.ts';

const MINUTE_MS = 60_000;

/** Tests that share one Neo4j empty it, so their files run one after the other. */
const onBothEngines = {
  globalSetup: ['tests/support/neo4j.ts'],
  maxWorkers: 1,
  testTimeout: MINUTE_MS,
  hookTimeout: MINUTE_MS,
};

/** Node gives Apollo the CommonJS build of graphql; tests must get the same one, since two cannot be mixed. */
const oneGraphql = { resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] } };

export default defineConfig({
  test: {
    projects: [
      {
        ...oneGraphql,
        plugins: [compiledMessages(), pinyinOfMessages()],
        test: {
          name: 'unit',
          include: ['tests/server/**/*.test.{ts,tsx}', 'tests/client/**/*.test.{ts,tsx}', 'tests/architecture*.test.ts'],
          testTimeout: MINUTE_MS / 2,
        },
      },
      { test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], ...onBothEngines, sequence: { groupOrder: 1 } } },
      { ...oneGraphql, test: { name: 'api', include: ['tests/api/**/*.test.ts'], ...onBothEngines, sequence: { groupOrder: 2 } } },
      { test: { name: 'seeding', include: ['tests/seed/**/*.test.ts'], ...onBothEngines, sequence: { groupOrder: 3 } } },
    ],
  },
});
