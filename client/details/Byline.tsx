import { useMemo } from 'react';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { textIn } from '../exploration/graph.ts';
import { revealKnown } from '../guide/guide.ts';
import { useLanguage } from '../i18n/use-messages.ts';
import { interfaceLanguage, LANGUAGES } from '../i18n/messages.ts';

interface BylineProps {
  /** As printed. */
  readonly author: string;
  /** Of the document. */
  readonly language: string;
}

/** Who wrote a document, in the language of the page where the graph knows the author under the printed name, and then leading there. */
export function Byline({ author, language: printedIn }: BylineProps) {
  const language = useLanguage();
  const store = useExplorationStore();
  const entities = useExploration((state) => state.known.entities);
  const entity = useMemo(() => [...entities.values()].find(({ kind, name }) => kind === 'ACTOR' && textIn(name, printedIn) === author), [entities, printedIn, author]);
  if (entity === undefined) {
    return (
      <p className="byline" lang={LANGUAGES[interfaceLanguage(printedIn)]}>
        {author}
      </p>
    );
  }
  const reveal = () => {
    revealKnown(store, entity.id);
    store.actions.openPanel('details');
  };
  return (
    <p className="byline">
      <button type="button" className="link-button" onClick={reveal}>
        {textIn(entity.name, language)}
      </button>
    </p>
  );
}
