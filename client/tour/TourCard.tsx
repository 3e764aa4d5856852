import { Check, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { announce } from '../guide/announcements.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { FINGER, useMedia } from '../page/use-media.ts';
import { searchChoices } from '../search/focus-search.ts';
import { TOUR_STEPS } from './steps.ts';
import { endTour, goToStep, tour } from './tour.ts';
import './tour.css';

/** What can be done, in four steps beside the graph; it takes nothing away from the page meanwhile. */
export function TourCard({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const t = useMessages();
  const store = useExplorationStore();
  const finger = useMedia(FINGER);
  const { step: index, asked } = useStore(tour);
  const step = TOUR_STEPS[index ?? 0];
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLElement>(null);

  useEffect(() => {
    if (asked) heading.current?.focus();
    else announce(t('tour.told'));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as it opens
  }, []);
  useEffect(() => {
    document.documentElement.dataset['tour'] = step?.id;
    return () => {
      delete document.documentElement.dataset['tour'];
    };
  }, [step]);

  if (step === undefined || index === null) return null;
  const leave = () => {
    const within = card.current?.contains(document.activeElement) === true;
    endTour();
    if (within) canvas.current?.focus();
  };
  const go = (next: number) => {
    if (next === TOUR_STEPS.length) leave();
    else {
      goToStep(next);
      heading.current?.focus();
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
  return (
    // Escape belongs to the card while the focus is in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={card} className="tour" aria-labelledby="tour-title" onKeyDown={press}>
      <header className="tour-head">
        <p className="tally">{t('tour.place', { step: index + 1, steps: TOUR_STEPS.length })}</p>
        <button type="button" className="icon-button" aria-label={t('tour.end')} title={t('tour.end')} onClick={leave}>
          <X size={20} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </header>
      <h2 id="tour-title" ref={heading} tabIndex={-1}>
        {t(step.title)}
      </h2>
      <p className="tour-text">{t((finger ? step.textByFinger : undefined) ?? step.text)}</p>
      <div className="tour-foot">
        <ShowOrDone key={step.id} index={index} onShow={() => step.show(store, t)} />
        {index > 0 && (
          <button type="button" className="button" onClick={() => go(index - 1)}>
            {t('tour.back')}
          </button>
        )}
        <button type="button" className="button button-strong" onClick={() => go(index + 1)}>
          {t(index + 1 === TOUR_STEPS.length ? 'tour.finish' : 'tour.next')}
        </button>
      </div>
    </section>
  );
}

/** Offers to show the step; once it was done, by hand or so, says that instead. */
function ShowOrDone({ index, onShow }: { readonly index: number; readonly onShow: () => void }) {
  const t = useMessages();
  const store = useExplorationStore();
  const { made: found } = useStore(searchChoices);
  const [then] = useState(() => ({ exploration: store.getState().exploration, found }));
  const done = useExploration(({ exploration }) => TOUR_STEPS[index]?.done(then, { exploration, found }) ?? false);
  if (done) {
    return (
      <p className="tour-done">
        <Check size={16} strokeWidth={2} aria-hidden="true" />
        {t('tour.done')}
      </p>
    );
  }
  return (
    <button type="button" className="button" onClick={onShow}>
      {t('tour.show')}
    </button>
  );
}
