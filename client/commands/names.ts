import type { MessageKey } from '../i18n/messages.ts';
import type { CommandGroup } from './command.ts';

export const GROUP_NAMES = {
  find: 'commands.find',
  explore: 'commands.explore',
  select: 'commands.select',
  look: 'commands.look',
  read: 'commands.read',
  steps: 'commands.steps',
  share: 'commands.share',
  page: 'commands.page',
} as const satisfies Record<CommandGroup, MessageKey>;
