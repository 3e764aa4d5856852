import { textIn } from '../exploration/graph.ts';
import { passagesOf, type KnownGraph } from '../exploration/known-graph.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';
import { tellTime } from '../i18n/time.ts';
import type { InterfaceLanguage, Translate } from '../i18n/messages.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';

export const SHEETS = ['entities', 'relationships'] as const;
export type Sheet = (typeof SHEETS)[number];

/** In their order; the first of each stands always. */
export const COLUMNS = {
  entities: ['name', 'kind', 'subkind', 'degree', 'passages', 'time'],
  relationships: ['start', 'reading', 'end', 'basis', 'evidence'],
} as const satisfies Record<Sheet, readonly string[]>;
export type Column = (typeof COLUMNS)[Sheet][number];

/** What a cell says, and what it is sorted by where that is another thing than its words. */
export interface Cell {
  readonly text: string;
  readonly order?: number | string;
}

export interface TableRow {
  readonly id: string;
  /** Greyed by a filter. */
  readonly greyed: boolean;
  readonly cells: Readonly<Partial<Record<Column, Cell>>>;
}

/** The words for what is neither a name nor a number. */
export interface TableWords {
  readonly language: InterfaceLanguage;
  readonly t: Translate;
  /** By `subkindKey`. */
  readonly subkind: (kind: string, subkind: string) => string;
}

/** One row for each entity on the canvas, in the order of arrival. */
export function entityRows(known: KnownGraph, { entities, relationships }: VisibleGraph, { language, t, subkind }: TableWords): readonly TableRow[] {
  const shown = new Map<string, number>();
  for (const { relationship: { startId, endId } } of relationships) for (const id of new Set([startId, endId])) if (startId !== endId) shown.set(id, (shown.get(id) ?? 0) + 1);
  return entities.map(({ entity, greyed }) => {
    const degree = shown.get(entity.id) ?? 0;
    const passages = passagesOf(known, entity.id).length;
    return {
      id: entity.id,
      greyed,
      cells: {
        name: { text: textIn(entity.name, language) },
        kind: { text: t(KIND_NAMES[entity.kind]) },
        subkind: { text: entity.subkind === null ? '' : subkind(entity.kind, entity.subkind) },
        degree: { text: t('legend.tally', { visible: degree, total: entity.degree }), order: degree },
        passages: { text: String(passages), order: passages },
        time: entity.time === null ? { text: '' } : { text: tellTime(entity.time, language), order: known.times.get(entity.time)?.from ?? entity.time },
      },
    };
  });
}

/** One row for each relationship on the canvas. */
export function relationshipRows(known: KnownGraph, { relationships }: VisibleGraph, { language, t }: TableWords): readonly TableRow[] {
  const name = (id: string) => textIn(known.entities.get(id)?.name ?? { [language]: id }, language);
  return relationships.map(({ relationship: { id, type, startId, endId, basis, evidenceCount }, greyed }) => {
    const label = known.types.get(type)?.label;
    return {
      id,
      greyed,
      cells: {
        start: { text: name(startId) },
        reading: { text: label === undefined ? type : textIn(label, language) },
        end: { text: name(endId) },
        basis: { text: t(basis === 'INFERRED' ? 'basis.inferred' : 'basis.stated') },
        evidence: { text: String(evidenceCount), order: evidenceCount },
      },
    };
  });
}

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** Names by the alphabet of the language, Chinese by pinyin; numbers by size; equal ones keep their order, and what says nothing comes last. Null leaves everything as it is. */
export function sortedRows(rows: readonly TableRow[], sorting: Sorting | null, language: InterfaceLanguage): readonly TableRow[] {
  if (sorting === null) return rows;
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en', { numeric: true });
  const turn = sorting.descending ? -1 : 1;
  const cell = (row: TableRow): Cell => row.cells[sorting.column] ?? { text: '' };
  return [...rows].sort((a, b) => Number(cell(a).text === '') - Number(cell(b).text === '') || turn * comparedCells(cell(a), cell(b), compare));
}

/** Rows that hold every word of the text somewhere, in any case. */
export function foundRows(rows: readonly TableRow[], text: string): readonly TableRow[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter(({ cells }) => {
    const said = Object.values(cells).map((cell) => cell.text).join('\n').normalize('NFKC').toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

function comparedCells(a: Cell, b: Cell, compare: (a: string, b: string) => number): number {
  const [left, right] = [a.order ?? a.text, b.order ?? b.text];
  return typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right));
}
