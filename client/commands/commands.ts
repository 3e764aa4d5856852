import type { Command } from './command.ts';
import { ENTITY_COMMANDS } from './entity-commands.ts';
import { FILTER_COMMANDS } from './filter-commands.ts';
import { PAGE_COMMANDS } from './page-commands.ts';
import { READING_COMMANDS } from './reading-commands.ts';
import { SHARING_COMMANDS } from './sharing-commands.ts';
import { STEERING_COMMANDS } from './steering-commands.ts';
import { STEP_COMMANDS } from './step-commands.ts';
import { TRACE_COMMANDS } from './trace-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';

/** Everything a person can do here, in the order of menus and lists. Menus, keyboard, help and palette all draw from it. */
export const COMMANDS: readonly Command[] = [
  ...ENTITY_COMMANDS,
  ...TRACE_COMMANDS,
  ...VIEW_COMMANDS,
  ...FILTER_COMMANDS,
  ...STEERING_COMMANDS,
  ...READING_COMMANDS,
  ...SHARING_COMMANDS,
  ...STEP_COMMANDS,
  ...PAGE_COMMANDS,
];
