import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useCounts, useExploration } from '../exploration/use-exploration.ts';
import { announceChange, announcements } from '../guide/announcements.ts';
import { useTellStep } from '../history/tell-step.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Tells once, in one polite place, what changed without being looked at. */
export function LiveRegion() {
  const t = useMessages();
  const { text, number } = useStore(announcements);
  const { entities, relationships } = useCounts();
  const travel = useExploration(({ history }) => history.travel);
  const tell = useTellStep();
  const former = useRef({ visible: entities.visible, travel });

  useEffect(() => {
    const change = entities.visible - former.current.visible;
    const travelled = travel === former.current.travel ? null : travel;
    former.current = { visible: entities.visible, travel };
    if (change === 0 && travelled === null) return;
    const told = [
      ...(travelled === null ? [] : [t(travelled.direction === 'back' ? 'told.undone' : 'told.redone', { count: travelled.count, step: tell(travelled.label) })]),
      ...(change === 0 ? [] : [t(change > 0 ? 'told.more' : 'told.fewer', { count: Math.abs(change), entities: entities.visible, relationships: relationships.visible })]),
    ];
    announceChange(told.join(' '));
  }, [entities.visible, relationships.visible, travel, tell, t]);

  // What opens over the page hides the rest of it from screen readers, save what is marked so.
  return (
    <div className="unseen" role="status" data-live-announcer="true">
      <span key={number}>{text}</span>
    </div>
  );
}
