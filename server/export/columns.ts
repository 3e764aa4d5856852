import type { Entity, Ontology, Relationship, Text, Texts } from '../graph/model.ts';

export type Cell = string | number | readonly string[] | null;

/** One property of what is exported, the same in every format. */
export interface Column<Of> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
  readonly of: (one: Of) => Cell;
}

export function entityColumns(languages: readonly string[]): readonly Column<Entity>[] {
  return [
    { name: 'kind', type: 'string', of: ({ kind }) => kind },
    { name: 'subkind', type: 'string', of: ({ subkind }) => subkind },
    ...inEach<Entity>(languages, 'name', ({ name }) => name),
    ...inEach<Entity>(languages, 'aliases', ({ aliases }) => aliases),
    ...inEach<Entity>(languages, 'description', ({ description }) => description),
    { name: 'time', type: 'string', of: ({ time }) => time },
    { name: 'degree', type: 'integer', of: ({ degree }) => degree },
    { name: 'documentRank', type: 'integer', of: ({ documentRank }) => documentRank },
  ];
}

export function relationshipColumns(languages: readonly string[]): readonly Column<Relationship>[] {
  return [
    { name: 'relationshipType', type: 'string', of: ({ type }) => type },
    ...inEach<Relationship>(languages, 'statement', ({ statement }) => statement),
    { name: 'basis', type: 'string', of: ({ basis }) => basis },
    ...inEach<Relationship>(languages, 'reason', ({ reason }) => reason),
    { name: 'quantityValue', type: 'double', of: ({ quantity }) => quantity?.value ?? null },
    { name: 'quantityComparator', type: 'string', of: ({ quantity }) => quantity?.comparator ?? null },
    ...inEach<Relationship>(languages, 'quantityUnit', ({ quantity }) => quantity?.unit ?? null),
    ...inEach<Relationship>(languages, 'quantityText', ({ quantity }) => quantity?.text ?? null),
    { name: 'passages', type: 'string', of: ({ passageIds }) => passageIds },
    { name: 'evidenceCount', type: 'integer', of: ({ passageIds }) => passageIds.length },
    { name: 'documentRank', type: 'integer', of: ({ documentRank }) => documentRank },
  ];
}

/** A list as a JSON array, since any other separator may stand in a name. */
export function plainCell(cell: Cell): string | number | null {
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
}

export function textOf(text: Text, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** The reading of each type from start to end. */
export function relationshipLabels({ relationshipTypes }: Ontology, language: string): ReadonlyMap<string, string> {
  return new Map(relationshipTypes.map(({ name, label }) => [name, textOf(label, language)]));
}

/** `nameZh`, `nameEn`: the names of docs/graph-model.md. */
function inEach<Of>(languages: readonly string[], property: string, of: (one: Of) => Text | Texts | null): readonly Column<Of>[] {
  return languages.map((language) => ({
    name: property + language.charAt(0).toUpperCase() + language.slice(1),
    type: 'string',
    of: (one) => {
      const value = of(one)?.[language] ?? null;
      return value !== null && value.length === 0 ? null : value;
    },
  }));
}
