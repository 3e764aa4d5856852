import { textIn } from '../exploration/graph.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { centreOn } from '../guide/attention.ts';
import { useLanguage } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';

/** Leads to an entity that is known: brings it into the view and to the middle, and selects it. Nothing where it is not known. */
export function KnownEntityLink({ id }: { readonly id: string }) {
  const language = useLanguage();
  const { add, select } = useActions();
  const entity = useExploration((state) => state.known.entities.get(id));
  if (entity === undefined) return null;
  return (
    <button
      type="button"
      className="entity-link"
      onClick={() => {
        add([id]);
        select([id]);
        centreOn(id);
      }}
    >
      <KindMark kind={entity.kind} subkind={entity.subkind} size={24} />
      <span>{textIn(entity.name, language)}</span>
    </button>
  );
}
