import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useCounts } from '../exploration/use-exploration.ts';
import { announce, announcements } from '../guide/announcements.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Tells once, in one polite place, what changed without being looked at. */
export function LiveRegion() {
  const t = useMessages();
  const { text, number } = useStore(announcements);
  const { entities, relationships } = useCounts();
  const former = useRef(entities.visible);

  useEffect(() => {
    const change = entities.visible - former.current;
    former.current = entities.visible;
    if (change === 0) return;
    announce(t(change > 0 ? 'told.more' : 'told.fewer', { count: Math.abs(change), entities: entities.visible, relationships: relationships.visible }));
  }, [entities.visible, relationships.visible, t]);

  return (
    <div className="unseen" role="status">
      <span key={number}>{text}</span>
    </div>
  );
}
