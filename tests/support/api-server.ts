import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 12_000;

export interface ApiServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** What the server has printed so far, both streams together. */
  output(): string;
  /** Asks the server to stop, and makes it where it does not; resolves with the exit code, null where it was killed. */
  stop(): Promise<number | null>;
}

/** Starts the program as `npm start` does, on a free port with the dataset in a folder of its own; resolves when it has said that it is ready. */
export async function startApiServer(environment: NodeJS.ProcessEnv = {}): Promise<ApiServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mailuo-server-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '', HOST: '', PORT: '0', MAILUO_DATA: folder, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      rmSync(folder, { recursive: true, force: true });
      resolve(code);
    });
  });

  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    const code = await exited;
    clearTimeout(timer);
    return code;
  };

  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`The server ${reason}. It printed:\n${output}`));
    };
    const timer = setTimeout(() => fail(`was not ready within ${String(READY_WITHIN_MS)} ms`), READY_WITHIN_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /Mailuo\s+(http:\/\/\S+)\/\n/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then((code) => fail(`ended with exit code ${String(code)}`));
  });
  return { url, output: () => output, stop };
}
