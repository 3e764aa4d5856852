import { useActions } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';

interface PassageNumbersProps {
  readonly passages: readonly { readonly id: string; readonly position: number }[];
  readonly total: number;
}

/** The sentences that mention something, each a step into the article. */
export function PassageNumbers({ passages, total }: PassageNumbersProps) {
  const t = useMessages();
  const { openPassage } = useActions();
  if (total === 0) return null;
  return (
    <p className="passage-numbers">
      <span className="lead-in">{t('details.mentioned', { count: total })}</span>{' '}
      {passages.map(({ id, position }) => (
        <button key={id} type="button" className="passage-number" aria-label={t('passage.open', { position })} onClick={() => openPassage(id)}>
          {position}
        </button>
      ))}
      {passages.length < total && <span className="tally">{t('details.morePassages', { count: total - passages.length })}</span>}
    </p>
  );
}
