import { CloudOff } from 'lucide-react';
import { useStore } from 'zustand';
import { connection } from '../api/connection.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Stands while the server or its database does not answer, and goes by itself. */
export function ConnectionBanner() {
  const t = useMessages();
  const { state } = useStore(connection);
  return (
    <div role="alert">
      {state !== 'HERE' && (
        <div className="banner">
          <CloudOff size={20} strokeWidth={1.5} aria-hidden="true" />
          <p>
            <strong>{t(state === 'AWAY' ? 'away.server' : 'away.database')}</strong> {t('away.safe')} {t('away.next')}
          </p>
        </div>
      )}
    </div>
  );
}
