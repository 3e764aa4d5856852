import { EyeOff, Route, Waypoints, X } from 'lucide-react';
import { MOST_ENDS } from '../exploration/trace.ts';
import { connectAndTell } from '../guide/connect-and-tell.ts';
import { readRelationship } from '../guide/readings.ts';
import { useActions, useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
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
  const store = useExplorationStore();
  const { select, hide, clearSelection, traceBetween } = useActions();
  const [first, ...others] = entityIds;
  const [second] = others;
  const compared = first !== undefined && second !== undefined && others.length === 1;
  /** What is compared stands there already. */
  const listedIds = compared ? [] : entityIds;
  return (
    <article className="details">
      <h2 className="serif-title">{t('selection.title', { entities: entityIds.length, relationships: relationshipIds.length })}</h2>
      <p className="actions">
        {first !== undefined && others.length > 0 && entityIds.length <= MOST_ENDS && (
          <>
            <button type="button" className="button button-strong" onClick={() => traceBetween([first], others)}>
              <Route size={16} strokeWidth={1.5} aria-hidden="true" />
              {t('selection.trace', { count: entityIds.length })}
            </button>
            <button type="button" className="button" onClick={() => void connectAndTell(store, entityIds, t)}>
              <Waypoints size={16} strokeWidth={1.5} aria-hidden="true" />
              {t('action.connect', { count: entityIds.length })}
            </button>
          </>
        )}
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
      {compared && <Compare ids={[first, second]} />}
      {listedIds.length + relationshipIds.length > 0 && <h3>{t(compared ? 'selection.andRelationships' : 'selection.list')}</h3>}
      <ul className="selected-list">
        {listedIds.map((id) => (
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
