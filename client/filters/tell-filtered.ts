import type { Counts } from '../exploration/visible-graph.ts';
import type { Translate } from '../i18n/messages.ts';

/** How much of the view filters grey or hide; null for nothing. */
export function tellFiltered({ entities, relationships }: Counts['filtered'], hides: boolean, t: Translate): string | null {
  if (entities + relationships === 0) return null;
  return t(hides ? 'filter.hidden' : 'filter.greyed', { entities, relationships, both: String(entities > 0 && relationships > 0) });
}
