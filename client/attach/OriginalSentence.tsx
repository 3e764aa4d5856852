import { useExplorationStore } from '../exploration/use-exploration.ts';
import { centreOn } from '../guide/attention.ts';
import { revealEntity } from '../guide/guide.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { findMentions } from './find-mentions.ts';
import { documentOf, useMentions } from './mentions.ts';
import { useOriginal } from './use-original.ts';
import './original-sentence.css';

interface OriginalSentenceProps {
  readonly passage: { readonly id: string; readonly fingerprint: string; readonly text: string | null };
}

/** The sentence itself, where it is at hand, with what it mentions to be clicked; else nothing. */
export function OriginalSentence({ passage }: OriginalSentenceProps) {
  const original = useOriginal(passage);
  return original === null ? null : <Sentence passageId={passage.id} original={original} />;
}

function Sentence({ passageId, original }: { readonly passageId: string; readonly original: string }) {
  const t = useMessages();
  const language = useLanguage();
  const store = useExplorationStore();
  const document = documentOf(passageId);
  const entities = useMentions(document, passageId);
  const named = entities.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  return (
    <blockquote lang={document?.language} className="original">
      {findMentions(original, named).map(({ text, entityId }, place) => {
        const entity = entities.find(({ id }) => id === entityId);
        if (entity === undefined) return text;
        return (
          <button
            key={place}
            type="button"
            className="mention"
            data-kind={entity.kind}
            title={t('original.mention', { name: entity[language] })}
            onClick={() => {
              revealEntity(store, entity);
              centreOn(entity.id);
            }}
          >
            {text}
          </button>
        );
      })}
    </blockquote>
  );
}
