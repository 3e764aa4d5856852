import { Route } from 'lucide-react';
import { openPath } from '../exploration/open-path.ts';
import { textIn } from '../exploration/graph.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { useSieve } from '../exploration/use-sieve.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { RelationshipInWords } from './RelationshipInWords.tsx';

/** The steps of the path that lies open, from its start to its end. */
export function PathInWords() {
  const t = useMessages();
  const language = useLanguage();
  const known = useExploration((state) => state.known);
  const exploration = useExploration((state) => state.exploration);
  const sieve = useSieve();
  const path = openPath({ known, exploration });
  if (path === null) return null;
  const name = (id: string | undefined) => textIn(known.entities.get(id ?? '')?.name ?? {}, language);
  return (
    <section aria-labelledby="words-path">
      <h3 id="words-path">
        <Route size={20} strokeWidth={1.5} aria-hidden="true" />
        {t('words.path', { from: name(path.entityIds[0]), to: name(path.entityIds.at(-1)) })}
        <span className="tally">{t('trace.length', { count: path.relationships.length })}</span>
      </h3>
      <ol className="words-path">
        {path.relationships.map((relationship) => (
          <li key={relationship.id}>
            <RelationshipInWords relationship={relationship} greyed={sieve !== null && !sieve.relationship(relationship)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
