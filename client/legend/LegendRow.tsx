import { ChevronRight, ScanSearch } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { Count } from '../exploration/visible-graph.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Drawn once for all rows. */
const ALONE = <ScanSearch size={16} strokeWidth={1.5} aria-hidden="true" />;
const CHEVRON = <ChevronRight className="legend-chevron" size={16} strokeWidth={1.5} aria-hidden="true" />;

interface LegendRowProps {
  readonly name: string;
  readonly mark?: ReactNode;
  readonly count: Count;
  /** Mixed where only some of what it holds passes the filters. */
  readonly passes: boolean | 'mixed';
  readonly isolated: boolean;
  readonly onToggle: () => void;
  readonly onIsolate: () => void;
  /** The finer rows within it, and what they are. */
  readonly children?: ReactNode;
  readonly finer?: 'subkinds' | 'types';
}

/** One sort of thing: pressing filters it out or brings it back, pressing with Shift leaves it alone. */
export function LegendRow({ name, mark, count, passes, isolated, onToggle, onIsolate, children, finer = 'subkinds' }: LegendRowProps) {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const finerId = useId();
  return (
    <li>
      <div className="legend-line">
        <button
          type="button"
          className="legend-row"
          aria-pressed={passes}
          title={t('legend.hint')}
          onClick={({ shiftKey }) => (shiftKey ? onIsolate() : onToggle())}
        >
          {mark}
          <span className="legend-name">{name}</span>
          <span className="tally">{t('legend.tally', { visible: count.visible, total: count.total })}</span>
        </button>
        <button type="button" className="legend-only" aria-pressed={isolated} aria-label={t('legend.only', { name })} title={t('legend.only', { name })} onClick={onIsolate}>
          {ALONE}
        </button>
        {children !== undefined && (
          <button
            type="button"
            className="legend-unfold"
            aria-expanded={open}
            aria-controls={finerId}
            aria-label={t('legend.finer', { finer, name })}
            title={t('legend.finer', { finer, name })}
            onClick={() => setOpen(!open)}
          >
            {CHEVRON}
          </button>
        )}
      </div>
      {children !== undefined && (
        <ul id={finerId} className="legend-finer" hidden={!open}>
          {open && children}
        </ul>
      )}
    </li>
  );
}
