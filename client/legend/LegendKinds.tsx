import { useMemo } from 'react';
import { useStore } from 'zustand';
import { subkindKey, type Filters } from '../exploration/filters.ts';
import { ENTITY_KINDS, textIn, type EntityKind } from '../exploration/graph.ts';
import { isolateKind, isolates, isolateSubkind, toggled } from '../exploration/isolate.ts';
import { useActions, useCounts, useExploration } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { LegendRow } from './LegendRow.tsx';

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
        onToggle={() =>
          filter(
            filters.kinds.includes(kind)
              ? { kinds: filters.kinds.filter((other) => other !== kind), subkinds: [...filters.subkinds, ...names.filter((other) => other !== name).map((other) => subkindKey(kind, other))] }
              : { subkinds: toggled(filters.subkinds, key) },
          )
        }
        onIsolate={() => filter(isolateSubkind(filters, kind, name, names))}
      />
    );
  });
}

/** The subkinds that entities have, in the order of first mention; those of entities that are not loaded last. */
function useSubkinds(): Readonly<Record<EntityKind, readonly string[]>> {
  const entities = useExploration((state) => state.known.entities);
  const whole = useExploration((state) => state.known.whole);
  return useMemo(() => {
    const found: Record<EntityKind, Set<string>> = { CONCEPT: new Set(), ACTOR: new Set(), GOAL: new Set(), EVENT: new Set() };
    for (const { kind, subkind } of [...entities.values()].sort((a, b) => a.documentRank - b.documentRank)) if (subkind !== null) found[kind].add(subkind);
    for (const [key, count] of whole?.subkinds ?? []) {
      const kind = ENTITY_KINDS.find((name) => key.startsWith(subkindKey(name, '')));
      if (kind !== undefined && count > 0) found[kind].add(key.slice(subkindKey(kind, '').length));
    }
    return { CONCEPT: [...found.CONCEPT], ACTOR: [...found.ACTOR], GOAL: [...found.GOAL], EVENT: [...found.EVENT] };
  }, [entities, whole]);
}
