import { Layers } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useStore } from 'zustand';
import { QueryNotice } from '../details/QueryNotice.tsx';
import { RANKINGS } from '../exploration/trace.ts';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { useSieve } from '../exploration/use-sieve.ts';
import { entityNode, relationshipLine } from '../guide/graph-answers.ts';
import { overlay, pointing } from '../guide/lit-paths.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { NoPath } from './NoPath.tsx';
import type { Path } from './path-question.ts';
import { passes, stepsOf } from './path-steps.ts';
import { PathRow } from './PathRow.tsx';
import { RANKING_NAMES } from './ranking-names.ts';
import type { Paths } from './use-paths.ts';

/** The paths that answer the question, how many there are, and the next ones on demand. */
export function PathAnswer({ paths: { pages, unfiltered, loading, error, more } }: { readonly paths: Paths }) {
  const t = useMessages();
  const store = useExplorationStore();
  const { all } = useStore(pointing);
  const pathIds = useExploration((state) => state.exploration.trace.pathIds);
  const ranking = useExploration((state) => state.exploration.trace.ranking);
  const hides = useExploration((state) => state.exploration.filters.hides);
  const sieve = useSieve();
  const [first] = pages;
  if (first === undefined) return <QueryNotice query={{ data: null, loading, error }} />;
  if (first.totalCount === 0) return <NoPath page={first} filtered={unfiltered !== null} />;
  const found = pages.flatMap(({ nodes }) => nodes);
  const passing = sieve === null ? found : found.filter((path) => stepsOf(path).every((step) => passes(step, sieve)));
  const listed = hides ? passing : found;
  const keptOut = unfiltered === null ? 0 : unfiltered.totalCount - first.totalCount;
  const left = first.totalCount - found.length;
  const choose = (value: string) => {
    const chosen = RANKINGS.find((name) => name === value);
    if (chosen !== undefined) store.actions.rankPaths(chosen);
  };
  const openKey = pathIds.join(' ');
  // Where more have been listed since, the button shows those as well.
  const shownAll = all !== null && all.length === listed.length;

  const open = (path: Path) => {
    store.learn({ entities: path.nodes.map(entityNode), relationships: path.relationships.map(relationshipLine) });
    overlay(null);
    store.actions.openPath(path.nodes.map(({ id }) => id), path.relationships.map(({ id }) => id));
  };
  const showAll = () => {
    store.learn({ entities: listed.flatMap(({ nodes }) => nodes.map(entityNode)), relationships: listed.flatMap(({ relationships }) => relationships.map(relationshipLine)) });
    store.actions.showPaths([...new Set(listed.flatMap(({ nodes }) => nodes.map(({ id }) => id)))]);
    overlay(listed.map(({ relationships }) => relationships.map(({ id }) => id)));
  };
  return (
    <section className="path-answer" aria-label={t('trace.paths')}>
      <div className="path-answer-head">
        <p>
          <strong>{t('trace.found', { count: first.totalCount, truncated: String(first.truncated) })}</strong>
          {first.truncated && <span className="tally"> {t('trace.truncated', { explored: first.exploredNodes })}</span>}
        </p>
        {listed.length > 0 && (
          <button type="button" className="button" aria-pressed={shownAll} onClick={() => (shownAll ? overlay(null) : showAll())}>
            <Layers size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('trace.showAll', { count: listed.length, first: String(listed.length < first.totalCount && listed.length === found.length) })}
          </button>
        )}
      </div>
      <RadioGroup className="rankings" aria-label={t('trace.rank')} value={ranking} onChange={(value) => choose(value)}>
        {RANKINGS.map((name) => (
          <Radio key={name} value={name} className="ranking">
            {t(RANKING_NAMES[name])}
          </Radio>
        ))}
      </RadioGroup>
      {(passing.length < found.length || keptOut > 0) && (
        <p className="path-filtered">
          {keptOut > 0 && `${t('trace.keptOut', { count: keptOut, truncated: String(unfiltered?.truncated) })} `}
          {passing.length < found.length && `${t('trace.passing', { passing: passing.length, count: found.length, hides: String(hides) })} `}
          <button type="button" className="link-button" onClick={() => store.actions.clearFilters()}>
            {t('status.clearFilters')}
          </button>
        </p>
      )}
      <ol className="path-list">
        {found.map((path, index) => {
          if (!listed.includes(path)) return null;
          const isOpen = path.relationships.map(({ id }) => id).join(' ') === openKey;
          return <PathRow key={path.id} path={path} place={index + 1} open={isOpen} onToggle={() => (isOpen ? store.actions.closePath() : open(path))} />;
        })}
      </ol>
      <QueryNotice query={{ data: null, loading, error }} />
      {left > 0 && !loading && (
        <p className="actions">
          <button type="button" className="button" onClick={more}>
            {t('trace.more', { shown: found.length, count: first.totalCount })}
          </button>
        </p>
      )}
    </section>
  );
}
