import { useActions, useCounts, useExploration } from '../exploration/use-exploration.ts';
import { tellSpan } from '../i18n/time.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

/** The time chosen on the timeline, and whether what has no date passes. */
export function TimeFilter() {
  const t = useMessages();
  const language = useLanguage();
  const { filter } = useActions();
  const { time, undated } = useExploration((state) => state.exploration.filters);
  const { undated: count } = useCounts();
  return (
    <fieldset>
      <legend>{t('filter.time')}</legend>
      <p className="filter-time">
        <span>{time === null ? t('filter.anyTime') : tellSpan(time, language)}</span>
        {time !== null && (
          <button type="button" className="link-button" onClick={() => filter({ time: null })}>
            {t('filter.allTime')}
          </button>
        )}
      </p>
      <label className="filter-choice">
        <input type="checkbox" checked={undated} onChange={() => filter({ undated: !undated })} />
        <span className="filter-choice-name">{t('filter.undated')}</span>
        <span className="tally">{t('legend.tally', { visible: count.visible, total: count.total })}</span>
      </label>
    </fieldset>
  );
}
