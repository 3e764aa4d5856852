import { Quote, Spline } from 'lucide-react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { RequestError } from '../api/request.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { Mixed } from '../i18n/Mixed.tsx';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { howValues, type Hit, type HitGroup } from './search-hits.ts';

const GROUP_TITLES = { entity: 'search.entities', relationship: 'search.relationships', passage: 'search.passages' } as const satisfies Record<Hit['sort'], MessageKey>;

interface SuggestionsProps {
  readonly groups: readonly HitGroup[];
  /** How many there are, shown or not. */
  readonly total: number;
  /** How much was not looked through. */
  readonly leftOut: number;
  readonly stale: boolean;
  readonly error: RequestError | null;
  readonly onAccept: (hit: Hit) => void;
}

export function Suggestions({ groups, total, leftOut, stale, error, onAccept }: SuggestionsProps) {
  const t = useMessages();
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const none = error !== null ? t('query.away') : stale ? t('search.searching') : t('search.none');
  return (
    // A press on a heading, or on an entry that has only just come, must not take the focus from the field: the list would close under it.
    <div className="suggestions" role="presentation" onMouseDown={(event) => event.preventDefault()}>
      <ListBox className="suggestions-list" aria-label={t('search.suggestions')} renderEmptyState={() => <p className="suggestions-none">{none}</p>}>
        {groups.map(({ sort, hits }) => (
          <ListBoxSection key={sort}>
            <Header className="suggestions-title">{t(GROUP_TITLES[sort])}</Header>
            {hits.map((hit) => (
              <ListBoxItem key={hit.id} id={hit.id} textValue={textOf(hit)} className="suggestion" onAction={() => onAccept(hit)}>
                <Suggestion hit={hit} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      {shown < total && <p className="suggestions-count">{t('search.shown', { shown, count: total })}</p>}
      {leftOut > 0 && <p className="suggestions-count">{t('search.leftOut', { count: leftOut })}</p>}
    </div>
  );
}

function Suggestion({ hit }: { readonly hit: Hit }) {
  const t = useMessages();
  const language = useLanguage();
  const inView = useExploration((state) => hit.sort !== 'entity' || state.exploration.entityIds.includes(hit.entity.id));
  const how = t('search.how', howValues(hit.how));
  switch (hit.sort) {
    case 'entity':
      return (
        <>
          <KindMark kind={hit.entity.kind} subkind={hit.entity.subkind} />
          <span className="suggestion-text">
            <span className="suggestion-name">{hit.entity[language]}</span>
            <span className="suggestion-how">
              {t(KIND_NAMES[hit.entity.kind])}
              {t('list.point')}
              <Mixed text={how} />
            </span>
          </span>
          {!inView && <span className="tally">{t('search.notInView')}</span>}
        </>
      );
    case 'relationship':
      return (
        <>
          <Spline size={20} strokeWidth={1.5} aria-hidden="true" />
          <span className="suggestion-text">
            <span className="suggestion-name">{hit.relationship.statement}</span>
            <span className="suggestion-how">
              <Mixed text={how} />
            </span>
          </span>
        </>
      );
    case 'passage':
      return (
        <>
          <Quote size={20} strokeWidth={1.5} aria-hidden="true" />
          <span className="suggestion-text">
            <span className="suggestion-name">{hit.passage.gist}</span>
            <span className="suggestion-how">
              {t('passage.number', { position: hit.passage.position })}
              {t('list.point')}
              <Mixed text={how} />
            </span>
          </span>
        </>
      );
  }
}

function textOf(hit: Hit): string {
  if (hit.sort === 'entity') return `${hit.entity.zh} ${hit.entity.en}`;
  return hit.sort === 'relationship' ? hit.relationship.statement : hit.passage.gist;
}
