import { ChevronRight, Ellipsis } from 'lucide-react';
import { textIn } from '../exploration/graph.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import type { VisibleEntity, VisibleRelationship } from '../exploration/visible-graph.ts';
import { centreOn } from '../guide/attention.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { menuBelow, selecting } from './pressing.ts';
import { RelationshipInWords } from './RelationshipInWords.tsx';

interface EntityInWordsProps {
  readonly visible: VisibleEntity;
  readonly relationships: readonly VisibleRelationship[];
}

export function EntityInWords({ visible: { entity, notShown, greyed, pinned }, relationships }: EntityInWordsProps) {
  const t = useMessages();
  const language = useLanguage();
  const selected = useExploration((state) => state.exploration.selection.entityIds.includes(entity.id));
  const { select, toggleSelectEntity } = useActions();
  const name = textIn(entity.name, language);
  const target = { on: 'entity', id: entity.id } as const;
  return (
    <li className="word" data-greyed={greyed || undefined}>
      <div className="word-head">
        <button
          type="button"
          className="word-name"
          aria-pressed={selected}
          {...selecting(
            () => {
              select([entity.id]);
              centreOn(entity.id);
            },
            () => toggleSelectEntity(entity.id),
          )}
          onContextMenu={(event) => menuBelow(event, target)}
        >
          {name}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('words.menu', { name })}
          onClick={(event) => menuBelow(event, target)}
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
          {relationships.map(({ relationship, greyed }) => (
            <li key={relationship.id}>
              <RelationshipInWords relationship={relationship} greyed={greyed} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
