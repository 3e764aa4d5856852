import { BookOpenText, ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { passagesInOrder, spokenUpTo } from '../exploration/spoken.ts';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { knowsEverything } from '../guide/guide.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { goAlong, returnFromAlong } from './read-along.ts';
import './read-along.css';

/** In seconds for each passage. */
const PACES = [2, 4, 8] as const;

/** Steps through the article passage by passage while the graph grows with what it says. */
export function ReadAlong() {
  const t = useMessages();
  const store = useExplorationStore();
  const along = useExploration((state) => state.exploration.along);
  if (along) return <AlongBar />;
  return (
    <p>
      <button type="button" className="button" onClick={() => goAlong(store, 0, t)}>
        <BookOpenText size={16} strokeWidth={1.5} aria-hidden="true" />
        {t('along.start')}
      </button>
    </p>
  );
}

function AlongBar() {
  const t = useMessages();
  const store = useExplorationStore();
  const known = useExploration((state) => state.known);
  const passageId = useExploration((state) => state.exploration.passageId);
  const [playing, setPlaying] = useState(false);
  const [pace, setPace] = useState<number>(4);
  const passages = passagesInOrder(known);
  const place = Math.max(0, passages.findIndex(({ id }) => id === passageId));
  const last = passages.length - 1;
  const plays = playing && place < last;
  const { fresh } = spokenUpTo(known, passages[place]?.id ?? '');
  const position = passages[place]?.position ?? 0;

  useEffect(() => {
    if (!plays) return;
    const timer = setTimeout(() => goAlong(store, place + 1, t), pace * 1_000);
    const rest = () => document.hidden && setPlaying(false);
    document.addEventListener('visibilitychange', rest);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', rest);
    };
  }, [plays, place, pace, store, t]);

  const go = (to: number) => {
    setPlaying(false);
    goAlong(store, to, t);
  };
  return (
    <section className="along" aria-label={t('along.title')}>
      <div className="along-bar">
        <div className="along-row">
          <button type="button" className="icon-button" aria-label={t('along.back')} title={t('along.back')} aria-disabled={place === 0} onClick={() => go(place - 1)}>
            <ChevronLeft size={20} strokeWidth={1.5} aria-hidden="true" />
          </button>
          <button type="button" className="icon-button" aria-label={t(plays ? 'along.pause' : 'along.play')} title={t(plays ? 'along.pause' : 'along.play')} aria-disabled={place === last} onClick={() => setPlaying(!plays)}>
            {plays ? <Pause size={20} strokeWidth={1.5} aria-hidden="true" /> : <Play size={20} strokeWidth={1.5} aria-hidden="true" />}
          </button>
          <button type="button" className="icon-button" aria-label={t('along.next')} title={t('along.next')} aria-disabled={place === last} onClick={() => go(place + 1)}>
            <ChevronRight size={20} strokeWidth={1.5} aria-hidden="true" />
          </button>
          <input
            type="range"
            className="along-place"
            aria-label={t('along.place')}
            aria-valuetext={t('along.at', { position, count: passages.length })}
            min={0}
            max={Math.max(0, last)}
            value={place}
            onChange={({ target }) => go(Number(target.value))}
          />
        </div>
        <p>
          <span className="tally">{t('along.at', { position, count: passages.length })}</span>{' '}
          <span className="along-new">{t('along.new', { entities: fresh.entityIds.length, relationships: fresh.relationshipIds.length })}</span>
        </p>
        {!knowsEverything(store) && <p className="tally">{t('along.partial', { count: known.relationships.size })}</p>}
      </div>
      <div className="along-row">
        <label className="along-pace">
          {t('along.pace')}
          <select value={pace} onChange={({ target }) => setPace(Number(target.value))}>
            {PACES.map((seconds) => (
              <option key={seconds} value={seconds}>
                {t('along.seconds', { seconds })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="link-button" onClick={() => store.actions.endAlong()}>
          {t('along.keep')}
        </button>
        <button type="button" className="link-button" onClick={() => returnFromAlong(store)}>
          {t('along.return')}
        </button>
      </div>
    </section>
  );
}

