import { ArrowDownUp, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { MOST_ENDS } from '../exploration/trace.ts';
import { useActions, useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { entityNode } from '../guide/graph-answers.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { EntityPicker } from '../search/EntityPicker.tsx';
import { EntityChip } from './EntityChip.tsx';

/** From where to where; each end a search until it is chosen. */
export function TraceEnds() {
  const t = useMessages();
  const { fromIds, toIds } = useExploration((state) => state.exploration.trace);
  const { swapTraceEnds, clearTrace } = useActions();
  const ends = useRef<HTMLDivElement>(null);
  // The box that was typed into goes: the keyboard must not come to what takes the choice away again.
  const goOn = () => {
    requestAnimationFrame(() => (ends.current?.querySelector('input') ?? ends.current)?.focus());
  };
  return (
    <div ref={ends} className="trace-ends" tabIndex={-1}>
      <TraceEnd side="from" ids={fromIds} onChosen={goOn} />
      <TraceEnd side="to" ids={toIds} onChosen={goOn} />
      {fromIds.length + toIds.length > 0 && (
        <p className="actions">
          <button type="button" className="button" onClick={() => swapTraceEnds()}>
            <ArrowDownUp size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('trace.swap')}
          </button>
          <button type="button" className="button" onClick={() => clearTrace()}>
            <X size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('trace.clear')}
          </button>
        </p>
      )}
    </div>
  );
}

function TraceEnd({ side, ids, onChosen }: { readonly side: 'from' | 'to'; readonly ids: readonly string[]; readonly onChosen: () => void }) {
  const t = useMessages();
  const store = useExplorationStore();
  const [adding, setAdding] = useState(false);
  const choose = (next: readonly string[]) => store.actions.traceBetween(side === 'from' ? next : null, side === 'to' ? next : null);
  const label = t(side === 'from' ? 'trace.from' : 'trace.to');
  const more = t(side === 'from' ? 'trace.orFrom' : 'trace.orTo');
  return (
    <div className="trace-end" role="group" aria-label={label}>
      <span className="trace-end-label" aria-hidden="true">
        {label}
      </span>
      {ids.length > 0 && (
        <div className="chips">
          {ids.map((id) => (
            <EntityChip key={id} id={id} removal={(name) => t('trace.removeEnd', { name })} onRemove={() => choose(ids.filter((other) => other !== id))} />
          ))}
          {!adding && ids.length < MOST_ENDS && (
            <button type="button" className="icon-button" aria-label={more} title={more} onClick={() => setAdding(true)}>
              <Plus size={16} strokeWidth={1.5} aria-hidden="true" />
            </button>
          )}
        </div>
      )}
      {(ids.length === 0 || adding) && (
        <EntityPicker
          label={ids.length === 0 ? label : more}
          labelUnseen
          takesFocus={adding}
          placeholder={t('trace.search')}
          onPick={(entity) => {
            store.learn({ entities: [entityNode(entity)] });
            setAdding(false);
            choose([...ids, entity.id]);
            onChosen();
          }}
        />
      )}
    </div>
  );
}
