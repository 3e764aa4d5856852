import { useMemo } from 'react';
import type { Relationship } from '../exploration/graph.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { readRelationship } from '../guide/readings.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { useWordFocus } from './focus-words.ts';
import { menuBelow, selecting } from './pressing.ts';
import { WordMenu } from './WordMenu.tsx';

interface RelationshipInWordsProps {
  readonly relationship: Relationship;
  readonly greyed: boolean;
}

export function RelationshipInWords({ relationship, greyed }: RelationshipInWordsProps) {
  const t = useMessages();
  const language = useLanguage();
  const known = useExploration((state) => state.known);
  const selected = useExploration((state) => state.exploration.selection.relationshipIds.includes(relationship.id));
  const { select, toggleSelectRelationship } = useActions();
  const { id, evidenceCount, basis } = relationship;
  const target = useMemo(() => ({ on: 'relationship', id }) as const, [id]);
  const entry = useWordFocus(id);
  const reading = readRelationship(known, relationship, language);
  return (
    <div className="word-head">
      <button
        ref={entry}
        type="button"
        className="word-relationship"
        aria-pressed={selected}
        data-greyed={greyed || undefined}
        {...selecting(() => select([], [id]), () => toggleSelectRelationship(id))}
        onContextMenu={(event) => menuBelow(event, target)}
      >
        {reading}{' '}
        <span className="tally">
          {t('evidence.count', { count: evidenceCount })}
          {basis === 'INFERRED' && `${t('list.point')}${t('basis.inferred')}`}
          {greyed && `${t('list.point')}${t('words.greyed')}`}
        </span>
      </button>
      <WordMenu name={reading} target={target} />
    </div>
  );
}
