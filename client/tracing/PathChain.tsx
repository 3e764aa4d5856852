import { MoveLeft, MoveRight } from 'lucide-react';
import { Fragment } from 'react';
import { useExploration } from '../exploration/use-exploration.ts';
import { useSieve } from '../exploration/use-sieve.ts';
import { useLanguage } from '../i18n/use-messages.ts';
import { passes, readingOf, type PathStep } from './path-steps.ts';

/** The names a path passes and what joins them, in one line of reading; each arrow points as its relationship does. */
export function PathChain({ steps }: { readonly steps: readonly PathStep[] }) {
  const language = useLanguage();
  const types = useExploration((state) => state.known.types);
  const sieve = useSieve();
  const [first] = steps;
  return (
    <span className="path-chain">
      {first !== undefined && <span className="path-name">{first.from[language]}</span>}
      {steps.map((step) => {
        const Arrow = step.forward ? MoveRight : MoveLeft;
        return (
          <Fragment key={step.relationship.id}>
            {' '}
            <span className="path-reading" data-inferred={step.relationship.basis === 'INFERRED' || undefined} data-greyed={(sieve !== null && !passes(step, sieve)) || undefined}>
              {readingOf(step, types, language)}
              <Arrow size={14} strokeWidth={1.5} aria-hidden="true" />
            </span>{' '}
            <span className="path-name">{step.to[language]}</span>
          </Fragment>
        );
      })}
    </span>
  );
}
