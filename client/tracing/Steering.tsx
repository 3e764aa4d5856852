import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { textIn } from '../exploration/graph.ts';
import { USUAL_LENGTH } from '../exploration/trace.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { Chip } from './Chip.tsx';
import { EntityChip } from './EntityChip.tsx';
import { SteeringControls } from './SteeringControls.tsx';

/** What narrows the question, each part to be taken back by itself; and what can still be asked. */
export function Steering() {
  const t = useMessages();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { steerTrace } = useActions();
  const types = useExploration((state) => state.known.types);
  const { viaIds, excludedIds, excludedTypes, kinds, directed, maxLength } = useExploration((state) => state.exploration.trace);
  const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
  return (
    <div className="steering">
      <div className="chips">
        {viaIds.map((id, index) => (
          <EntityChip key={id} id={id} lead={t('trace.via', { place: viaIds.length > 1 ? index + 1 : 0 })} removal={(name) => t('trace.removeVia', { name })} onRemove={() => steerTrace({ viaIds: without(viaIds, id) })} />
        ))}
        {excludedIds.map((id) => (
          <EntityChip key={id} id={id} lead={t('trace.avoid')} removal={(name) => t('trace.removeAvoid', { name })} onRemove={() => steerTrace({ excludedIds: without(excludedIds, id) })} />
        ))}
        {excludedTypes.map((type) => {
          const name = textIn(types.get(type)?.label ?? { [language]: type }, language);
          return (
            <Chip key={type} removal={t('trace.removeAvoid', { name })} onRemove={() => steerTrace({ excludedTypes: without(excludedTypes, type) })}>
              <span className="chip-lead">{t('trace.avoidType')}</span>
              <span>{name}</span>
            </Chip>
          );
        })}
        {kinds.length > 0 && (
          <Chip removal={t('trace.removeKinds')} onRemove={() => steerTrace({ kinds: [] })}>
            <span className="chip-lead">{t('trace.through')}</span>
            <span>{kinds.map((kind) => t(KIND_NAMES[kind])).join(t('list.separator'))}</span>
          </Chip>
        )}
        {directed && (
          <Chip removal={t('trace.removeDirected')} onRemove={() => steerTrace({ directed: false })}>
            {t('trace.directed')}
          </Chip>
        )}
        {maxLength !== USUAL_LENGTH && (
          <Chip removal={t('trace.removeLength', { count: USUAL_LENGTH })} onRemove={() => steerTrace({ maxLength: USUAL_LENGTH })}>
            {t('trace.longest', { count: maxLength })}
          </Chip>
        )}
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <SlidersHorizontal size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('trace.steer')}
        </button>
      </div>
      {open && <SteeringControls />}
    </div>
  );
}
