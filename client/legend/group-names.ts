import type { MessageKey } from '../i18n/messages.ts';

/** What the groups of relationship types are called; one that is not here goes by its own name. */
export const GROUP_NAMES: Readonly<Record<string, MessageKey>> = {
  decides: 'group.decides',
  'aims-at': 'group.aimsAt',
  'acts-by': 'group.actsBy',
  'consists-of': 'group.consistsOf',
  'leads-to': 'group.leadsTo',
  evidence: 'group.evidence',
};
