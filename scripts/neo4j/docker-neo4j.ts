import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { NEO4J_VERSION } from './jars.ts';
import { untilReady, type RunningNeo4j } from './running-neo4j.ts';

/** Includes the time to fetch the image. */
const START_WITHIN_MS = 600_000;

export interface DockerNeo4jOptions {
  readonly name: string;
  /** Null keeps nothing after the end. */
  readonly volume: string | null;
  readonly port: number;
  readonly password: string;
}

/** Starts Neo4j in a container on 127.0.0.1 with Bolt alone; resolves when it answers. */
export async function startDockerNeo4j({ name, volume, port, password }: DockerNeo4jOptions): Promise<RunningNeo4j> {
  const data = volume === null ? [] : ['--volume', `${volume}:/data`];
  const child = spawn(
    'docker',
    ['run', '--rm', '--name', name, '--publish', `127.0.0.1:${port}:7687`, '--env', 'NEO4J_AUTH', ...data, `neo4j:${NEO4J_VERSION}-community`],
    // By the environment, so that no list of processes shows the password.
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NEO4J_AUTH: `neo4j/${password}` } },
  );
  const ended = once(child, 'exit').then(() => undefined);
  const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  const died = ended.then(() => {
    throw new Error(`The container ${name} ended while it started.`);
  });
  try {
    await untilReady(address, died, AbortSignal.timeout(START_WITHIN_MS));
  } catch (error) {
    await stop();
    throw error;
  }
  died.catch(() => undefined);
  return { ...address, ended, stop };
}
