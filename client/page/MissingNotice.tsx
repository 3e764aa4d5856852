import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { opening } from '../guide/article.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Names what the address or the saved view asked for and the graph no longer holds. */
export function MissingNotice() {
  const t = useMessages();
  const { missingIds } = useStore(opening);
  if (missingIds.length === 0) return null;
  return (
    <div className="missing-notice" role="alert">
      <p>
        {t('missing.body', { count: missingIds.length })} <code>{missingIds.slice(0, 5).join(', ')}</code>
      </p>
      <button type="button" className="icon-button" aria-label={t('missing.dismiss')} onClick={() => opening.setState({ missingIds: [] })}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </div>
  );
}
