import { useEffect, useMemo } from 'react';
import { useExploration } from '../exploration/use-exploration.ts';
import { announce } from '../guide/announcements.ts';
import { overlay, pointAt } from '../guide/lit-paths.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { NothingTraced } from './NothingTraced.tsx';
import { pathQuestion } from './path-question.ts';
import { PathAnswer } from './PathAnswer.tsx';
import { Steering } from './Steering.tsx';
import { TraceEnds } from './TraceEnds.tsx';
import { usePaths } from './use-paths.ts';
import './tracing.css';

/** How one entity bears on another: what is asked, how it is steered, and the paths that answer it. */
export function Tracing() {
  const t = useMessages();
  const trace = useExploration((state) => state.exploration.trace);
  const types = useExploration((state) => state.known.types);
  const hiding = useExploration(({ exploration: { filters } }) => (filters.hides ? filters : null));
  const question = useMemo(() => pathQuestion(trace, types, hiding), [trace, types, hiding]);
  const paths = usePaths(question);
  const [first] = paths.pages;

  useEffect(() => {
    if (first !== undefined) announce(first.totalCount === 0 ? t('trace.none') : t('trace.found', { count: first.totalCount, truncated: String(first.truncated) }));
  }, [first, t]);
  useEffect(
    () => () => {
      pointAt(null);
      overlay(null);
    },
    [question],
  );

  return (
    <section className="tracing" aria-label={t('panel.trace')}>
      <TraceEnds />
      {question === null ? (
        <NothingTraced />
      ) : (
        <>
          <Steering />
          <PathAnswer paths={paths} />
        </>
      )}
    </section>
  );
}
