import { useStore } from 'zustand';
import { EntityDetailsDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { subkindKey } from '../exploration/filters.ts';
import { textIn } from '../exploration/graph.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { LANGUAGES, otherLanguage } from '../i18n/messages.ts';
import { tellTime } from '../i18n/time.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { EntityActions } from './EntityActions.tsx';
import { PassageNumbers } from './PassageNumbers.tsx';
import { QueryNotice } from './QueryNotice.tsx';
import { RelationshipGroups } from './RelationshipGroups.tsx';

export function EntityDetails({ id }: { readonly id: string }) {
  const t = useMessages();
  const language = useLanguage();
  const other = otherLanguage(language);
  const known = useExploration((state) => state.known.entities.get(id));
  const query = useQuery(EntityDetailsDocument, { id, language });
  const { opening: now } = useStore(opening);
  const entity = query.data?.entity;
  if (known === undefined) return entity === null ? <p className="query-notice">{t('details.gone')}</p> : <QueryNotice query={query} />;

  const subkind = known.subkind === null || now.state !== 'OPEN' ? undefined : now.article.subkinds.get(subkindKey(known.kind, known.subkind));
  return (
    <article className="details">
      <header className="details-head">
        <KindMark kind={known.kind} subkind={known.subkind} size={44} />
        <div>
          <h2 className="serif-title">{textIn(known.name, language)}</h2>
          <p className="other-name" lang={LANGUAGES[other]}>
            {textIn(known.name, other)}
          </p>
        </div>
      </header>
      <p className="details-sort">
        {t(KIND_NAMES[known.kind])}
        {subkind !== undefined && `${t('list.point')}${textIn(subkind, language)}`}
        {entity !== undefined && entity !== null && 'time' in entity && typeof entity.time === 'string' && `${t('list.point')}${tellTime(entity.time, language)}`}
      </p>
      <EntityActions id={id} />
      <QueryNotice query={query} />
      {entity !== undefined && entity !== null && (
        <>
          {entity.description !== null && <p className="description">{entity.description}</p>}
          {entity.aliases.length > 0 && (
            <p className="aliases">
              <span className="lead-in">{t('details.aliases')}</span> {entity.aliases.join(t('list.separator'))}
            </p>
          )}
          <PassageNumbers passages={entity.passages.nodes} total={entity.passages.totalCount} />
          <RelationshipGroups entityId={id} relationships={entity.relationships.nodes} total={entity.relationships.totalCount} />
        </>
      )}
    </article>
  );
}
