import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { addressed, dismissLosses, type UnreadPart } from '../guide/addressed-view.ts';
import { opening } from '../guide/article.ts';
import { LANGUAGES, type MessageKey } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

const PART_NAMES = {
  language: 'part.language',
  theme: 'part.theme',
  arrangement: 'part.arrangement',
  panel: 'part.panel',
  drawer: 'part.drawer',
  length: 'part.length',
  version: 'part.version',
  fragment: 'part.fragment',
  entities: 'part.entities',
  selected: 'part.selected',
  sources: 'part.sources',
  places: 'part.places',
  camera: 'part.camera',
  filters: 'part.filters',
} as const satisfies Record<UnreadPart, MessageKey>;

const MOST_NAMED = 5;
/** Characters of an id that are shown, as an address may say anything. */
const LONGEST_NAME = 80;

/** Names what the address or the saved view asked for and the graph no longer holds, and what of the address could not be read. */
export function MissingNotice() {
  const t = useMessages();
  const language = useLanguage();
  const { missingIds } = useStore(opening);
  const { gone, goneNames, unread } = useStore(addressed);
  const named = [...missingIds, ...goneNames];
  if (named.length + gone + unread.length === 0) return null;
  const list = new Intl.ListFormat(LANGUAGES[language], { type: 'conjunction' });
  const dismiss = () => {
    opening.setState({ missingIds: [] });
    dismissLosses();
  };
  return (
    <div className="graph-notice missing-notice" role="alert">
      <div>
        {unread.length > 0 && <p>{t('missing.unread', { parts: list.format(unread.map((part) => t(PART_NAMES[part]))) })}</p>}
        {gone > 0 && <p>{t('missing.gone', { count: gone })}</p>}
        {named.length > 0 && (
          <p>
            {t('missing.body', { count: named.length })} <code>{named
                .slice(0, MOST_NAMED)
                .map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name))
                .join(', ')}</code>
          </p>
        )}
      </div>
      <button type="button" className="icon-button" aria-label={t('missing.dismiss')} onClick={dismiss}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </div>
  );
}
