import { readFileSync } from 'node:fs';
import type { Part } from './parts.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
}

/** What the report of a part that has ended says; a part that failed though none of its tests did counts as one failed more. */
export function countsOf({ report }: Pick<Part, 'report'>, succeeded: boolean): Counts {
  const counted = report === undefined ? { passed: succeeded ? 1 : 0, failed: 0, skipped: 0 } : read(report);
  return !succeeded && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** Nothing where the part ended before it wrote its report. */
function read({ by, file }: NonNullable<Part['report']>): Counts {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { passed: 0, failed: 0, skipped: 0 };
    throw error;
  }
  if (by === 'vitest') {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(text) as VitestReport;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  }
  const { expected, unexpected, flaky, skipped } = (JSON.parse(text) as PlaywrightReport).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
