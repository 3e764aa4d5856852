import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { readRelationship } from '../guide/readings.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

/** What the graph holds of a sentence, each to be selected. */
export function Claims({ relationshipIds }: { readonly relationshipIds: readonly string[] }) {
  const t = useMessages();
  const language = useLanguage();
  const { select } = useActions();
  const known = useExploration((state) => state.known);
  return (
    <ul className="claims" aria-label={t('reading.claims')}>
      {relationshipIds.map((id) => {
        const relationship = known.relationships.get(id);
        if (relationship === undefined) return null;
        return (
          <li key={id}>
            <button type="button" className="claim" onClick={() => select([], [id])}>
              {readRelationship(known, relationship, language)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
