import { useMemo, type CSSProperties } from 'react';
import { textIn, type EntityNode, type TimeSpan } from '../exploration/graph.ts';
import { useActions, useCounts, useExploration, useExplorationStore, useVisibleGraph } from '../exploration/use-exploration.ts';
import { centreOn } from '../guide/attention.ts';
import { tellSpan, tellTime } from '../i18n/time.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { TimeBrush } from './TimeBrush.tsx';
import { dayAfter, placeOf, timeScale, type TimeScale } from './time-scale.ts';
import './timeline.css';

interface Dated {
  readonly entity: EntityNode;
  readonly time: string;
  readonly span: TimeSpan;
}

/** When what is on screen happened, each in the precision the text gives; a time chosen here filters everything. */
export function Timeline() {
  const t = useMessages();
  const language = useLanguage();
  const { filter, add } = useActions();
  const store = useExplorationStore();
  const known = useExploration((state) => state.known);
  const filters = useExploration((state) => state.exploration.filters);
  const inView = useExploration((state) => state.exploration.entityIds);
  const { undated, entities: counted } = useCounts();
  const { entities } = useVisibleGraph();
  const dated = useMemo(() => datedIn(known.entities.values(), known.times), [known]);
  const scale = useMemo(() => timeScale(dated.map(({ span }) => span)), [dated]);
  const rows = useMemo(() => {
    const greyed = new Map(entities.map(({ entity, greyed }) => [entity.id, greyed]));
    return dated.flatMap((one) => {
      const grey = greyed.get(one.entity.id);
      return grey === undefined ? [] : [{ ...one, greyed: grey }];
    });
  }, [dated, entities]);
  if (scale === null) return <p className="timeline-empty">{t('timeline.empty')}</p>;
  const notLoaded = counted.total - undated.total - [...known.entities.values()].filter(({ time }) => time !== null).length;
  const outside = dated.filter(({ entity }) => !inView.includes(entity.id)).map(({ entity }) => entity.id);

  return (
    <section className="timeline" aria-label={t('drawer.timeline')}>
      <div className="timeline-bar">
        <p className="timeline-chosen" aria-live="polite">
          {filters.time === null ? t('timeline.all') : tellSpan(filters.time, language)}
        </p>
        {filters.time !== null && (
          <button type="button" className="link-button" onClick={() => filter({ time: null })}>
            {t('filter.allTime')}
          </button>
        )}
        <label className="timeline-undated">
          <input type="checkbox" checked={filters.undated} onChange={() => filter({ undated: !filters.undated })} />
          {t('timeline.undated', { visible: undated.visible, total: undated.total })}
        </label>
        {outside.length > 0 && (
          <p>
            {t('timeline.outside', { count: outside.length })}{' '}
            <button type="button" className="link-button" onClick={() => add(outside)}>
              {t('timeline.add')}
            </button>
          </p>
        )}
        {notLoaded > 0 && <p>{t('timeline.notLoaded', { count: notLoaded })}</p>}
      </div>
      <div className="timeline-head">
        <span className="timeline-note">{t('timeline.note')}</span>
        <div className="timeline-track">
          <TimeAxis scale={scale} />
          <TimeBrush scale={scale} time={filters.time} onChange={(time) => filter({ time })} onTake={store.beginGesture} onDrop={store.endGesture} />
        </div>
      </div>
      <ol className="timeline-rows">
        {rows.map((row) => (
          <TimelineRow key={row.entity.id} {...row} scale={scale} />
        ))}
      </ol>
    </section>
  );
}

function TimelineRow({ entity, time, span, greyed, scale }: Dated & { readonly greyed: boolean; readonly scale: TimeScale }) {
  const language = useLanguage();
  const { select } = useActions();
  const selected = useExploration((state) => state.exploration.selection.entityIds.includes(entity.id));
  const left = span.from === null ? 0 : placeOf(scale, span.from);
  const right = span.to === null ? 1 : placeOf(scale, dayAfter(span.to));
  const place = { '--from': `${String(left * 100)}%`, '--to': `${String((1 - right) * 100)}%` } as CSSProperties;
  return (
    <li data-greyed={greyed || undefined} data-selected={selected || undefined}>
      <button
        type="button"
        className="timeline-name"
        aria-pressed={selected}
        onClick={() => {
          select([entity.id]);
          centreOn(entity.id);
        }}
      >
        <KindMark kind={entity.kind} subkind={entity.subkind} size={20} />
        <span className="timeline-entity" title={textIn(entity.name, language)}>{textIn(entity.name, language)}</span>
        <span className="tally">{tellTime(time, language)}</span>
      </button>
      <div className="timeline-track" aria-hidden="true">
        <span className={`timeline-span kind-${entity.kind.toLowerCase()}`} data-open={span.to === null || undefined} style={place} />
      </div>
    </li>
  );
}

/** Those with days that are known, the earliest first. */
function datedIn(entities: Iterable<EntityNode>, times: ReadonlyMap<string, TimeSpan>): readonly Dated[] {
  const dated = [...entities].flatMap((entity): Dated[] => {
    const span = entity.time === null ? undefined : times.get(entity.time);
    return entity.time === null || span === undefined ? [] : [{ entity, time: entity.time, span }];
  });
  const key = ({ span }: Dated) => `${span.from ?? ''} ${span.to ?? '9'}`;
  return dated.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.entity.documentRank - b.entity.documentRank));
}
