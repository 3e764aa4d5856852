import { useMemo } from 'react';
import { textIn } from '../exploration/graph.ts';
import { isolates, isolateTypes, toggledTypes } from '../exploration/isolate.ts';
import { useActions, useCounts, useExploration } from '../exploration/use-exploration.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { GROUP_NAMES } from './group-names.ts';
import { GroupLine } from './GroupLine.tsx';
import { LegendRow } from './LegendRow.tsx';
import { typeGroups } from './type-groups.ts';

/** Relationship types by group; a group and each type in it can be filtered. */
export function LegendGroups() {
  const t = useMessages();
  const language = useLanguage();
  const types = useExploration((state) => state.known.types);
  const filters = useExploration((state) => state.exploration.filters);
  const { toggleType, filter } = useActions();
  const { types: counts } = useCounts();
  const groups = useMemo(() => typeGroups({ types }), [types]);
  const all = [...types.keys()];

  return [...groups].map(([group, members]) => {
    const names = members.map(({ name }) => name);
    const out = names.filter((name) => filters.types.includes(name));
    const visible = names.reduce((sum, name) => sum + (counts.get(name)?.visible ?? 0), 0);
    const total = names.reduce((sum, name) => sum + (counts.get(name)?.total ?? 0), 0);
    const key = GROUP_NAMES[group];
    return (
      <LegendRow
        key={group}
        name={key === undefined ? group : t(key)}
        mark={<GroupLine group={group} />}
        count={{ visible, total }}
        passes={out.length === 0 ? true : out.length === names.length ? false : 'mixed'}
        isolated={isolates(all, names, filters.types)}
        onToggle={() => filter(toggledTypes(filters, names))}
        onIsolate={() => filter(isolateTypes(filters, names, all))}
        finer="types"
      >
        {members.map(({ name, label }) => (
          <LegendRow
            key={name}
            name={textIn(label, language)}
            count={counts.get(name) ?? { visible: 0, total: 0 }}
            passes={!filters.types.includes(name)}
            isolated={isolates(all, [name], filters.types)}
            onToggle={() => toggleType(name)}
            onIsolate={() => filter(isolateTypes(filters, [name], all))}
          />
        ))}
      </LegendRow>
    );
  });
}
