import { useActions, useCounts, useExploration } from '../exploration/use-exploration.ts';
import { tellFiltered } from '../filters/tell-filtered.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** How much of the view is hidden by hand, by filters or beside a path, each with the way back. */
export function NotOnScreen() {
  const t = useMessages();
  const { showHidden, clearFilters, isolatePath } = useActions();
  const isolated = useExploration((state) => state.exploration.trace.isolated);
  const { hidden, filtered } = useCounts();
  const hides = useExploration((state) => state.exploration.filters.hides);
  const toldFiltered = tellFiltered(filtered, hides, t);
  return (
    <>
      {hidden > 0 && (
        <p>
          {t('status.hidden', { count: hidden })}{' '}
          <button type="button" className="link-button" onClick={() => showHidden()}>
            {t('status.showHidden')}
          </button>
        </p>
      )}
      {toldFiltered !== null && (
        <p>
          {toldFiltered}{' '}
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
    </>
  );
}
