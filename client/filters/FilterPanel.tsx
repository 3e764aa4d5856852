import { useMemo } from 'react';
import { filtersAnything } from '../exploration/filters.ts';
import { BASES, textIn } from '../exploration/graph.ts';
import { toggled } from '../exploration/isolate.ts';
import { useActions, useCounts, useExploration } from '../exploration/use-exploration.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { AtLeast } from './AtLeast.tsx';
import { BASIS_NAMES } from './basis-names.ts';
import { tellFiltered } from './tell-filtered.ts';
import { TimeFilter } from './TimeFilter.tsx';
import './filters.css';

/** The filters the legend has no row for, and what becomes of what they filter out. */
export function FilterPanel() {
  const t = useMessages();
  const language = useLanguage();
  const { filter, clearFilters } = useActions();
  const filters = useExploration((state) => state.exploration.filters);
  const known = useExploration((state) => state.known);
  const { bases, filtered } = useCounts();
  const most = useMemo(
    () => ({
      evidence: Math.max(0, ...[...known.relationships.values()].map(({ evidenceCount }) => evidenceCount)),
      degree: Math.max(0, ...[...known.entities.values()].map(({ degree }) => degree)),
    }),
    [known],
  );
  const toldFiltered = tellFiltered(filtered, filters.hides, t);
  return (
    <section className="filters" aria-label={t('filter.title')}>
      <fieldset>
        <legend>{t('filter.mode')}</legend>
        {([false, true] as const).map((hides) => (
          <label key={String(hides)} className="filter-choice">
            <input type="radio" name="filter-mode" checked={filters.hides === hides} onChange={() => filter({ hides })} />
            {t(hides ? 'filter.hide' : 'filter.grey')}
          </label>
        ))}
      </fieldset>
      <AtLeast name={t('filter.minEvidence')} value={filters.minEvidence} least={1} most={most.evidence} tell={(count) => t('filter.sentences', { count })} onChange={(minEvidence) => filter({ minEvidence })} />
      <AtLeast name={t('filter.minDegree')} value={filters.minDegree} least={0} most={most.degree} tell={(count) => t('filter.degree', { count })} onChange={(minDegree) => filter({ minDegree })} />
      <fieldset>
        <legend>{t('filter.bases')}</legend>
        {BASES.map((basis) => (
          <label key={basis} className="filter-choice">
            <input type="checkbox" checked={!filters.bases.includes(basis)} onChange={() => filter({ bases: toggled(filters.bases, basis) })} />
            <span className="filter-choice-name">{t(BASIS_NAMES[basis])}</span>
            <span className="tally">{t('legend.tally', { visible: bases[basis].visible, total: bases[basis].total })}</span>
          </label>
        ))}
      </fieldset>
      {known.sections.size > 1 && (
        <fieldset>
          <legend>{t('filter.sections')}</legend>
          {[...known.sections.values()].map(({ id, title, passages }) => (
            <label key={id} className="filter-choice">
              <input type="checkbox" checked={!filters.sections.includes(id)} onChange={() => filter({ sections: toggled(filters.sections, id) })} />
              <span className="filter-choice-name">{textIn(title, language)}</span>
              <span className="tally">{t('evidence.count', { count: passages.length })}</span>
            </label>
          ))}
        </fieldset>
      )}
      <TimeFilter />
      <p className="filter-foot">
        {toldFiltered !== null && <span>{toldFiltered}</span>}
        {filtersAnything(filters) && (
          <button type="button" className="button" onClick={() => clearFilters()}>
            {t('status.clearFilters')}
          </button>
        )}
      </p>
    </section>
  );
}
