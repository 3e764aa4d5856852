import type { Theme } from '../exploration/exploration.ts';
import type { MessageKey } from '../i18n/messages.ts';

export const THEME_NAMES = { system: 'theme.system', light: 'theme.light', dark: 'theme.dark' } as const satisfies Record<Theme, MessageKey>;
