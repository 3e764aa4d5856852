import { CommanderError, type Command } from 'commander';
import { EXIT } from './exit-codes.ts';

/** The options a person gave; ends the process where they asked for help or gave a wrong one, which the command has told by then. */
export function parseOptions<Options extends object>(command: Command): Options {
  try {
    return command.exitOverride().parse().opts<Options>();
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
    throw error;
  }
}
