import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ENTITY_KINDS } from '../exploration/graph.ts';
import { useExplorationStore, useVisibleGraph } from '../exploration/use-exploration.ts';
import type { VisibleRelationship } from '../exploration/visible-graph.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { NotOnScreen } from '../page/NotOnScreen.tsx';
import { EntityInWords } from './EntityInWords.tsx';
import { wantedEntity, wantedWord } from './focus-words.ts';
import { PathInWords } from './PathInWords.tsx';
import { WordMenu } from './WordMenu.tsx';
import './words.css';

const WHOLE = { on: 'canvas' } as const;
/** More than a screen holds. */
const WRITTEN_FIRST = 16;

/** What is on the canvas, as a list: the same entities, the same relationships, the same counts. */
export function GraphInWords() {
  const t = useMessages();
  const store = useExplorationStore();
  const { entities, relationships } = useVisibleGraph();
  const list = useRef<HTMLElement>(null);
  const { target } = useStore(wantedWord);
  const touching = useMemo(() => byEntity(relationships), [relationships]);
  const kinds = ENTITY_KINDS.map((kind) => ({ kind, members: entities.filter(({ entity }) => entity.kind === kind) })).filter(({ members }) => members.length > 0);
  // What one sees first and what takes the keyboard is written at once, the rest without holding up anything else.
  const whole = useDeferredValue(true, false);
  const [asked] = useState(() => wantedEntity(store));
  const first = new Set(kinds.flatMap(({ members }) => members).filter(({ entity }, index) => index < WRITTEN_FIRST || entity.id === asked));

  useEffect(() => {
    // An entry that stands here has taken the keyboard by now, or will once it is written or its list is unfolded.
    if (target === null || wantedWord.getState().target === null) return;
    if (target.on !== 'canvas' && !whole) return;
    if (target.on === 'relationship' && relationships.some(({ relationship }) => relationship.id === target.id)) return;
    (list.current?.querySelector<HTMLElement>('.word-name') ?? list.current)?.focus();
    wantedWord.setState({ target: null });
  }, [target, relationships, whole]);

  useEffect(() => {
    // Not every browser keeps in sight what has been pushed down.
    if (whole) list.current?.querySelector(':focus')?.scrollIntoView({ block: 'nearest' });
  }, [whole]);

  return (
    <section ref={list} className="words" aria-label={t('panel.words')} tabIndex={-1}>
      <div className="words-summary">
        <div className="word-head">
          <p>{t('words.summary', { entities: entities.length, relationships: relationships.length })}</p>
          <WordMenu name={t('words.whole')} target={WHOLE} />
        </div>
        <NotOnScreen />
      </div>
      {entities.length === 0 && <p>{t('words.empty')}</p>}
      <PathInWords />
      {kinds.map(({ kind, members }) => (
        <section key={kind} aria-labelledby={`words-${kind}`}>
          <h3 id={`words-${kind}`}>
            <KindMark kind={kind} size={20} />
            {t(KIND_NAMES[kind])}
            <span className="tally">{members.length}</span>
          </h3>
          <ul>
            {members.map(
              (visible) => (whole || first.has(visible)) && <EntityInWords key={visible.entity.id} visible={visible} relationships={touching.get(visible.entity.id) ?? 0} />,
            )}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** How many each entity has; one of an entity with itself counts once. */
function byEntity(relationships: readonly VisibleRelationship[]): ReadonlyMap<string, number> {
  const touching = new Map<string, number>();
  for (const { relationship: { startId, endId } } of relationships) {
    for (const id of new Set([startId, endId])) touching.set(id, (touching.get(id) ?? 0) + 1);
  }
  return touching;
}
