import { Minus, Plus } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { Box } from '../canvas/box-grid.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useActions, useCounts, useExplorationStore } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { attention, openMenu } from '../guide/attention.ts';
import { expandAndTell } from '../guide/expand-and-tell.ts';
import { useLitPaths } from '../guide/lit-paths.ts';
import { selectMany } from '../guide/select-many.ts';
import { sight, tellSight, tellUnnamed } from '../guide/sight.ts';
import { tellSelection } from '../guide/tell-selection.ts';
import { Mixed } from '../i18n/Mixed.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { Tour } from '../tour/Tour.tsx';
import { ArrangementButton } from './ArrangementButton.tsx';
import { EmptyView } from './EmptyView.tsx';
import { canvasModule, firstPictureParts } from './first-picture-parts.ts';
import { GroupsNotice } from './GroupsNotice.tsx';
import { MissingNotice } from './MissingNotice.tsx';
import { OpeningNotice } from './OpeningNotice.tsx';
import { SelectManyButton } from './SelectManyButton.tsx';
import { useCanvasWords } from './use-canvas-words.ts';
import { ViewStatus } from './ViewStatus.tsx';

const GraphCanvas = lazy(() => canvasModule.then(({ GraphCanvas }) => ({ default: GraphCanvas })));
const Minimap = lazy(() => firstPictureParts.then(() => import('../minimap/Minimap.tsx')).then(({ Minimap }) => ({ default: Minimap })));

interface GraphAreaProps {
  readonly ref: RefObject<CanvasHandle | null>;
  readonly onTryAgain: () => void;
}

export function GraphArea({ ref, onTryAgain }: GraphAreaProps) {
  const t = useMessages();
  const store = useExplorationStore();
  const { openPanel } = useActions();
  const counts = useCounts();
  const { opening: now } = useStore(opening);
  const words = useCanvasWords();
  const lit = useLitPaths();
  const { on: many } = useStore(selectMany);
  useCentring(ref);

  return (
    <main className="graph-area">
      {now.state === 'OPEN' ? (
        <Suspense>
          <GraphCanvas
            ref={ref}
            label={t('graph.label', { entities: counts.entities.visible, relationships: counts.relationships.visible })}
            describedBy="graph-keys"
            words={words}
            lit={lit}
            selectsMany={many}
            covered={coveredBoxes}
            onContextMenu={openMenu}
            onChoose={() => tellSelection(store, t)}
            onOpen={() => openPanel('details')}
            onSight={tellSight}
            onLabels={tellUnnamed}
            onExpand={(entityId) => void expandAndTell(store, entityId, t)}
          />
          <ViewStatus />
          <EmptyView />
          <Suspense>
            <Minimap canvas={ref} />
          </Suspense>
        </Suspense>
      ) : (
        <OpeningNotice opening={now} onTryAgain={onTryAgain} />
      )}
      <p id="graph-keys" className="unseen">
        <Mixed text={t('graph.keys')} />
      </p>
      <div className="graph-notices">
        <MissingNotice />
        <GroupsNotice />
      </div>
      <Tour canvas={ref} />
      <div className="zoom-buttons" role="group" aria-label={t('view.zoom')}>
        <button type="button" className="icon-button" aria-label={t('view.zoomIn')} title={t('view.zoomIn')} onClick={() => ref.current?.zoomIn()}>
          <Plus size={20} strokeWidth={1.5} aria-hidden="true" />
        </button>
        <button type="button" className="icon-button" aria-label={t('view.zoomOut')} title={t('view.zoomOut')} onClick={() => ref.current?.zoomOut()}>
          <Minus size={20} strokeWidth={1.5} aria-hidden="true" />
        </button>
        <ArrangementButton canvas={ref} />
        <SelectManyButton />
      </div>
    </main>
  );
}

const OVER_GRAPH = '.zoom-buttons, .view-status > *, .minimap > *';
/** Letters keep so far from them, in CSS pixels. */
const AIR = 4;

/** The controls and counts that lie over the graph. */
function coveredBoxes(): readonly Box[] {
  const area = document.querySelector('.graph-area');
  if (area === null) return [];
  const from = area.getBoundingClientRect();
  return [...area.querySelectorAll(OVER_GRAPH)].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left: left - from.left - AIR, right: right - from.left + AIR, top: top - from.top - AIR, bottom: bottom - from.top + AIR };
  });
}

/** Brings what was asked for to the middle, or all of it into sight, once there is a canvas. */
function useCentring(canvas: RefObject<CanvasHandle | null>): void {
  const { ids, number } = useStore(attention);
  const drawn = useStore(sight, ({ now }) => now !== null);
  const done = useRef(0);
  useEffect(() => {
    const [only] = ids;
    if (only === undefined || number === done.current || !drawn) return;
    done.current = number;
    if (ids.length === 1) canvas.current?.centre(only);
    else canvas.current?.show(ids);
  }, [canvas, drawn, ids, number]);
}
