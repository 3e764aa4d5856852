import type { Panel } from '../exploration/exploration.ts';
import type { MessageKey } from '../i18n/messages.ts';

export const PANEL_NAMES = { details: 'panel.details', reading: 'panel.reading', trace: 'panel.trace', words: 'panel.words' } as const satisfies Record<Panel, MessageKey>;
