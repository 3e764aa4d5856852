import { Map as MapIcon, X } from 'lucide-react';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { sight } from '../guide/sight.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { dotsOf, isAnyOutOfSight } from './dots.ts';
import { isFolded, liftMinimap, minimap, turnMinimap } from './folded.ts';
import { MinimapDrawing } from './MinimapDrawing.tsx';
import { canvasOf, mapSize, roomOn } from './room.ts';
import { useLifting } from './use-lifting.ts';
import './minimap.css';

const UNKNOWN = { width: 0, height: 0 } as const;

/** A map of the whole view in a corner of the graph, where it helps: while an entity stands out of sight. */
export function Minimap({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const t = useMessages();
  const known = useExploration((state) => state.known);
  const view = useExploration(
    useShallow(({ exploration: { entityIds, hiddenIds, filters, selection, positions } }) => ({ entityIds, hiddenIds, filters, selection, positions })),
  );
  const dots = useMemo(() => dotsOf(known, view), [known, view]);
  const helps = useStore(sight, ({ now }) => now !== null && isAnyOutOfSight(dots, now));
  const area = useStore(
    sight,
    useShallow(({ now }) => (now === null ? UNKNOWN : canvasOf(now))),
  );
  const size = useMemo(() => mapSize(area), [area]);
  const room = roomOn(area);
  const folded = useStore(minimap, (state) => isFolded(state, room));
  /** What has the keyboard does not go from under it. */
  const [held, setHeld] = useState(false);
  const shown = dots.length > 0 && (helps || held);
  useLifting(shown && !folded && room === 'none', folded);
  useEffect(() => {
    if (room !== 'ample') canvas.current?.keepClear();
  }, [canvas, room, shown, folded]);

  if (!shown) return null;
  const label = t(folded ? 'minimap.show' : 'minimap.fold');
  return (
    <div className="minimap" data-room={room} data-folded={folded} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      {!folded && <MinimapDrawing dots={dots} size={size} canvas={canvas} {...(room === 'none' ? { onChoose: liftMinimap } : {})} />}
      <button type="button" className="icon-button" aria-label={label} title={label} onClick={() => turnMinimap(room)}>
        {folded ? <MapIcon size={20} strokeWidth={1.5} aria-hidden="true" /> : <X size={room === 'ample' ? 16 : 20} strokeWidth={1.5} aria-hidden="true" />}
      </button>
    </div>
  );
}
