import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useCounts } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { LegendGroups } from './LegendGroups.tsx';
import { LegendKinds } from './LegendKinds.tsx';
import { PartlyLoaded } from './PartlyLoaded.tsx';
import './legend.css';

const FilterPanel = lazy(() => import('../filters/FilterPanel.tsx').then(({ FilterPanel }) => ({ default: FilterPanel })));

/** What the marks mean, how many of each are on screen, and what is filtered out. */
export function Legend() {
  const t = useMessages();
  const [filtering, setFiltering] = useState(false);
  const { filtered } = useCounts();
  const leftOut = filtered.entities + filtered.relationships;
  return (
    <section className="legend" aria-label={t('legend.title')}>
      <button type="button" className="button legend-filters" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
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
