import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import playwright from '../../playwright.config.ts';

/** One part of the tests: a command that `npm run <name>` runs too. */
export interface Part {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the command leaves its counts; without it the part counts as one test. */
  readonly report?: { readonly by: 'vitest' | 'playwright'; readonly file: string };
  readonly deadlineMinutes: number;
  /** Leaves a processor to the part before it, so it runs at the same time, where each has a Neo4j of its own. */
  readonly beside?: true;
  /** Why this machine cannot run it, and what to do; null where it can. */
  readonly missing?: () => string | null;
}

const REPORTS = 'test-results';

export const PARTS: readonly Part[] = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], deadlineMinutes: 5 },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'], deadlineMinutes: 4, beside: true },
  { name: 'architecture', command: ['npm', 'run', '--silent', 'architecture'], deadlineMinutes: 4 },
  { name: 'sizes', command: ['npm', 'run', '--silent', 'sizes'], deadlineMinutes: 4, beside: true },
  vitest('api', 8),
  { ...vitest('unit', 5), beside: true },
  vitest('seeding', 10),
  { ...vitest('contract', 10), beside: true },
  {
    name: 'explorer',
    command: ['npx', 'playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(REPORTS, 'explorer.json') },
    report: { by: 'playwright', file: path.join(REPORTS, 'explorer.json') },
    deadlineMinutes: 40,
    missing: () =>
      playwright.use?.launchOptions?.executablePath !== undefined || existsSync(chromium.executablePath())
        ? null
        : 'There is no Chromium. Install the package chromium, or run npx playwright install chromium.',
  },
];

/** What runs at the same time, stage after stage. Parts that would empty the one database that NEO4J_URI names wait for each other. */
export function stagesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const stages: Part[][] = [];
  for (const part of parts) {
    const last = stages.at(-1);
    if (part.beside && last !== undefined && !process.env['NEO4J_URI']) last.push(part);
    else stages.push([part]);
  }
  return stages;
}

function vitest(name: string, deadlineMinutes: number): Part {
  const file = path.join(REPORTS, `${name}.json`);
  return {
    name,
    command: ['npx', 'vitest', 'run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    report: { by: 'vitest', file },
    deadlineMinutes,
  };
}
