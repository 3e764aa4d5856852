import type { Filters } from './filters.ts';
import { subkindKey } from './filters.ts';
import { ENTITY_KINDS, type EntityKind } from './graph.ts';

/** Filters out all but some of what there is; where that is so already, nothing. */
function allBut<Name>(all: readonly Name[], kept: readonly Name[], filtered: readonly Name[]): readonly Name[] {
  return isolates(all, kept, filtered) ? [] : all.filter((name) => !kept.includes(name));
}

/** Whether exactly these are left of what there is. */
export function isolates<Name>(all: readonly Name[], kept: readonly Name[], filtered: readonly Name[]): boolean {
  return filtered.length > 0 && all.every((name) => filtered.includes(name) !== kept.includes(name));
}

export function isolateKind({ kinds }: Filters, kind: EntityKind): Partial<Filters> {
  return { kinds: allBut(ENTITY_KINDS, [kind], kinds), subkinds: [] };
}

/** `all` are the subkinds of the kind. */
export function isolateSubkind(filters: Filters, kind: EntityKind, subkind: string, all: readonly string[]): Partial<Filters> {
  const keys = all.map((name) => subkindKey(kind, name));
  const subkinds = allBut(keys, [subkindKey(kind, subkind)], filters.subkinds);
  const kinds = ENTITY_KINDS.filter((other) => other !== kind);
  return { kinds: subkinds.length === 0 && keys.length > 1 ? [] : kinds, subkinds };
}

export function isolateTypes({ types }: Filters, kept: readonly string[], all: readonly string[]): Partial<Filters> {
  return { types: allBut(all, kept, types) };
}

/** Filters all of them out, or brings them all back where any of them is out. */
export function toggledTypes({ types }: Filters, names: readonly string[]): Partial<Filters> {
  const anyOut = names.some((name) => types.includes(name));
  return { types: anyOut ? types.filter((name) => !names.includes(name)) : [...types, ...names] };
}

/** Of a kind that is filtered out, the subkind alone comes back. `all` are the subkinds of the kind. */
export function toggledSubkind({ kinds, subkinds }: Filters, kind: EntityKind, subkind: string, all: readonly string[]): Partial<Filters> {
  if (!kinds.includes(kind)) return { subkinds: toggled(subkinds, subkindKey(kind, subkind)) };
  const others = all.filter((name) => name !== subkind).map((name) => subkindKey(kind, name));
  return { kinds: kinds.filter((other) => other !== kind), subkinds: [...subkinds, ...others] };
}

export function toggled<Name>(names: readonly Name[], name: Name): readonly Name[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}
