import { PanelRightClose } from 'lucide-react';
import { lazy, Suspense, useEffect, useState, type CSSProperties } from 'react';
import { useActions } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { wantedLegend } from '../legend/wanted-legend.ts';
import { firstPictureParts } from './first-picture-parts.ts';
import { PanelEdge, readPanelWidth } from './PanelEdge.tsx';
import { SideRail } from './SideRail.tsx';
import { useMedia, WIDE } from './use-media.ts';
import { useSelectionInSight } from './use-selection-in-sight.ts';

const PanelTabs = lazy(() => firstPictureParts.then(() => import('./PanelTabs.tsx')).then(({ PanelTabs }) => ({ default: PanelTabs })));

interface SidePanelProps {
  readonly open: boolean;
  readonly withLegend: boolean;
}

export function SidePanel({ open, withLegend }: SidePanelProps) {
  const t = useMessages();
  const { openPanel } = useActions();
  const [width, setWidth] = useState(readPanelWidth);
  const [onLegend, setOnLegend] = useState(false);
  const wide = useMedia(WIDE);
  useSelectionInSight(open && !wide, 'side');

  const openLegend = () => {
    setOnLegend(true);
    openPanel('details');
  };
  useEffect(() => wantedLegend.subscribe(({ part }) => part !== null && withLegend && !open && openLegend()));

  if (!open) {
    return <SideRail onLegend={withLegend ? openLegend : null} />;
  }
  const close = () => {
    setOnLegend(false);
    openPanel(null);
  };
  return (
    <aside className="side-panel" aria-label={t('panel.label')} style={{ '--panel-width': `${width}px` } as CSSProperties}>
      <PanelEdge width={width} onResize={setWidth} />
      <Suspense>
        <PanelTabs withLegend={withLegend} onLegend={onLegend} />
      </Suspense>
      <button
        type="button"
        className="icon-button side-panel-close"
        aria-label={t('panel.close')}
        title={t('panel.close')}
        onClick={close}
      >
        <PanelRightClose size={20} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </aside>
  );
}
