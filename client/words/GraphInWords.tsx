import { ENTITY_KINDS } from '../exploration/graph.ts';
import { useVisibleGraph } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { EntityInWords } from './EntityInWords.tsx';
import { PathInWords } from './PathInWords.tsx';
import './words.css';

/** What is on the canvas, as a list: the same entities, the same relationships, the same counts. */
export function GraphInWords() {
  const t = useMessages();
  const { entities, relationships } = useVisibleGraph();
  const kinds = ENTITY_KINDS.map((kind) => ({ kind, members: entities.filter(({ entity }) => entity.kind === kind) })).filter(({ members }) => members.length > 0);
  return (
    <section className="words" aria-label={t('panel.words')}>
      <p className="words-summary">{t('words.summary', { entities: entities.length, relationships: relationships.length })}</p>
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
            {members.map((visible) => (
              <EntityInWords
                key={visible.entity.id}
                visible={visible}
                relationships={relationships.filter(({ relationship: { startId, endId } }) => startId === visible.entity.id || endId === visible.entity.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
