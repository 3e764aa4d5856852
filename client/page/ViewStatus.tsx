import { useStore } from 'zustand';
import { isDrawnSimply, MOST_IN_FULL_STYLE } from '../canvas/full-style.ts';
import { useActions, useCounts, useExploration } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** How much of the graph is on screen, and what is not: always there. */
export function ViewStatus() {
  const t = useMessages();
  const { showHidden, clearFilters, isolatePath } = useActions();
  const isolated = useExploration((state) => state.exploration.trace.isolated);
  const { entities, hidden, filtered } = useCounts();
  const simple = useExploration(({ exploration }) => isDrawnSimply(exploration));
  const hides = useExploration((state) => state.exploration.filters.hides);
  const { opening: now } = useStore(opening);
  const total = now.state === 'OPEN' ? Math.max(now.article.totalNodes, entities.total) : entities.total;
  return (
    <div className="view-status">
      <p>{t('status.shown', { visible: entities.visible, total })}</p>
      {simple && <p>{t('status.simple', { most: MOST_IN_FULL_STYLE })}</p>}
      {hidden > 0 && (
        <p>
          {t('status.hidden', { count: hidden })}{' '}
          <button type="button" className="link-button" onClick={() => showHidden()}>
            {t('status.showHidden')}
          </button>
        </p>
      )}
      {filtered > 0 && (
        <p>
          {t(hides ? 'filter.hidden' : 'filter.greyed', { count: filtered })}{' '}
          <button type="button" className="link-button" onClick={() => clearFilters()}>
            {t('status.clearFilters')}
          </button>
        </p>
      )}
      {isolated && (
        <p>
          {t('trace.isolated')}{' '}
          <button type="button" className="link-button" onClick={() => isolatePath(false)}>
            {t('trace.showRest')}
          </button>
        </p>
      )}
    </div>
  );
}
