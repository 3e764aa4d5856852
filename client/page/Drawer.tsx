import { ChevronUp, X } from 'lucide-react';
import { lazy, Suspense, useState, type CSSProperties } from 'react';
import { DRAWERS } from '../exploration/exploration.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { DRAWER_NAMES } from './drawer-names.ts';
import { DrawerEdge, readDrawerHeight } from './DrawerEdge.tsx';
import './drawer.css';

const Timeline = lazy(() => import('../timeline/Timeline.tsx').then(({ Timeline }) => ({ default: Timeline })));
const GraphTable = lazy(() => import('../table/GraphTable.tsx').then(({ GraphTable }) => ({ default: GraphTable })));
const DrawerSheet = lazy(() => import('./DrawerSheet.tsx').then(({ DrawerSheet }) => ({ default: DrawerSheet })));

/** What lies folded below the graph; on a phone a sheet over it. */
export function Drawer({ phone }: { readonly phone: boolean }) {
  const t = useMessages();
  const { openDrawer } = useActions();
  const drawer = useExploration((state) => state.exploration.drawer);
  const [height, setHeight] = useState(readDrawerHeight);
  const content = drawer === null ? null : <Suspense>{drawer === 'timeline' ? <Timeline /> : <GraphTable />}</Suspense>;

  if (phone) {
    return drawer === null ? null : (
      <Suspense>
        <DrawerSheet name={t(DRAWER_NAMES[drawer])} onClose={() => openDrawer(null)}>
          {content}
        </DrawerSheet>
      </Suspense>
    );
  }
  return (
    <section className="drawer" aria-label={t('drawer.label')} style={{ '--drawer-height': `${String(height)}px` } as CSSProperties}>
      {drawer !== null && <DrawerEdge height={height} onResize={setHeight} />}
      <div className="drawer-bar">
        {DRAWERS.map((name) => (
          <button key={name} type="button" className="drawer-fold" aria-expanded={drawer === name} aria-controls="drawer-content" onClick={() => openDrawer(drawer === name ? null : name)}>
            <ChevronUp size={16} strokeWidth={1.5} aria-hidden="true" />
            {t(DRAWER_NAMES[name])}
          </button>
        ))}
        {drawer !== null && (
          <button type="button" className="icon-button drawer-close" aria-label={t('drawer.close')} title={t('drawer.close')} onClick={() => openDrawer(null)}>
            <X size={16} strokeWidth={1.5} aria-hidden="true" />
          </button>
        )}
      </div>
      <div id="drawer-content" className="drawer-content" hidden={drawer === null}>
        {content}
      </div>
    </section>
  );
}
