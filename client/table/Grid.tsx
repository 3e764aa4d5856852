import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useId, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { PHONE, TOUCH, useMedia } from '../page/use-media.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { COLUMN_NAMES } from './column-names.ts';
import { columnWidths } from './column-widths.ts';
import type { Column, Sorting, TableRow } from './table-rows.ts';
import { useWindow } from './use-window.ts';

const ROW_PX = 32;
const TOUCH_ROW_PX = 44;
const PAGE_ROWS = 10;

interface GridProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly selectedIds: readonly string[];
  readonly sorting: Sorting | null;
  readonly onSort: (column: Column) => void;
  readonly onSelect: (id: string, more: boolean) => void;
  readonly onOpen: (id: string) => void;
}

/** Many rows, of which those in sight are drawn (WAI-ARIA 1.2, grid; rows say which of all they are). */
export function Grid({ label, columns, rows, selectedIds, sorting, onSort, onSelect, onOpen }: GridProps) {
  const t = useMessages();
  const id = useId();
  const [active, setActive] = useState(0);
  const touch = useMedia(TOUCH);
  const phone = useMedia(PHONE);
  const rowHeight = touch || phone ? TOUCH_ROW_PX : ROW_PX;
  const { ref, first, end, reveal } = useWindow(rows.length, rowHeight, rowHeight);
  const at = Math.min(active, rows.length - 1);
  const newest = selectedIds.at(-1);

  useEffect(() => {
    const index = rows.findIndex((row) => row.id === newest);
    if (index < 0) return;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is chosen elsewhere is where the keyboard goes on
    setActive(index);
    reveal(index);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each choice, not for each sorting
  }, [newest]);

  const go = (to: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, to));
    setActive(next);
    reveal(next);
  };
  const press = (event: KeyboardEvent) => {
    // The headings have keys of their own.
    if (event.target !== event.currentTarget) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE_ROWS, PageUp: at - PAGE_ROWS, Home: 0, End: rows.length - 1 }[event.key];
    const row = rows[at];
    if (to !== undefined) go(to);
    else if (event.key === ' ' && row !== undefined) onSelect(row.id, event.shiftKey || event.ctrlKey || event.metaKey);
    else if (event.key === 'Enter' && row !== undefined) onOpen(row.id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={ref}
      className="table-scroll"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={rows[at] === undefined ? undefined : `${id}-${String(at)}`}
      tabIndex={0}
      onKeyDown={press}
      style={{ '--row': `${String(rowHeight)}px`, '--columns': columnWidths(columns) } as CSSProperties}
    >
      <div className="table-head" role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = sorting?.column === column;
          const Arrow = sorted && sorting.descending ? ArrowDown : ArrowUp;
          return (
            <div key={column} role="columnheader" aria-sort={!sorted ? 'none' : sorting.descending ? 'descending' : 'ascending'}>
              <button type="button" className="table-sort" data-sorted={sorted || undefined} title={column === 'degree' ? t('table.degreeHint') : undefined} onClick={() => onSort(column)}>
                {t(COLUMN_NAMES[column])}
                {sorted && <Arrow size={14} strokeWidth={2} aria-hidden="true" />}
              </button>
            </div>
          );
        })}
      </div>
      <div className="table-body" role="rowgroup" style={{ height: rows.length * rowHeight }}>
        {rows.slice(first, end).map((row, offset) => {
          const index = first + offset;
          return (
            // The grid has the keyboard for all of them.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={row.id}
              id={`${id}-${String(index)}`}
              className="table-row"
              role="row"
              aria-rowindex={index + 2}
              aria-selected={selectedIds.includes(row.id)}
              data-active={index === at || undefined}
              data-greyed={row.greyed || undefined}
              style={{ top: index * rowHeight }}
              onClick={({ shiftKey, ctrlKey, metaKey }) => {
                setActive(index);
                onSelect(row.id, shiftKey || ctrlKey || metaKey);
              }}
              onDoubleClick={() => onOpen(row.id)}
            >
              {columns.map((column) => (
                <div key={column} role="gridcell" title={row.cells[column]?.text}>
                  {row.cells[column]?.text}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
