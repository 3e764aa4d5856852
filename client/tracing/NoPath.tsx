import type { RelaxationChange } from '../api/generated/graphql.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { LONGEST_PATH, type Steering } from '../exploration/trace.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { PathsPage } from './path-question.ts';

const NAMES = {
  IGNORE_DIRECTION: 'relax.direction',
  DROP_FILTER: 'relax.filter',
  DROP_VIA: 'relax.via',
  DROP_EXCLUDE: 'relax.exclude',
  RAISE_MAX_LENGTH: 'relax.length',
} as const satisfies Record<RelaxationChange, MessageKey>;

interface NoPathProps {
  readonly page: PathsPage;
  /** Whether the filters of the whole view take part in the question. */
  readonly filtered: boolean;
}

/** Why there is no path, and what giving up each condition would give before it is given up. */
export function NoPath({ page: { relaxations, truncated, exploredNodes }, filtered }: NoPathProps) {
  const t = useMessages();
  const { steerTrace, clearFilters } = useActions();
  const { maxLength: longest, kinds, excludedTypes } = useExploration((state) => state.exploration.trace);
  const nameOf = (change: RelaxationChange, maxLength: number | null) => t(change === 'DROP_FILTER' && filtered ? 'relax.filters' : NAMES[change], { length: maxLength ?? 0 });
  const giveUp = (change: RelaxationChange, maxLength: number | null) => {
    if (change === 'DROP_FILTER' && filtered) clearFilters();
    if (change !== 'DROP_FILTER' || kinds.length + excludedTypes.length > 0) steerTrace(givenUp(change, maxLength));
  };
  if (truncated) return <p className="no-path">{t('trace.noneTruncated', { explored: exploredNodes })}</p>;
  const helping = relaxations.filter((relaxation) => relaxation.pathCount > 0 || relaxation.truncated);
  const helps = helping.some(({ pathCount }) => pathCount > 0);
  const idle = relaxations.filter((relaxation) => !helping.includes(relaxation));
  const conditions = idle.length + helping.length - (longest < LONGEST_PATH ? 1 : 0);
  return (
    <div className="no-path">
      <p>
        <strong>{t('trace.none')}</strong>{' '}
        {helps ? t('trace.noneBecause') : helping.length > 0 ? t('trace.noneUnsure') : conditions > 0 ? t('trace.noneAlone', { longest: LONGEST_PATH }) : t('trace.noneAtAll', { longest: LONGEST_PATH, explored: exploredNodes })}
      </p>
      {helping.length > 0 && (
        <ul className="relaxations">
          {helping.map(({ change, pathCount, truncated: cut, maxLength }) => (
            <li key={change}>
              <button type="button" className="button" onClick={() => giveUp(change, maxLength)}>
                {nameOf(change, maxLength)}
                <span className="tally">{t('trace.would', { count: pathCount, truncated: String(cut) })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {idle.length > 0 && helping.length > 0 && (
        <p className="tally">{t('trace.noneIdle', { names: idle.map(({ change, maxLength }) => nameOf(change, maxLength)).join(t('list.separator')) })}</p>
      )}
    </div>
  );
}

function givenUp(change: RelaxationChange, maxLength: number | null): Partial<Steering> {
  switch (change) {
    case 'IGNORE_DIRECTION':
      return { directed: false };
    case 'DROP_FILTER':
      return { kinds: [], excludedTypes: [] };
    case 'DROP_VIA':
      return { viaIds: [] };
    case 'DROP_EXCLUDE':
      return { excludedIds: [] };
    case 'RAISE_MAX_LENGTH':
      return { maxLength: maxLength ?? LONGEST_PATH };
  }
}
