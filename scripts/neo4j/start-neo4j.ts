import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { startDockerNeo4j } from './docker-neo4j.ts';
import { neo4jJars } from './jars.ts';
import { startJavaNeo4j } from './java-neo4j.ts';
import { findPrograms, LEAST_JAVA } from './programs.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

export interface StartOptions {
  /** Folder that keeps the jars. */
  readonly cache: string;
  /** Folder of its data where Java runs it. */
  readonly home: string;
  /** Volume of its data where Docker runs it; null keeps nothing. */
  readonly volume: string | null;
  readonly port: number;
  readonly password: string;
  /** Initial and largest heap, as Java writes it. */
  readonly heap: `${number}m` | `${number}g`;
}

/** What has to be installed before Neo4j can run here. */
export class NothingToRunNeo4jWith extends Error {
  override readonly name = 'NothingToRunNeo4jWith';
}

export class PortInUse extends Error {
  override readonly name = 'PortInUse';
}

/** Starts Neo4j by Docker where a daemon answers, else by Java and Maven. */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j> {
  await assertFree(options.port);
  const { docker, java, maven } = await findPrograms();
  if (docker) return startDockerNeo4j({ ...options, name: `mailuo-neo4j-${options.port}` });
  if (java !== null && java >= LEAST_JAVA && maven) return startJavaNeo4j({ ...options, lib: await neo4jJars(options.cache) });
  const javaFound = java === null ? 'there is no Java' : java < LEAST_JAVA ? `Java is ${java}` : `there is Java ${java}`;
  throw new NothingToRunNeo4jWith(
    `Neo4j needs Docker with its daemon running, or Java ${LEAST_JAVA} or later and Maven. No Docker daemon answers, ${javaFound} and there is ${maven ? '' : 'no '}Maven. On Debian and Ubuntu: apt-get install openjdk-17-jre-headless maven`,
  );
}

export function randomPassword(): string {
  return randomBytes(18).toString('hex');
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function assertFree(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new PortInUse(`Port ${port} is in use, perhaps by another Neo4j. Name another one: npm run neo4j -- --port ${port + 1}`, { cause: error });
  }
  server.close();
  await once(server, 'close');
}
