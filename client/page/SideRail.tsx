import { BookOpenText, Info, ListTree, PanelRightOpen, Route, type LucideIcon } from 'lucide-react';
import { PANELS, type Panel } from '../exploration/exploration.ts';
import { ENTITY_KINDS } from '../exploration/graph.ts';
import { useActions } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { PANEL_NAMES } from './panel-names.ts';

const PANEL_ICONS: Readonly<Record<Panel, LucideIcon>> = { details: Info, reading: BookOpenText, trace: Route, words: ListTree };

interface SideRailProps {
  /** Opens the legend in the panel, where it has no place of its own. */
  readonly onLegend: (() => void) | null;
}

/** What is in the panel while it is folded: a way into each part, and what the marks of the graph mean where the legend is in there. */
export function SideRail({ onLegend }: SideRailProps) {
  const t = useMessages();
  const { openPanel } = useActions();
  return (
    <aside className="side-rail" aria-label={t('panel.label')}>
      <button type="button" className="icon-button" aria-label={t('panel.open')} title={t('panel.open')} onClick={() => openPanel('details')}>
        <PanelRightOpen size={20} strokeWidth={1.5} aria-hidden="true" />
      </button>
      {PANELS.map((panel) => {
        const Icon = PANEL_ICONS[panel];
        return (
          <button key={panel} type="button" className="rail-button" onClick={() => openPanel(panel)}>
            <Icon size={20} strokeWidth={1.5} aria-hidden="true" />
            {t(PANEL_NAMES[panel])}
          </button>
        );
      })}
      {onLegend !== null && (
        <button type="button" className="rail-button rail-legend" onClick={onLegend}>
          {ENTITY_KINDS.map((kind) => (
            <span key={kind}>
              <KindMark kind={kind} />
              {t(KIND_NAMES[kind])}
            </span>
          ))}
          <strong>{t('legend.title')}</strong>
        </button>
      )}
    </aside>
  );
}
