import { useEffect, useMemo } from 'react';
import { exampleTrace } from '../exploration/example-trace.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { announce } from '../guide/announcements.ts';
import { overlay, pointAt } from '../guide/lit-paths.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ExampleButton } from './ExampleButton.tsx';
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
  const known = useExploration((state) => state.known);
  const { types } = known;
  const hiding = useExploration(({ exploration: { filters } }) => (filters.hides ? filters : null));
  const question = useMemo(() => pathQuestion(trace, types, hiding), [trace, types, hiding]);
  const paths = usePaths(question);
  const example = useMemo(() => exampleTrace(known), [known]);
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
        <>
          <p className="tracing-hint">{t('trace.hint')}</p>
          {example !== null && (
            <>
              <p className="tracing-hint">{t('trace.example')}</p>
              <ExampleButton example={example} />
            </>
          )}
        </>
      ) : (
        <>
          <Steering />
          <PathAnswer paths={paths} />
        </>
      )}
    </section>
  );
}
