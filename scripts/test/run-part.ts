import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { countsOf, type Counts } from './counts.ts';
import type { Part } from './parts.ts';

export interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
  readonly succeeded: boolean;
  /** What the part, or parts of it, could not do, and why. */
  readonly notes: readonly string[];
}

const MINUTE_MS = 60_000;
const GRACE_MS = 10_000;

/** Runs a part to its end or its deadline, `before` standing before each line it prints; nothing of its process group is left. On CI a part that is missing has failed. */
export async function runPart(part: Part, interruption: AbortSignal, before: string): Promise<Outcome> {
  const missing = part.missing?.() ?? null;
  if (missing !== null) {
    const failed = process.env['CI'] === 'true';
    return { name: part.name, seconds: 0, passed: 0, failed: failed ? 1 : 0, skipped: 0, succeeded: !failed, notes: [`SKIPPED: ${missing}`] };
  }
  if (part.report) rmSync(part.report.file, { force: true });
  const started = performance.now();
  const { code, notes } = await run(part, interruption, before);
  const succeeded = code === 0;
  return { name: part.name, seconds: (performance.now() - started) / 1_000, succeeded, notes, ...countsOf(part, succeeded) };
}

async function run(part: Part, interruption: AbortSignal, before: string): Promise<{ code: number | null; notes: readonly string[] }> {
  const [command, ...args] = part.command;
  const child = spawn(command, args, { env: { ...process.env, ...part.env }, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const notes: string[] = [];
  const lines = createInterface(child.stdout).on('line', (line) => {
    process.stdout.write(`${before}${line}\n`);
    if (line.startsWith('SKIPPED: ')) notes.push(line);
  });
  const end = (signal: NodeJS.Signals) => endGroup(child.pid, signal);
  const deadline = setTimeout(() => {
    notes.push(`Ended past its deadline of ${part.deadlineMinutes} minutes.`);
    end('SIGTERM');
  }, part.deadlineMinutes * MINUTE_MS);
  const hardDeadline = setTimeout(() => end('SIGKILL'), part.deadlineMinutes * MINUTE_MS + GRACE_MS);
  const interrupt = () => end('SIGINT');
  interruption.addEventListener('abort', interrupt, { once: true });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    return { code, notes };
  } finally {
    clearTimeout(deadline);
    clearTimeout(hardDeadline);
    interruption.removeEventListener('abort', interrupt);
    end('SIGKILL');
    lines.close();
  }
}

function endGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
