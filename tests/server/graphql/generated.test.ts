import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../../scripts/generate.ts';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

it('what is generated is committed as it is generated; npm run generate makes it so', { timeout: 60_000 }, async () => {
  const files = await generatedFiles();
  expect([...files.keys()]).toEqual(expect.arrayContaining(['client/api/generated/graphql.ts', 'server/graphql/generated/resolvers.ts']));
  for (const [file, content] of files) expect(await readFile(path.join(root, file), 'utf8'), file).toBe(content);
});
