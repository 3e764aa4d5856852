import { BookOpen } from 'lucide-react';
import type { PathStepsQuery } from '../api/generated/graphql.ts';
import { OriginalSentence } from '../attach/OriginalSentence.tsx';
import { BasisMark } from '../details/BasisMark.tsx';
import { useActions } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';

type Claim = Extract<NonNullable<PathStepsQuery['nodes'][number]>, { readonly __typename: 'Relationship' }>;

/** What is said at one step, on what ground, and the sentences that say it. */
export function StepEvidence({ claim: { statement, basis, reason, quantity, evidence } }: { readonly claim: Claim }) {
  const t = useMessages();
  const { openPassage } = useActions();
  return (
    <div className="step-evidence">
      <p className="step-statement">{statement}</p>
      {quantity !== null && <p className="quantity">{quantity.text}</p>}
      {basis === 'INFERRED' && (
        <p className="step-reason">
          <BasisMark basis={basis} /> {reason}
        </p>
      )}
      <ul className="step-passages">
        {evidence.map((passage) => (
          <li key={passage.id}>
            <button type="button" className="step-passage" onClick={() => openPassage(passage.id)}>
              <BookOpen size={16} strokeWidth={1.5} aria-hidden="true" />
              <span>
                <span className="evidence-place">{t('passage.place', { section: passage.section.title, position: passage.position })}</span>
                <span className="step-gist">{passage.gist}</span>
              </span>
            </button>
            <OriginalSentence passage={passage} />
          </li>
        ))}
      </ul>
    </div>
  );
}
