import { FileText } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { ReadingDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { attached } from '../attach/attached.ts';
import { openOverlay } from '../commands/overlay.ts';
import { situationNow } from '../commands/situation.ts';
import { Byline } from '../details/Byline.tsx';
import { QueryNotice } from '../details/QueryNotice.tsx';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { useSieve } from '../exploration/use-sieve.ts';
import { opening } from '../guide/article.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { ReadAlong } from './ReadAlong.tsx';
import { PassageRow, type Passage } from './PassageRow.tsx';
import { passingOf, type Passing } from './passing.ts';
import { selectedPassages } from './selected-passages.ts';
import { SelectionBar } from './SelectionBar.tsx';
import './reading.css';

/** The article sentence by sentence, told in our own words, each with what the graph holds of it. */
export function Reading() {
  const t = useMessages();
  const { opening: now } = useStore(opening);
  const [document] = now.state === 'OPEN' ? now.article.documents : [];
  return document === undefined ? <p className="query-notice">{t('details.nothing')}</p> : <DocumentReading id={document.id} />;
}

function DocumentReading({ id }: { readonly id: string }) {
  const t = useMessages();
  const language = useLanguage();
  const query = useQuery(ReadingDocument, { id, language });
  const passageId = useExploration((state) => state.exploration.passageId);
  const store = useExplorationStore();
  const hasText = useStore(attached, ({ documents }) => documents[id] !== undefined);
  const body = useRef<HTMLElement>(null);
  const document = query.data?.document;
  const ready = document != null;
  const selection = useExploration((state) => state.exploration.selection);
  const marked = useMemo(() => {
    const passages = document?.sections.flatMap((section) => section.passages) ?? [];
    const speaks = ({ entities, relationships }: Passage) =>
      entities.some((entity) => selection.entityIds.includes(entity.id)) || relationships.some((relationship) => selection.relationshipIds.includes(relationship.id));
    return passages.filter(speaks).map((passage) => passage.id);
  }, [document, selection]);

  const passing = usePassing();
  const along = useExploration((state) => state.exploration.along);

  useEffect(() => {
    if (!ready || passageId === null) return;
    body.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center' });
  }, [passageId, ready]);

  useEffect(() => {
    selectedPassages.setState({ ids: marked });
    body.current?.querySelector('[data-marked][data-current]')?.scrollIntoView({ block: 'nearest' });
    if (body.current?.querySelector('[data-marked][data-current]') === null) body.current.querySelector('[data-marked]')?.scrollIntoView({ block: 'center' });
    return () => selectedPassages.setState({ ids: [] });
  }, [marked]);

  if (document == null) return <QueryNotice query={query} />;
  return (
    <article className="reading" ref={body}>
      <header>
        <h2 className="serif-title">{document.title}</h2>
        <Byline author={document.author} language={document.language} />
        <p className="tally">{document.source}</p>
        <p className="tally">{t('reading.coverage', { cited: document.citedPassageCount, total: document.passageCount })}</p>
        <p className="reading-hint">{t('reading.hint')}</p>
        {!along && <ReadAlong />}
        <p>
          <button type="button" className="button" onClick={() => openOverlay('attach', situationNow(store, null, t))}>
            <FileText size={16} strokeWidth={1.5} aria-hidden="true" />
            {t(hasText ? 'attach.change' : 'attach.open')}
          </button>
        </p>
      </header>
      {along ? <ReadAlong /> : <SelectionBar />}
      {document.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h3 id={section.id}>{section.title}</h3>
          <ol>
            {section.passages.map((passage) => (
              <PassageRow key={passage.id} passage={passage} current={passage.id === passageId} marked={marked.includes(passage.id)} passing={passing(passage)} />
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

/** Null where nothing is filtered. */
function usePassing(): (passage: Passage) => Passing | null {
  const known = useExploration((state) => state.known);
  const sieve = useSieve();
  return (passage) => (sieve === null ? null : passingOf(known, sieve, passage));
}
