import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { textIn, type RelationshipType } from '../exploration/graph.ts';
import { useActions, useCounts, useExploration } from '../exploration/use-exploration.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { GroupLine } from './GroupLine.tsx';

const GROUP_NAMES: Readonly<Record<string, MessageKey>> = {
  decides: 'group.decides',
  'aims-at': 'group.aimsAt',
  'acts-by': 'group.actsBy',
  'consists-of': 'group.consistsOf',
  'leads-to': 'group.leadsTo',
  evidence: 'group.evidence',
};

/** Relationship types by group; each can be greyed by itself. */
export function LegendGroups() {
  const t = useMessages();
  const language = useLanguage();
  const types = useExploration((state) => state.known.types);
  const filtered = useExploration((state) => state.exploration.filters.types);
  const { toggleType } = useActions();
  const { types: counts } = useCounts();
  const groups = useMemo(() => byGroup([...types.values()]), [types]);

  return (
    <>
      <h2>{t('legend.relationships')}</h2>
      <ul>
        {[...groups].map(([group, members]) => {
          const visible = members.reduce((sum, { name }) => sum + (counts.get(name)?.visible ?? 0), 0);
          const total = members.reduce((sum, { name }) => sum + (counts.get(name)?.total ?? 0), 0);
          const name = GROUP_NAMES[group];
          return (
            <li key={group}>
              <details className="legend-group">
                <summary className="legend-row">
                  <GroupLine group={group} />
                  <span className="legend-name">{name === undefined ? group : t(name)}</span>
                  <span className="tally">{t('legend.tally', { visible, total })}</span>
                  <ChevronRight className="legend-chevron" size={16} strokeWidth={1.5} aria-hidden="true" />
                </summary>
                <ul>
                  {members.map((type) => (
                    <li key={type.name}>
                      <button
                        type="button"
                        className="legend-row legend-type"
                        aria-pressed={!filtered.includes(type.name)}
                        title={t('legend.greyHint')}
                        onClick={() => toggleType(type.name)}
                      >
                        <span className="legend-name">{textIn(type.label, language)}</span>
                        <span className="tally">{t('legend.tally', { visible: 0, total: 0, ...counts.get(type.name) })}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function byGroup(types: readonly RelationshipType[]): ReadonlyMap<string, readonly RelationshipType[]> {
  const groups = new Map<string, RelationshipType[]>();
  for (const type of types) groups.set(type.group, [...(groups.get(type.group) ?? []), type]);
  return groups;
}
