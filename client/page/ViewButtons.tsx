import { Network, Waypoints } from 'lucide-react';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { showFirstPicture } from '../guide/open-article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useEverything } from './use-everything.ts';

/** The two views one can always go back to. */
export function ViewButtons() {
  const t = useMessages();
  const store = useExplorationStore();
  const known = useExploration((state) => state.known.entities.size);
  const everything = useEverything();
  return (
    <div className="view-buttons" role="group" aria-label={t('view.label')}>
      <button type="button" className="button" title={t('view.first')} onClick={() => showFirstPicture(store)}>
        <Waypoints size={16} strokeWidth={1.5} aria-hidden="true" />
        <span>{t('view.first')}</span>
      </button>
      <button
        type="button"
        className="button"
        title={everything.name}
        disabled={known === 0}
        onClick={everything.show}
      >
        <Network size={16} strokeWidth={1.5} aria-hidden="true" />
        <span>{everything.name}</span>
      </button>
    </div>
  );
}
