import type { EntityNodeFragment } from '../api/generated/graphql.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { centreOn } from '../guide/attention.ts';
import { revealEntity } from '../guide/guide.ts';
import { useLanguage } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';

/** Leads to an entity: selects it and brings it to the middle. */
export function EntityLink({ entity }: { readonly entity: EntityNodeFragment }) {
  const store = useExplorationStore();
  const language = useLanguage();
  return (
    <button
      type="button"
      className="entity-link"
      onClick={() => {
        revealEntity(store, entity);
        centreOn(entity.id);
      }}
    >
      <KindMark kind={entity.kind} subkind={entity.subkind} size={24} />
      <span>{entity[language]}</span>
    </button>
  );
}
