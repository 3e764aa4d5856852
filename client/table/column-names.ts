import type { MessageKey } from '../i18n/messages.ts';
import type { Column } from './table-rows.ts';

export const COLUMN_NAMES = {
  name: 'table.name',
  kind: 'table.kind',
  subkind: 'table.subkind',
  degree: 'table.degree',
  passages: 'table.passages',
  time: 'table.time',
  start: 'table.start',
  reading: 'table.reading',
  end: 'table.end',
  basis: 'table.basis',
  evidence: 'table.evidence',
} as const satisfies Record<Column, MessageKey>;
