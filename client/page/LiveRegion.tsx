import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useCounts, useExploration } from '../exploration/use-exploration.ts';
import { announceChange, announcements } from '../guide/announcements.ts';
import { useTellStep } from '../history/tell-step.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { tellChange, type Told } from './tell-change.ts';

/** Tells once, in one polite place, what changed without being looked at. */
export function LiveRegion() {
  const t = useMessages();
  const { text, number } = useStore(announcements);
  const now = useTold();
  const tell = useTellStep();
  const former = useRef(now);

  useEffect(() => {
    const told = tellChange(former.current, now, t, tell);
    former.current = now;
    if (told !== '') announceChange(told);
  });

  // What opens over the page hides the rest of it from screen readers, save what is marked so.
  return (
    <div className="unseen" role="status" data-live-announcer="true">
      <span key={number}>{text}</span>
    </div>
  );
}

function useTold(): Told {
  const t = useMessages();
  const { entities, relationships, filtered } = useCounts();
  return {
    entities: entities.visible,
    relationships: relationships.visible,
    filtered: filtered.entities,
    hides: useExploration(({ exploration }) => exploration.filters.hides),
    step: useExploration(({ history }) => history.past.at(-1)?.label ?? null),
    travel: useExploration(({ history }) => history.travel),
    asksForPaths: useExploration(({ exploration: { trace } }) => trace.fromIds.length > 0 && trace.toIds.length > 0),
    theme: useExploration(({ exploration }) => exploration.theme),
    language: t('told.language'),
  };
}
