import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react';
import { useStore } from 'zustand';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { goToSelectedPassage, selectedPassages } from './selected-passages.ts';

/** How many sentences speak of what is selected; ways through them, and back to the details. */
export function SelectionBar() {
  const t = useMessages();
  const store = useExplorationStore();
  const { ids } = useStore(selectedPassages);
  const place = useExploration((state) => ids.indexOf(state.exploration.passageId ?? '')) + 1;
  if (ids.length === 0) return null;
  const steps = [
    { by: -1, name: t('command.previousMention'), Icon: ChevronUp },
    { by: 1, name: t('command.nextMention'), Icon: ChevronDown },
  ] as const;
  return (
    <div className="selection-bar">
      <button type="button" className="icon-button" aria-label={t('reading.toDetails')} title={t('reading.toDetails')} onClick={() => store.actions.openPanel('details')}>
        <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
      <p role="status">{t('reading.selected', { count: ids.length, place })}</p>
      {steps.map(({ by, name, Icon }) => (
        <button key={by} type="button" className="icon-button" aria-label={name} title={name} onClick={() => goToSelectedPassage(store, by)}>
          <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
