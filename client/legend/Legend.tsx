import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useCounts } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { LegendGroups } from './LegendGroups.tsx';
import { LegendKinds } from './LegendKinds.tsx';
import { PartlyLoaded } from './PartlyLoaded.tsx';
import { wantedLegend } from './wanted-legend.ts';
import './legend.css';

const FilterPanel = lazy(() => import('../filters/FilterPanel.tsx').then(({ FilterPanel }) => ({ default: FilterPanel })));

/** What the marks mean, how many of each are on screen, and what is filtered out. */
export function Legend() {
  const t = useMessages();
  const [filtering, setFiltering] = useState(false);
  const { filtered } = useCounts();
  const leftOut = filtered.entities + filtered.relationships;
  const legend = useRef<HTMLElement>(null);
  const filtersButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const take = () => {
      const { part } = wantedLegend.getState();
      if (part === null) return;
      wantedLegend.setState({ part: null });
      if (part === 'filters') setFiltering(true);
      (part === 'filters' ? filtersButton : legend).current?.focus();
    };
    take();
    return wantedLegend.subscribe(take);
  }, []);
  return (
    <section ref={legend} className="legend" aria-label={t('legend.title')} tabIndex={-1}>
      <button ref={filtersButton} type="button" className="button legend-filters" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
        <SlidersHorizontal size={16} strokeWidth={1.5} aria-hidden="true" />
        {t('filter.title')}
        {leftOut > 0 && <span className="legend-filtered">{t('filter.count', { count: leftOut })}</span>}
      </button>
      {filtering && (
        <Suspense>
          <FilterPanel />
        </Suspense>
      )}
      <PartlyLoaded />
      <h2>{t('legend.entities')}</h2>
      <ul>
        <LegendKinds />
      </ul>
      <h2>{t('legend.relationships')}</h2>
      <ul>
        <LegendGroups />
      </ul>
      <dl className="legend-lines">
        <div>
          <dt>
            <svg width="40" height="12" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
              <path className="legend-inferred" d="M1 6h38" />
            </svg>
          </dt>
          <dd>{t('legend.inferred')}</dd>
        </div>
        <div>
          <dt>
            <svg width="40" height="12" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
              <path className="legend-widening" d="M0 6.5v-1L40 3v6z" />
            </svg>
          </dt>
          <dd>{t('legend.width')}</dd>
        </div>
      </dl>
    </section>
  );
}
