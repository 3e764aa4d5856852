import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import { Dialog, ListBox, ListBoxItem, Popover, type Selection } from 'react-aria-components';
import { MOST_STEPS } from '../exploration/history.ts';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useTellStep } from './tell-step.ts';
import './history.css';

interface HistoryListProps {
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Every step by its name, the newest on top; choosing one goes to the view as it was after it. */
export function HistoryList({ triggerRef, onClose }: HistoryListProps) {
  const t = useMessages();
  const tell = useTellStep();
  const store = useExplorationStore();
  const { past, future, forgot } = useExploration((state) => state.history);
  const steps = [...past, ...future];
  const go = (chosen: Selection) => {
    if (chosen === 'all') return;
    for (const key of chosen) store.travel(Number(key));
  };
  return (
    <Popover className="menu-popover history-popover" triggerRef={triggerRef} isOpen onOpenChange={(open) => open || onClose()} placement="bottom end">
      <Dialog className="history-dialog" aria-label={t('history.list')}>
        <ListBox
          className="history-list"
          aria-label={t('history.list')}
          autoFocus
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(past.length)]}
          onSelectionChange={go}
        >
          {[t('history.beginning'), ...steps.map(({ label }) => tell(label))]
            .map((words, index) => {
              const undone = index > past.length;
              return (
                <ListBoxItem key={index} id={String(index)} className="history-step" data-undone={undone || undefined} textValue={words}>
                  {index === past.length && <Check className="history-now" size={16} strokeWidth={1.5} aria-hidden="true" />}
                  <span>{words}</span>
                  {undone && <span className="tally">{t('history.undone')}</span>}
                </ListBoxItem>
              );
            })
            .reverse()}
        </ListBox>
        <p className="history-bound tally">{t('history.bound', { most: MOST_STEPS, forgot: String(forgot) })}</p>
      </Dialog>
    </Popover>
  );
}
