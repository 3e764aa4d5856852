import { Fragment } from 'react';
import { PathStepsDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { EntityLink } from '../details/EntityLink.tsx';
import { QueryNotice } from '../details/QueryNotice.tsx';
import { useSieve } from '../exploration/use-sieve.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { passes, type PathStep } from './path-steps.ts';
import { StepEvidence } from './StepEvidence.tsx';
import { StepLink } from './StepLink.tsx';
import { SteerFromPath } from './SteerFromPath.tsx';

/** The open path from end to end: who, what joins them, what is said of it and by which sentences. */
export function PathSteps({ steps }: { readonly steps: readonly PathStep[] }) {
  const t = useMessages();
  const language = useLanguage();
  const query = useQuery(PathStepsDocument, { ids: steps.map(({ relationship }) => relationship.id), language });
  const claims = new Map((query.data?.nodes ?? []).flatMap((node) => (node?.__typename === 'Relationship' ? [[node.id, node] as const] : [])));
  const sieve = useSieve();
  const [first] = steps;
  return (
    <>
      <QueryNotice query={query} />
      <ol className="path-steps">
        {steps.map((step, index) => {
          const greyed = sieve !== null && !passes(step, sieve);
          const claim = claims.get(step.relationship.id);
          return (
            <Fragment key={step.relationship.id}>
              <li className="path-step" data-greyed={greyed || undefined}>
                {step === first && <EntityLink entity={step.from} />}
                <StepLink step={step} />
                {greyed && <p className="tally">{t('trace.stepFiltered')}</p>}
                {claim !== undefined && <StepEvidence claim={claim} />}
                <div className="path-stop">
                  <EntityLink entity={step.to} />
                  {index < steps.length - 1 && <SteerFromPath entity={step.to} />}
                </div>
              </li>
            </Fragment>
          );
        })}
      </ol>
    </>
  );
}
