import { ENTITY_KINDS } from '../exploration/graph.ts';
import { useActions, useCounts, useExploration } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { LegendGroups } from './LegendGroups.tsx';
import './legend.css';

/** What the marks mean, how many of each are on screen, and what is greyed. */
export function Legend() {
  const t = useMessages();
  const { toggleKind } = useActions();
  const { kinds } = useCounts();
  const filtered = useExploration((state) => state.exploration.filters.kinds);
  return (
    <section className="legend" aria-label={t('legend.title')}>
      <h2>{t('legend.entities')}</h2>
      <ul>
        {ENTITY_KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" className="legend-row" aria-pressed={!filtered.includes(kind)} title={t('legend.greyHint')} onClick={() => toggleKind(kind)}>
              <KindMark kind={kind} size={24} />
              <span className="legend-name">{t(KIND_NAMES[kind])}</span>
              <span className="tally">{t('legend.tally', { visible: kinds[kind].visible, total: kinds[kind].total })}</span>
            </button>
          </li>
        ))}
      </ul>
      <LegendGroups />
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
