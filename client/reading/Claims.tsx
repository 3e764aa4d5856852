import { RequestError } from '../api/request.ts';
import { useActions, useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { learnNodes } from '../guide/learn-nodes.ts';
import { readRelationship } from '../guide/readings.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

/** What the graph holds of a sentence, each to be selected. */
export function Claims({ relationshipIds }: { readonly relationshipIds: readonly string[] }) {
  const t = useMessages();
  const language = useLanguage();
  const { select } = useActions();
  const store = useExplorationStore();
  const known = useExploration((state) => state.known);
  const loaded = relationshipIds.flatMap((id) => known.relationships.get(id) ?? []);
  const unloaded = relationshipIds.filter((id) => !known.relationships.has(id));
  return (
    <>
      <ul className="claims" aria-label={t('reading.claims')}>
        {loaded.map((relationship) => (
          <li key={relationship.id}>
            <button type="button" className="claim" onClick={() => select([], [relationship.id])}>
              {readRelationship(known, relationship, language)}
            </button>
          </li>
        ))}
      </ul>
      {unloaded.length > 0 && (
        <p className="not-in-view">
          {t('reading.notLoaded', { count: unloaded.length })}{' '}
          <button type="button" className="link-button" onClick={() => void learnNodes(store, unloaded).catch(awaitServer)}>
            {t('reading.load')}
          </button>
        </p>
      )}
    </>
  );
}

/** The page says while the server is away, and the button stays. */
function awaitServer(reason: unknown): void {
  if (!(reason instanceof RequestError)) throw reason;
}
