import type { Opening } from '../guide/article.ts';
import type { Translate } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';

interface OpeningNoticeProps {
  readonly opening: Exclude<Opening, { readonly state: 'OPEN' }>;
  readonly onTryAgain: () => void;
}

/** What stands in place of the graph while there is none. */
export function OpeningNotice({ opening, onTryAgain }: OpeningNoticeProps) {
  const t = useMessages();
  if (opening.state === 'LOADING') {
    return (
      <p className="opening-notice" role="status">
        {t('opening.loading')}
      </p>
    );
  }
  const empty = opening.state === 'EMPTY';
  return (
    <div className="opening-notice">
      <h2>{t(empty ? 'opening.emptyTitle' : 'opening.failedTitle')}</h2>
      {!empty && <p>{tellReason(opening.reason, t)}</p>}
      <p>{t(empty ? 'opening.emptyBody' : 'opening.failedNext')}</p>
      <p>
        <button type="button" className="button button-strong" onClick={onTryAgain}>
          {t('opening.again')}
        </button>
      </p>
    </div>
  );
}

function tellReason(code: string, t: Translate): string {
  if (code === 'AWAY') return t('away.server');
  return code === 'DATABASE_UNAVAILABLE' ? t('away.database') : t('opening.failedBody', { code });
}
