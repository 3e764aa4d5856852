import type { QueryState } from '../api/use-query.ts';
import { useMessages } from '../i18n/use-messages.ts';

interface QueryNoticeProps {
  readonly query: QueryState<unknown>;
}

/** What stands where an answer is not there yet, or could not be had. */
export function QueryNotice({ query: { loading, error } }: QueryNoticeProps) {
  const t = useMessages();
  if (error !== null) return <p className="query-notice">{error.code === 'AWAY' || error.code === 'DATABASE_UNAVAILABLE' ? t('query.away') : t('query.failed', { code: error.code })}</p>;
  return loading ? <p className="query-notice">{t('query.loading')}</p> : null;
}
