import { History, Redo2, Undo2, type LucideIcon } from 'lucide-react';
import { lazy, Suspense, useRef, useState, type Ref } from 'react';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useTellStep } from './tell-step.ts';

const HistoryList = lazy(() => import('./HistoryList.tsx').then(({ HistoryList }) => ({ default: HistoryList })));

/** Back, forth, and the list of all steps. */
export function HistoryButtons() {
  const t = useMessages();
  const tell = useTellStep();
  const store = useExplorationStore();
  const last = useExploration(({ history }) => history.past.at(-1)?.label);
  const next = useExploration(({ history }) => history.future[0]?.label);
  const [listOpen, setListOpen] = useState(false);
  const listButton = useRef<HTMLButtonElement>(null);
  return (
    <div className="history-buttons" role="group" aria-label={t('history.list')}>
      <ToolButton
        Icon={Undo2}
        label={last === undefined ? t('history.undo') : t('history.undoStep', { step: tell(last) })}
        idle={last === undefined}
        onPress={() => store.undo()}
      />
      <ToolButton
        Icon={Redo2}
        label={next === undefined ? t('history.redo') : t('history.redoStep', { step: tell(next) })}
        idle={next === undefined}
        onPress={() => store.redo()}
      />
      <ToolButton Icon={History} label={t('history.list')} ref={listButton} expanded={listOpen} onPress={() => setListOpen(!listOpen)} />
      {listOpen && (
        <Suspense>
          <HistoryList triggerRef={listButton} onClose={() => setListOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

interface ToolButtonProps {
  readonly Icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
  /** There is nothing to do; the button keeps the focus it has. */
  readonly idle?: boolean;
  readonly expanded?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

function ToolButton({ Icon, label, onPress, idle, expanded, ref }: ToolButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={idle}
      aria-haspopup={expanded === undefined ? undefined : 'dialog'}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Icon size={20} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}
