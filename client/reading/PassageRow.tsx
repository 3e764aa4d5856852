import type { ReadingQuery } from '../api/generated/graphql.ts';
import { OriginalSentence } from '../attach/OriginalSentence.tsx';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import type { Translate } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Claims } from './Claims.tsx';
import type { Passing } from './passing.ts';

export type Passage = NonNullable<ReadingQuery['document']>['sections'][number]['passages'][number];

interface PassageRowProps {
  readonly passage: Passage;
  readonly current: boolean;
  /** It speaks of what is selected. */
  readonly marked: boolean;
  /** Null where nothing is filtered. */
  readonly passing: Passing | null;
}

export function PassageRow({ passage, current, marked, passing }: PassageRowProps) {
  const t = useMessages();
  const { select, openPassage } = useActions();
  const relationshipIds = passage.relationships.map(({ id }) => id);
  return (
    <li className="passage" value={passage.position} data-current={current || undefined} data-marked={marked || undefined} data-greyed={passing?.greyed === true || undefined}>
      <button
        type="button"
        className="passage-button"
        aria-current={current}
        onClick={() => {
          select([], relationshipIds);
          openPassage(passage.id);
        }}
      >
        <span className="passage-position" aria-hidden="true">
          {passage.position}
        </span>
        <span className="unseen">{t('passage.number', { position: passage.position })}</span>
        {marked && <span className="unseen">{t('reading.marked')}</span>}
        <span className="passage-text">
          <span className="gist">{passage.gist}</span>
          <span className="tally">
            {tellCited(t, relationshipIds.length, passing)}
          </span>
        </span>
      </button>
      <OriginalSentence passage={passage} />
      {current && relationshipIds.length > 0 && <Claims relationshipIds={relationshipIds} />}
      {current && relationshipIds.length > 0 && <NotInView relationshipIds={relationshipIds} />}
    </li>
  );
}

function tellCited(t: Translate, count: number, passing: Passing | null): string {
  if (passing === null || count === 0) return t('passage.cited', { count });
  const counts = { count, passing: passing.passing, loaded: passing.loaded };
  return t(passing.loaded < count ? 'passage.passingPart' : 'passage.passing', counts);
}

/** A passage may support what is not on the canvas: says how many, and brings them there. */
function NotInView({ relationshipIds }: { readonly relationshipIds: readonly string[] }) {
  const t = useMessages();
  const { add } = useActions();
  const known = useExploration((state) => state.known);
  const { entityIds, hiddenIds } = useExploration((state) => state.exploration);
  const ends = relationshipIds.flatMap((id) => {
    const relationship = known.relationships.get(id);
    return relationship === undefined ? [] : [relationship.startId, relationship.endId];
  });
  const absent = [...new Set(ends)].filter((id) => !entityIds.includes(id) || hiddenIds.includes(id));
  if (absent.length === 0) return null;
  return (
    <p className="not-in-view">
      {t('reading.notInView', { count: absent.length })}{' '}
      <button type="button" className="link-button" onClick={() => add(absent)}>
        {t('reading.bringIn')}
      </button>
    </p>
  );
}
