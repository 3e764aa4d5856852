import { Map as MapIcon, X } from 'lucide-react';
import { useMemo, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { sight } from '../guide/sight.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { dotsOf, isAnyOutOfSight } from './dots.ts';
import { foldMinimap, isFolded, minimap } from './folded.ts';
import { MinimapDrawing } from './MinimapDrawing.tsx';
import './minimap.css';

/** Of the canvas, in CSS pixels: on a smaller one, as a phone's, the map would cover more than it tells. */
const NARROWEST = 640;
const LOWEST = 300;

/** A map of the whole view in the corner of the graph, where it helps: while an entity stands out of sight. */
export function Minimap({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const t = useMessages();
  const folded = useStore(minimap, isFolded);
  const known = useExploration((state) => state.known);
  const view = useExploration(
    useShallow(({ exploration: { entityIds, hiddenIds, filters, selection, positions } }) => ({ entityIds, hiddenIds, filters, selection, positions })),
  );
  const dots = useMemo(() => dotsOf(known, view), [known, view]);
  const helps = useStore(sight, ({ now }) => now !== null && (now.right - now.left) * now.zoom >= NARROWEST && (now.bottom - now.top) * now.zoom >= LOWEST && isAnyOutOfSight(dots, now));
  /** What has the keyboard does not go from under it. */
  const [held, setHeld] = useState(false);

  if (dots.length === 0 || !(helps || held)) return null;
  const label = t(folded ? 'minimap.show' : 'minimap.fold');
  return (
    <div className="minimap" data-folded={folded} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      {!folded && <MinimapDrawing dots={dots} canvas={canvas} />}
      <button type="button" className="icon-button" aria-label={label} title={label} onClick={() => foldMinimap(!folded)}>
        {folded ? <MapIcon size={20} strokeWidth={1.5} aria-hidden="true" /> : <X size={16} strokeWidth={1.5} aria-hidden="true" />}
      </button>
    </div>
  );
}
