import { useActions, useCounts, useExploration, useExplorationStore, useVisibleGraph } from '../exploration/use-exploration.ts';
import { showFirstPicture } from '../guide/open-article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useEverything } from './use-everything.ts';

/** Where nothing is on the canvas: says so, and leads back to something. */
export function EmptyView() {
  const t = useMessages();
  const store = useExplorationStore();
  const { showHidden, clearFilters } = useActions();
  const everything = useEverything();
  const { entities } = useVisibleGraph();
  const { hidden, filtered } = useCounts();
  const gathered = useExploration(({ exploration }) => exploration.entityIds.length);
  if (entities.length > 0) return null;
  return (
    <div className="empty-view" role="status">
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text', { gathered })}</p>
      <div className="actions">
        {hidden > 0 && (
          <button type="button" className="button" onClick={() => showHidden()}>
            {t('status.showHidden')}
          </button>
        )}
        {filtered.entities + filtered.relationships > 0 && (
          <button type="button" className="button" onClick={() => clearFilters()}>
            {t('status.clearFilters')}
          </button>
        )}
        <button type="button" className="button button-strong" onClick={() => showFirstPicture(store)}>
          {t('command.firstPicture')}
        </button>
        <button type="button" className="button" onClick={everything.show}>
          {everything.name}
        </button>
      </div>
    </div>
  );
}
