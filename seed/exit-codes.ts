import { ConfigError, EXIT_CONFIG } from '../server/config.ts';
import { StoreError, type StoreErrorCode } from '../server/graph/store-error.ts';
import { LoadRefused } from './load-refused.ts';
import { MESSAGES } from './messages.ts';
import { DatasetError, formatProblems, type MessageLanguage } from './problem.ts';
import { TextUnusable } from './read-text.ts';

/** Of sysexits.h; and 128 + SIGINT, as shells have it. */
export const EXIT = { ok: 0, usage: 64, data: 65, unavailable: 69, defect: 70, file: 73, config: EXIT_CONFIG, interrupted: 130 } as const;

const STORE_EXITS: Readonly<Record<StoreErrorCode, number>> = {
  UNAVAILABLE: EXIT.unavailable,
  TIMEOUT: EXIT.unavailable,
  CONFLICT: EXIT.unavailable,
  UNUSABLE: EXIT.unavailable,
  CONSTRAINT: EXIT.data,
  REFUSED: EXIT.config,
  STATEMENT: EXIT.defect,
};

export interface Failure {
  readonly exit: number;
  readonly message: string;
}

/** How the command ends after an error: with which exit code, and what it says. `folder` stands before the names of files. */
export function failureOf(error: unknown, language: MessageLanguage, folder: string): Failure {
  const messages = MESSAGES[language];
  if (error instanceof DatasetError) return { exit: EXIT.data, message: formatProblems(error.problems, language, folder) };
  if (error instanceof LoadRefused) return { exit: EXIT.data, message: error.words[language] };
  if (error instanceof TextUnusable) return { exit: EXIT.data, message: error.words[language] };
  if (error instanceof ConfigError) return { exit: EXIT.config, message: error.message };
  if (error instanceof StoreError) return { exit: STORE_EXITS[error.code], message: messages.database(error.message) };
  return { exit: EXIT.defect, message: messages.defect(error instanceof Error ? (error.stack ?? error.message) : String(error)) };
}
