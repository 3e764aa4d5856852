import { EyeOff, X } from 'lucide-react';
import { readRelationship } from '../guide/readings.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { Compare } from './Compare.tsx';
import { KnownEntityLink } from './KnownEntityLink.tsx';

interface SelectedTogetherProps {
  readonly entityIds: readonly string[];
  readonly relationshipIds: readonly string[];
}

/** Several things at once: what they are, and what can be done with all of them. */
export function SelectedTogether({ entityIds, relationshipIds }: SelectedTogetherProps) {
  const t = useMessages();
  const language = useLanguage();
  const known = useExploration((state) => state.known);
  const { select, hide, clearSelection } = useActions();
  const [first, second] = entityIds;
  return (
    <article className="details">
      <h2 className="serif-title">{t('selection.title', { entities: entityIds.length, relationships: relationshipIds.length })}</h2>
      <p className="actions">
        {entityIds.length > 0 && (
          <button type="button" className="button" onClick={() => hide(entityIds)}>
            <EyeOff size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('action.hide')}
          </button>
        )}
        <button type="button" className="button" onClick={() => clearSelection()}>
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('selection.clear')}
        </button>
      </p>
      {first !== undefined && second !== undefined && entityIds.length === 2 && <Compare ids={[first, second]} />}
      <ul className="selected-list">
        {entityIds.map((id) => (
          <li key={id}>
            <KnownEntityLink id={id} />
          </li>
        ))}
        {relationshipIds.map((id) => {
          const relationship = known.relationships.get(id);
          if (relationship === undefined) return null;
          return (
            <li key={id}>
              <button type="button" className="entity-link" onClick={() => select([], [id])}>
                <span>{readRelationship(known, relationship, language)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
