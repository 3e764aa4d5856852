import { Ban, Milestone } from 'lucide-react';
import type { EntityNodeFragment } from '../api/generated/graphql.ts';
import { MOST_VIA } from '../exploration/trace.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

/** Asks anew from a stop of a path: only through it, or not through it. */
export function SteerFromPath({ entity }: { readonly entity: EntityNodeFragment }) {
  const t = useMessages();
  const name = entity[useLanguage()];
  const { steerTrace } = useActions();
  const { viaIds, excludedIds } = useExploration((state) => state.exploration.trace);
  const through = t('trace.mustPass', { name });
  const past = t('trace.mustNotPass', { name });
  return (
    <span className="path-stop-steering">
      {!viaIds.includes(entity.id) && viaIds.length < MOST_VIA && (
        <button type="button" className="icon-button" aria-label={through} title={through} onClick={() => steerTrace({ viaIds: [...viaIds, entity.id] })}>
          <Milestone size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      )}
      {!viaIds.includes(entity.id) && (
        <button type="button" className="icon-button" aria-label={past} title={past} onClick={() => steerTrace({ excludedIds: [...excludedIds, entity.id] })}>
          <Ban size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
