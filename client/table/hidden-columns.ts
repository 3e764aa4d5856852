import { createStore } from 'zustand/vanilla';
import { COLUMNS, type Column } from './table-rows.ts';

const KEY = 'mailuo.table-hidden';
const ALL: readonly string[] = [...COLUMNS.entities, ...COLUMNS.relationships];

/** Columns that a person has put away, in this browser. */
export const hiddenColumns = createStore<{ readonly hidden: readonly Column[] }>(() => ({
  hidden: (localStorage.getItem(KEY) ?? '').split(' ').filter((name): name is Column => ALL.includes(name)),
}));

export function toggleColumn(column: Column): void {
  const { hidden } = hiddenColumns.getState();
  const next = hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column];
  hiddenColumns.setState({ hidden: next });
  localStorage.setItem(KEY, next.join(' '));
}
