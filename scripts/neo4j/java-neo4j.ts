import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { untilReady, type RunningNeo4j } from './running-neo4j.ts';

const run = promisify(execFile);
const PASSWORD_WITHIN_MS = 60_000;
const START_WITHIN_MS = 90_000;
const STOP_WITHIN_MS = 15_000;
const LOG_LINES = 12;

export interface JavaNeo4jOptions {
  /** Folder with the jars. */
  readonly lib: string;
  /** Folder with its data; made where there is none. */
  readonly home: string;
  readonly port: number;
  /** Counts only for a new home; at least 8 characters. */
  readonly password: string;
  /** Initial and largest heap, as Java writes it. */
  readonly heap: `${number}m` | `${number}g`;
  /** Folder with `private.key` and `public.crt`; given, Bolt takes encrypted connections alone. */
  readonly certificates?: string;
}

/** Starts Neo4j on 127.0.0.1 with Bolt alone; resolves when it answers. */
export async function startJavaNeo4j({ lib, home, port, password, heap, certificates }: JavaNeo4jOptions): Promise<RunningNeo4j> {
  const classPath = ['-cp', `${join(lib, '*')}${delimiter}`];
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), [...configuration(port), ...(certificates === undefined ? [] : encryption(certificates)), ''].join('\n'));
  if (!existsSync(join(home, 'data', 'dbms', 'auth.ini'))) {
    await run('java', [...classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
      timeout: PASSWORD_WITHIN_MS,
      killSignal: 'SIGKILL',
    });
  }
  const child = spawn(
    'java',
    [
      ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xms128m', `-Xmx${heap}`, '-Dlog4j2.disable.jmx=true'],
      ...[...classPath, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${conf}`],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines = lastLines(child);
  const ended = once(child, 'exit').then(() => undefined);
  const address = { uri: `${certificates === undefined ? 'bolt' : 'bolt+ssc'}://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
  const stop = (): Promise<void> => stopChild(child, ended);
  const died = ended.then(() => {
    throw new Error(`Neo4j ended while it started:\n${lines().join('\n')}`);
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

function configuration(port: number): readonly string[] {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    // Bolt would otherwise wait for seconds after it was told to stop.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1',
  ];
}

function encryption(certificates: string): readonly string[] {
  return [
    'server.bolt.tls_level=REQUIRED',
    'dbms.ssl.policy.bolt.enabled=true',
    `dbms.ssl.policy.bolt.base_directory=${certificates}`,
    'dbms.ssl.policy.bolt.client_auth=NONE',
  ];
}

function lastLines(child: ChildProcess): () => readonly string[] {
  let lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      lines = [...lines, ...text.split('\n').filter((line) => line.trim() !== '')].slice(-LOG_LINES);
    });
  }
  return () => lines;
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const late = new AbortController();
  const killed = delay(STOP_WITHIN_MS, undefined, { signal: late.signal }).then(
    () => child.kill('SIGKILL'),
    () => false,
  );
  await ended;
  late.abort();
  await killed;
}
