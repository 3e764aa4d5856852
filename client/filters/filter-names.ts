import type { Filters } from '../exploration/filters.ts';
import type { MessageKey } from '../i18n/messages.ts';

/** What each filter goes by. */
export const FILTER_NAMES = {
  kinds: 'filter.kinds',
  subkinds: 'filter.subkinds',
  types: 'filter.types',
  bases: 'filter.bases',
  sections: 'filter.sections',
  minEvidence: 'filter.minEvidence',
  minDegree: 'filter.minDegree',
  time: 'filter.time',
  undated: 'filter.undated',
  hides: 'filter.hides',
} as const satisfies Record<keyof Filters, MessageKey>;
