import { createStore } from 'zustand/vanilla';
import { inBrowser, keepChoice } from '../kept/kept.ts';
import { COLUMNS, type Column } from './table-rows.ts';

const KEY = 'mailuo.table-hidden';
const ALL: readonly string[] = [...COLUMNS.entities, ...COLUMNS.relationships];

/** Columns that a person has put away, in this browser. */
export const hiddenColumns = createStore<{ readonly hidden: readonly Column[] }>(() => ({
  hidden: (inBrowser.getItem(KEY) ?? '').split(' ').filter((name): name is Column => ALL.includes(name)),
}));

export function toggleColumn(column: Column): void {
  const { hidden } = hiddenColumns.getState();
  const next = hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column];
  hiddenColumns.setState({ hidden: next });
  keepChoice(KEY, next.join(' '));
}
