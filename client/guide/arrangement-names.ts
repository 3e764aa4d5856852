import type { Arrangement } from '../exploration/exploration.ts';
import type { MessageKey } from '../i18n/messages.ts';

export const ARRANGEMENT_NAMES = {
  argument: 'arrangement.argument',
  connections: 'arrangement.connections',
  layers: 'arrangement.layers',
  concentric: 'arrangement.concentric',
  sections: 'arrangement.sections',
  time: 'arrangement.time',
} as const satisfies Record<Arrangement, MessageKey>;

export const ARRANGEMENT_HINTS = {
  argument: 'arrangement.argumentHint',
  connections: 'arrangement.connectionsHint',
  layers: 'arrangement.layersHint',
  concentric: 'arrangement.concentricHint',
  sections: 'arrangement.sectionsHint',
  time: 'arrangement.timeHint',
} as const satisfies Record<Arrangement, MessageKey>;
