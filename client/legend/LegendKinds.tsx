import { useMemo } from 'react';
import { useStore } from 'zustand';
import { subkindKey, type Filters } from '../exploration/filters.ts';
import { ENTITY_KINDS, textIn, type EntityKind } from '../exploration/graph.ts';
import { isolateKind, isolates, isolateSubkind, toggledSubkind } from '../exploration/isolate.ts';
import { useActions, useCounts, useExploration } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { LegendRow } from './LegendRow.tsx';
import { subkindsByKind } from './subkinds-by-kind.ts';

/** Kinds of entities, and the subkinds that are there within each. */
export function LegendKinds() {
  const t = useMessages();
  const { toggleKind, filter } = useActions();
  const { kinds } = useCounts();
  const filters = useExploration((state) => state.exploration.filters);
  const subkinds = useSubkinds();
  return ENTITY_KINDS.map((kind) => {
    const keys = subkinds[kind].map((name) => subkindKey(kind, name));
    return (
      <LegendRow
        key={kind}
        name={t(KIND_NAMES[kind])}
        mark={<KindMark kind={kind} size={24} />}
        count={kinds[kind]}
        passes={passes(filters, kind, keys)}
        isolated={isolates(ENTITY_KINDS, [kind], filters.kinds) && filters.subkinds.length === 0}
        onToggle={() => toggleKind(kind)}
        onIsolate={() => filter(isolateKind(filters, kind))}
      >
        {subkinds[kind].length === 0 ? undefined : <Subkinds kind={kind} names={subkinds[kind]} />}
      </LegendRow>
    );
  });
}

function passes(filters: Filters, kind: EntityKind, keys: readonly string[]): boolean | 'mixed' {
  if (filters.kinds.includes(kind)) return false;
  return keys.some((key) => filters.subkinds.includes(key)) ? 'mixed' : true;
}

function Subkinds({ kind, names }: { readonly kind: EntityKind; readonly names: readonly string[] }) {
  const language = useLanguage();
  const { filter } = useActions();
  const { subkinds: counts } = useCounts();
  const filters = useExploration((state) => state.exploration.filters);
  const { opening: now } = useStore(opening);
  return names.map((name) => {
    const key = subkindKey(kind, name);
    const label = now.state === 'OPEN' ? now.article.subkinds.get(key) : undefined;
    return (
      <LegendRow
        key={name}
        name={label === undefined ? name : textIn(label, language)}
        count={counts.get(key) ?? { visible: 0, total: 0 }}
        passes={!filters.kinds.includes(kind) && !filters.subkinds.includes(key)}
        isolated={isolates(ENTITY_KINDS, [kind], filters.kinds) && isolates(names, [name], names.filter((other) => filters.subkinds.includes(subkindKey(kind, other))))}
        onToggle={() => filter(toggledSubkind(filters, kind, name, names))}
        onIsolate={() => filter(isolateSubkind(filters, kind, name, names))}
      />
    );
  });
}

function useSubkinds(): ReturnType<typeof subkindsByKind> {
  const entities = useExploration((state) => state.known.entities);
  const whole = useExploration((state) => state.known.whole);
  return useMemo(() => subkindsByKind({ entities, whole }), [entities, whole]);
}
