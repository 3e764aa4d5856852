import type { Column } from './table-rows.ts';

/** Shares of the width of the table. */
const SHARES = {
  name: 3,
  kind: 1,
  subkind: 1.2,
  degree: 0.8,
  passages: 0.9,
  time: 1.6,
  start: 2.4,
  reading: 1.6,
  end: 2.4,
  basis: 0.9,
  evidence: 0.9,
} as const satisfies Record<Column, number>;

/** As `grid-template-columns` takes it; none is narrower than `--least` of the style sheet. */
export function columnWidths(columns: readonly Column[]): string {
  return columns.map((column) => `minmax(var(--least), ${String(SHARES[column])}fr)`).join(' ');
}
