import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ANSWER_WITHIN_MS = 10_000;

export const LEAST_JAVA = 17;

/** What there is on this machine to run Neo4j with. */
export async function findPrograms(): Promise<{ readonly docker: boolean; readonly java: number | null; readonly maven: boolean; readonly openssl: boolean }> {
  const [docker, java, maven, openssl] = await Promise.all([
    // The client alone says nothing: the server version comes from a daemon that answers.
    output('docker', ['version', '--format', '{{.Server.Version}}']),
    output('java', ['-version']),
    output('mvn', ['--version']),
    output('openssl', ['version']),
  ]);
  const version = /version "(\d+)/.exec(java ?? '')?.[1];
  return { docker: docker !== null, java: version === undefined ? null : Number(version), maven: maven !== null, openssl: openssl !== null };
}

/** Null where the program is not there, fails or does not answer. */
async function output(program: string, parameters: readonly string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(program, parameters, { timeout: ANSWER_WITHIN_MS, killSignal: 'SIGKILL' });
    return stdout + stderr;
  } catch {
    return null;
  }
}
