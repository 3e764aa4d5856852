import type { Drawer } from '../exploration/exploration.ts';
import type { MessageKey } from '../i18n/messages.ts';

export const DRAWER_NAMES = { timeline: 'drawer.timeline', table: 'drawer.table' } as const satisfies Record<Drawer, MessageKey>;
