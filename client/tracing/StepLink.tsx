import { ArrowDown, ArrowUp, Ban } from 'lucide-react';
import { textIn } from '../exploration/graph.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { readingOf, type PathStep } from './path-steps.ts';

/** What joins two stops, read the way the path goes; the arrow points the way the relationship does. */
export function StepLink({ step }: { readonly step: PathStep }) {
  const t = useMessages();
  const language = useLanguage();
  const types = useExploration((state) => state.known.types);
  const excludedTypes = useExploration((state) => state.exploration.trace.excludedTypes);
  const { steerTrace } = useActions();
  const Arrow = step.forward ? ArrowDown : ArrowUp;
  const type = step.relationship.type.name;
  const avoid = t('trace.avoidKindOf', { name: textIn(types.get(type)?.label ?? { [language]: type }, language) });
  return (
    <p className="step-link" data-inferred={step.relationship.basis === 'INFERRED' || undefined}>
      <Arrow size={16} strokeWidth={1.5} aria-hidden="true" />
      <span>{readingOf(step, types, language)}</span>
      {!step.forward && <span className="tally">{t('trace.against')}</span>}
      <button type="button" className="icon-button step-avoid" aria-label={avoid} title={avoid} onClick={() => steerTrace({ excludedTypes: [...excludedTypes, type] })}>
        <Ban size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </p>
  );
}
