import { ChevronRight, Ellipsis } from 'lucide-react';
import { textIn } from '../exploration/graph.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import type { VisibleEntity, VisibleRelationship } from '../exploration/visible-graph.ts';
import { centreOn, openMenu } from '../guide/attention.ts';
import { readRelationship } from '../guide/readings.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

interface EntityInWordsProps {
  readonly visible: VisibleEntity;
  readonly relationships: readonly VisibleRelationship[];
}

export function EntityInWords({ visible: { entity, notShown, greyed, pinned }, relationships }: EntityInWordsProps) {
  const t = useMessages();
  const language = useLanguage();
  const known = useExploration((state) => state.known);
  const selected = useExploration((state) => state.exploration.selection.entityIds.includes(entity.id));
  const selectedRelationships = useExploration((state) => state.exploration.selection.relationshipIds);
  const { select } = useActions();
  const name = textIn(entity.name, language);
  return (
    <li className="word" data-greyed={greyed || undefined}>
      <div className="word-head">
        <button
          type="button"
          className="word-name"
          aria-pressed={selected}
          onClick={() => {
            select([entity.id]);
            centreOn(entity.id);
          }}
        >
          {name}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('words.menu', { name })}
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            openMenu({ on: 'entity', id: entity.id }, { clientX: left, clientY: bottom });
          }}
        >
          <Ellipsis size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </div>
      <details className="word-relationships">
        <summary>
          <ChevronRight className="word-chevron" size={16} strokeWidth={1.5} aria-hidden="true" />
          <span>
            {t('words.relationships', { count: relationships.length })}
            {notShown > 0 && `${t('list.point')}${t('words.notShown', { count: notShown })}`}
            {pinned && `${t('list.point')}${t('words.pinned')}`}
            {greyed && `${t('list.point')}${t('words.greyed')}`}
          </span>
        </summary>
        <ul>
          {relationships.map(({ relationship }) => (
            <li key={relationship.id}>
              <button
                type="button"
                className="word-relationship"
                aria-pressed={selectedRelationships.includes(relationship.id)}
                onClick={() => select([], [relationship.id])}
              >
                {readRelationship(known, relationship, language)}{' '}
                <span className="tally">
                  {t('evidence.count', { count: relationship.evidenceCount })}
                  {relationship.basis === 'INFERRED' && `${t('list.point')}${t('basis.inferred')}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
