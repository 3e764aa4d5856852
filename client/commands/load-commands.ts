import type { Command } from './command.ts';

let loaded: readonly Command[] | null = null;

/** Null until they have been loaded once. */
export function commandsAtHand(): readonly Command[] | null {
  return loaded;
}

export async function loadCommands(): Promise<readonly Command[]> {
  loaded ??= (await import('./commands.ts')).COMMANDS;
  return loaded;
}
