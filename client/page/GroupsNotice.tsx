import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { textIn } from '../exploration/graph.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { unjoinedGroups } from '../guide/unjoined-groups.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

/** Which of the entities that were to be connected hang together, where not all do. It has been told already, so it is no alert. */
export function GroupsNotice() {
  const t = useMessages();
  const language = useLanguage();
  const { found } = useStore(unjoinedGroups);
  const entities = useExploration((state) => state.known.entities);
  const { select } = useActions();
  if (found === null) return null;
  const names = (ids: readonly string[]) => ids.map((id) => textIn(entities.get(id)?.name ?? { [language]: id }, language)).join(t('list.separator'));
  return (
    <section className="graph-notice" aria-label={t('connect.groups')}>
      <div className="graph-notice-text">
        <p>{t(found.truncated ? 'told.connectedCut' : 'told.connectedPart', { groups: found.groups.length })}</p>
        <ol className="unjoined-groups">
          {found.groups.map((ids, index) => (
            <li key={ids.join(' ')}>
              <button type="button" className="link-button" onClick={() => select(ids)}>
                {t('connect.group', { place: index + 1, count: ids.length })}
              </button>{' '}
              {names(ids)}
            </li>
          ))}
        </ol>
      </div>
      <button type="button" className="icon-button" aria-label={t('missing.dismiss')} onClick={() => unjoinedGroups.setState({ found: null })}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </section>
  );
}
