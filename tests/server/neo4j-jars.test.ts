import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NEO4J_VERSION, neo4jJars } from '../../scripts/neo4j/jars.ts';
import { temporaryFolder } from '../support/engines.ts';

afterEach(() => vi.unstubAllEnvs());

/** Stands in for Maven on the PATH: brings what the script says, in the folder that it is run in. */
function stubMaven(script: string): void {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'mvn'), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(folder, 'mvn'), 0o755);
  vi.stubEnv('PATH', `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`);
}

describe('the jars of Neo4j', () => {
  it('are whole where several bring them at once, and nothing is left beside them', async () => {
    stubMaven('mkdir lib && echo jar > lib/neo4j.jar');
    const cache = temporaryFolder();
    const folders = await Promise.all(Array.from({ length: 6 }, () => neo4jJars(cache)));
    expect(new Set(folders)).toEqual(new Set([path.join(cache, NEO4J_VERSION, 'lib')]));
    expect(readdirSync(folders[0] ?? '')).toEqual(['neo4j.jar']);
    expect(readdirSync(cache)).toEqual([NEO4J_VERSION]);
  });

  it('are not half there where Maven fails, and it says why', async () => {
    stubMaven('mkdir lib && echo jar > lib/neo4j.jar && echo "no such host" && exit 1');
    const cache = temporaryFolder();
    await expect(neo4jJars(cache)).rejects.toThrow(/no such host/);
    expect(existsSync(path.join(cache, NEO4J_VERSION, 'lib'))).toBe(false);
  });
});
