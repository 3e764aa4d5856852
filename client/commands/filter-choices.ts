import { subkindKey } from '../exploration/filters.ts';
import { BASES, ENTITY_KINDS } from '../exploration/graph.ts';
import { isolateKind, isolateSubkind, isolateTypes, toggled, toggledSubkind, toggledTypes } from '../exploration/isolate.ts';
import { BASIS_NAMES } from '../filters/basis-names.ts';
import { opening } from '../guide/article.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { GROUP_NAMES } from '../legend/group-names.ts';
import { subkindsByKind } from '../legend/subkinds-by-kind.ts';
import { typeGroups } from '../legend/type-groups.ts';
import type { Choice, Situation } from './command.ts';
import { labelOf } from './label-of.ts';

/** Something that can be filtered by name. */
interface Sort extends Pick<Choice, 'id' | 'name'> {
  readonly toggle: () => void;
  /** Null for what is not left alone by itself. */
  readonly only: (() => void) | null;
}

/** One choice for each kind, subkind, group and type of relationship, ground and section. */
export function filterOutChoices(at: Situation): readonly Choice[] {
  return [...marks(at), ...grounds(at)].map(({ id, name, toggle }) => ({ id, name, label: labelOf(name, at), act: toggle }));
}

/** One choice for each row of the legend. */
export function filterOnlyChoices(at: Situation): readonly Choice[] {
  return marks(at).flatMap(({ id, name, only }) => (only === null ? [] : [{ id, name, label: labelOf(name, at), act: only }]));
}

/** The rows of the legend. */
function marks({ store }: Situation): readonly Sort[] {
  const { known, exploration } = store.getState();
  const { filters } = exploration;
  const { filter, toggleKind, toggleType } = store.actions;
  const { opening: now } = opening.getState();
  const named = now.state === 'OPEN' ? now.article.subkinds : null;
  const subkinds = subkindsByKind(known);
  const all = [...known.types.keys()];
  const kinds = ENTITY_KINDS.flatMap((kind): readonly Sort[] => [
    { id: kind, name: KIND_NAMES[kind], toggle: () => toggleKind(kind), only: () => filter(isolateKind(filters, kind)) },
    ...subkinds[kind].map((subkind) => ({
      id: subkindKey(kind, subkind),
      name: named?.get(subkindKey(kind, subkind)) ?? { en: subkind },
      toggle: () => filter(toggledSubkind(filters, kind, subkind, subkinds[kind])),
      only: () => filter(isolateSubkind(filters, kind, subkind, subkinds[kind])),
    })),
  ]);
  const groups = [...typeGroups(known)].flatMap(([group, members]): readonly Sort[] => {
    const names = members.map(({ name }) => name);
    return [
      { id: group, name: GROUP_NAMES[group] ?? { en: group }, toggle: () => filter(toggledTypes(filters, names)), only: () => filter(isolateTypes(filters, names, all)) },
      ...members.map(({ name, label }) => ({ id: name, name: label, toggle: () => toggleType(name), only: () => filter(isolateTypes(filters, [name], all)) })),
    ];
  });
  return [...kinds, ...groups];
}

/** What the legend has no rows for. */
function grounds({ store }: Situation): readonly Sort[] {
  const { known, exploration } = store.getState();
  const { bases, sections, undated } = exploration.filters;
  const { filter } = store.actions;
  const titled = known.sections.size > 1 ? [...known.sections.values()] : [];
  return [
    ...BASES.map((basis) => ({ id: basis, name: BASIS_NAMES[basis], toggle: () => filter({ bases: toggled(bases, basis) }), only: null })),
    ...titled.map(({ id, title }) => ({ id, name: title, toggle: () => filter({ sections: toggled(sections, id) }), only: null })),
    { id: 'undated', name: 'filter.undated', toggle: () => filter({ undated: !undated }), only: null },
  ];
}
