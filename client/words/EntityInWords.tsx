import { ChevronRight } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { textIn } from '../exploration/graph.ts';
import { useActions, useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import type { VisibleEntity } from '../exploration/visible-graph.ts';
import { centreOn } from '../guide/attention.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { useWordFocus, wantedEntity, wantedWord } from './focus-words.ts';
import { menuBelow, selecting } from './pressing.ts';
import { RelationshipsInWords } from './RelationshipsInWords.tsx';
import { WordMenu } from './WordMenu.tsx';

/** Drawn once for all entries. */
const CHEVRON = <ChevronRight className="word-chevron" size={16} strokeWidth={1.5} aria-hidden="true" />;

interface EntityInWordsProps {
  readonly visible: VisibleEntity;
  /** Of its relationships, those that stand here. */
  readonly relationships: number;
}

/** Written anew only where it has itself changed: there are hundreds. */
export const EntityInWords = memo(function EntityInWords({ visible: { entity, notShown, greyed, expanded, pinned }, relationships }: EntityInWordsProps) {
  const t = useMessages();
  const language = useLanguage();
  const store = useExplorationStore();
  const selected = useExploration((state) => state.exploration.selection.entityIds.includes(entity.id));
  const { select, toggleSelectEntity } = useActions();
  const name = textIn(entity.name, language);
  const target = useMemo(() => ({ on: 'entity', id: entity.id }) as const, [entity.id]);
  const entry = useWordFocus(entity.id);
  const [open, setOpen] = useState(false);
  const unfolds = useStore(wantedWord, ({ target: wanted }) => wanted?.on === 'relationship' && wantedEntity(store) === entity.id);
  if (unfolds && !open) setOpen(true);
  // As one text: where a piece comes or goes, the panel is searched for what takes the keyboard.
  const told = [
    t('words.relationships', { count: relationships }),
    notShown > 0 ? t('words.notShown', { count: notShown }) : null,
    expanded ? t('words.expanded') : null,
    pinned ? t('words.pinned') : null,
    greyed ? t('words.greyed') : null,
  ];
  return (
    <li className="word" data-entity={entity.id} data-greyed={greyed || undefined}>
      <div className="word-head">
        <button
          ref={entry}
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
        <WordMenu name={name} target={target} />
      </div>
      <details className="word-relationships" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {CHEVRON}
          <span>
            {told.filter((part) => part !== null).join(t('list.point'))}
          </span>
        </summary>
        {open && <RelationshipsInWords entityId={entity.id} />}
      </details>
    </li>
  );
});
