import { CopyCheck } from 'lucide-react';
import { useStore } from 'zustand';
import { useExploration } from '../exploration/use-exploration.ts';
import { selectMany, toggleSelectMany } from '../guide/select-many.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { PHONE, TOUCH, useMedia } from './use-media.ts';

/** For fingers, which have no Shift key: each press adds to what is selected, or takes from it. Stays as long as it is on. */
export function SelectManyButton() {
  const t = useMessages();
  const { on } = useStore(selectMany);
  const touch = useMedia(TOUCH);
  const phone = useMedia(PHONE);
  const count = useExploration(({ exploration: { selection } }) => selection.entityIds.length + selection.relationshipIds.length);
  if (!touch && !phone && !on) return null;
  const label = on ? t('selection.manyOn', { count }) : t('selection.many');
  return (
    <button type="button" className="icon-button select-many" aria-pressed={on} aria-label={label} title={label} onClick={toggleSelectMany}>
      <CopyCheck size={20} strokeWidth={1.5} aria-hidden="true" />
      {on && <span className="select-many-count">{count}</span>}
    </button>
  );
}
