import { useStore } from 'zustand';
import { isDrawnSimply, MOST_IN_FULL_STYLE } from '../canvas/full-style.ts';
import { useCounts, useExploration } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { sight } from '../guide/sight.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { NotOnScreen } from './NotOnScreen.tsx';

/** How much of the graph is on screen, and what is not: always there. */
export function ViewStatus() {
  const t = useMessages();
  const { entities } = useCounts();
  const simple = useExploration(({ exploration }) => isDrawnSimply(exploration));
  const { opening: now } = useStore(opening);
  const unnamed = useStore(sight, (state) => state.unnamed);
  const total = now.state === 'OPEN' ? Math.max(now.article.totalNodes, entities.total) : entities.total;
  return (
    <div className="view-status">
      <p>{t('status.shown', { visible: entities.visible, total })}</p>
      {unnamed > 0 && <p>{t('status.unnamed', { count: unnamed })}</p>}
      {simple && <p>{t('status.simple', { most: MOST_IN_FULL_STYLE })}</p>}
      <NotOnScreen />
    </div>
  );
}
