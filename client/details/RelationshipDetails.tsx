import { BookOpen } from 'lucide-react';
import { RelationshipDetailsDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { OriginalSentence } from '../attach/OriginalSentence.tsx';
import { textIn } from '../exploration/graph.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { GroupLine } from '../legend/GroupLine.tsx';
import { BasisMark } from './BasisMark.tsx';
import { EntityLink } from './EntityLink.tsx';
import { QueryNotice } from './QueryNotice.tsx';

/** One claim: what it says, between whom, on what ground, and the sentences that say it. */
export function RelationshipDetails({ id }: { readonly id: string }) {
  const t = useMessages();
  const language = useLanguage();
  const { openPassage } = useActions();
  const query = useQuery(RelationshipDetailsDocument, { id, language });
  const relationship = query.data?.relationship;
  const type = useExploration((state) => (relationship == null ? undefined : state.known.types.get(relationship.type.name)));
  if (relationship === null) return <p className="query-notice">{t('details.gone')}</p>;
  if (relationship === undefined) return <QueryNotice query={query} />;

  return (
    <article className="details">
      <p className="eyebrow">{t('details.relationship')}</p>
      <h2 className="statement">{relationship.statement}</h2>
      <div className="chain">
        <EntityLink entity={relationship.startNode} />
        <p className="chain-link">
          <GroupLine group={type?.group ?? ''} />
          <span>{type === undefined ? relationship.type.name : textIn(type.label, language)}</span>
        </p>
        <EntityLink entity={relationship.endNode} />
      </div>
      <dl className="facts">
        <div>
          <dt>{t('relationship.type')}</dt>
          <dd>{relationship.type.definition}</dd>
        </div>
        <div>
          <dt>{t('relationship.basis')}</dt>
          <dd>
            <BasisMark basis={relationship.basis} /> {relationship.reason ?? t('relationship.statedHint')}
          </dd>
        </div>
        {relationship.quantity !== null && (
          <div>
            <dt>{t('relationship.quantity')}</dt>
            <dd className="quantity">{relationship.quantity.text}</dd>
          </div>
        )}
      </dl>
      <h3>{t('evidence.title', { count: relationship.evidence.length })}</h3>
      <ol className="evidence">
        {relationship.evidence.map((passage) => (
          <li key={passage.id}>
            <p className="evidence-place">{t('passage.place', { section: passage.section.title, position: passage.position })}</p>
            <p className="gist">{passage.gist}</p>
            <OriginalSentence passage={passage} />
            <button type="button" className="button" aria-label={t('passage.open', { position: passage.position })} onClick={() => openPassage(passage.id)}>
              <BookOpen size={16} strokeWidth={1.5} aria-hidden="true" />
              {t('evidence.open')}
            </button>
          </li>
        ))}
      </ol>
    </article>
  );
}
