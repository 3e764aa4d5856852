import { Columns3, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useStore } from 'zustand';
import { choose } from '../canvas/choose.ts';
import { subkindKey } from '../exploration/filters.ts';
import { textIn, type EntityKind } from '../exploration/graph.ts';
import { useActions, useExploration, useVisibleGraph } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { centreOn } from '../guide/attention.ts';
import { selectMany } from '../guide/select-many.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { PHONE, useMedia } from '../page/use-media.ts';
import { COLUMN_NAMES } from './column-names.ts';
import { Grid } from './Grid.tsx';
import { hiddenColumns, toggleColumn } from './hidden-columns.ts';
import { COLUMNS, entityRows, foundRows, relationshipRows, SHEETS, sortedRows, type Column, type Sheet, type Sorting, type TableWords } from './table-rows.ts';
import '../search/search.css';
import './table.css';

const SHEET_NAMES = { entities: 'legend.entities', relationships: 'legend.relationships' } as const;
/** On a phone there is room for so many columns. */
const PHONE_COLUMNS = { entities: ['name', 'degree'], relationships: ['start', 'reading', 'end'] } as const satisfies Record<Sheet, readonly Column[]>;

/** What is on the canvas, row by row: sorted, searched and selected in step with it. */
export function GraphTable() {
  const t = useMessages();
  const language = useLanguage();
  const phone = useMedia(PHONE);
  const actions = useActions();
  const known = useExploration((state) => state.known);
  const selection = useExploration((state) => state.exploration.selection);
  const graph = useVisibleGraph();
  const { hidden } = useStore(hiddenColumns);
  const [sheet, setSheet] = useState<Sheet>('entities');
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [text, setText] = useState('');
  const words = useTableWords();
  const all = useMemo(() => (sheet === 'entities' ? entityRows : relationshipRows)(known, graph, words), [sheet, known, graph, words]);
  const rows = useMemo(() => sortedRows(foundRows(all, text), sorting, language), [all, text, sorting, language]);
  const greyed = rows.filter((row) => row.greyed).length;
  const columns: readonly Column[] = phone ? PHONE_COLUMNS[sheet] : COLUMNS[sheet].filter((column, index) => index === 0 || !hidden.includes(column));
  const on = sheet === 'entities' ? 'entity' : 'relationship';

  return (
    <section className="table" aria-label={t('drawer.table')}>
      <div className="table-bar">
        <div className="table-sheets" role="group" aria-label={t('table.sheets')}>
          {SHEETS.map((name) => (
            <button
              key={name}
              type="button"
              className="button"
              aria-pressed={sheet === name}
              onClick={() => {
                setSheet(name);
                setSorting(null);
              }}
            >
              {t(SHEET_NAMES[name])} {name === 'entities' ? graph.entities.length : graph.relationships.length}
            </button>
          ))}
        </div>
        <SearchField className="search-field table-search" aria-label={t('table.search')} value={text} onChange={setText}>
          <Search size={16} strokeWidth={1.5} aria-hidden="true" />
          <Input className="search-input" placeholder={t('table.search')} />
        </SearchField>
        {!phone && <ColumnChoice sheet={sheet} hidden={hidden} />}
        <p className="tally" role="status">
          {t('table.count', { shown: rows.length, total: all.length, greyed })}
        </p>
      </div>
      <Grid
        label={t(SHEET_NAMES[sheet])}
        columns={columns}
        rows={rows}
        selectedIds={sheet === 'entities' ? selection.entityIds : selection.relationshipIds}
        sorting={sorting}
        onSort={(column) => setSorting((now) => (now?.column !== column ? { column, descending: false } : now.descending ? null : { column, descending: true }))}
        onSelect={(id, more) => {
          choose(actions, { on, id }, more || selectMany.getState().on);
          if (on === 'entity') centreOn(id);
        }}
        onOpen={(id) => {
          choose(actions, { on, id }, false);
          actions.openPanel('details');
        }}
      />
    </section>
  );
}

function ColumnChoice({ sheet, hidden }: { readonly sheet: Sheet; readonly hidden: readonly Column[] }) {
  const t = useMessages();
  return (
    <details className="table-columns">
      <summary>
        <Columns3 size={16} strokeWidth={1.5} aria-hidden="true" />
        {t('table.columns')}
      </summary>
      <div className="table-columns-list">
        {COLUMNS[sheet].slice(1).map((column) => (
          <label key={column}>
            <input type="checkbox" checked={!hidden.includes(column)} onChange={() => toggleColumn(column)} />
            {t(COLUMN_NAMES[column])}
          </label>
        ))}
      </div>
    </details>
  );
}

function useTableWords(): TableWords {
  const t = useMessages();
  const language = useLanguage();
  const { opening: now } = useStore(opening);
  return useMemo(
    () => ({
      t,
      language,
      subkind: (kind, subkind) => {
        const label = now.state === 'OPEN' ? now.article.subkinds.get(subkindKey(kind as EntityKind, subkind)) : undefined;
        return label === undefined ? subkind : textIn(label, language);
      },
    }),
    [t, language, now],
  );
}
