import { useEffect, useMemo, useRef, type PointerEvent, type RefObject } from 'react';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import type { Point } from '../exploration/exploration.ts';
import { sight } from '../guide/sight.ts';
import type { Dot } from './dots.ts';
import { drawDots } from './draw-dots.ts';
import { frameOf, inGraph, scaleOver } from './map-scale.ts';
import type { Size } from './room.ts';

interface MinimapDrawingProps {
  readonly dots: readonly Dot[];
  readonly size: Size;
  readonly canvas: RefObject<CanvasHandle | null>;
  /** Where the drawing hides what it moves: a place was chosen. */
  readonly onChoose?: () => void;
}

/**
 * The dots, drawn once for each change, and the frame over them, which alone moves with the camera. For pointers alone: by keyboard the graph follows
 * its own mark and keys, and in words it needs no camera.
 */
export function MinimapDrawing({ dots, size, canvas, onChoose }: MinimapDrawingProps) {
  const drawing = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scale = useMemo(() => scaleOver(dots, size), [dots, size]);
  /** From the pointer to the middle of the frame it took hold of. */
  const hold = useRef<Point | null>(null);

  useEffect(() => {
    const draw = () => {
      if (drawing.current !== null) drawDots(drawing.current, dots, scale);
    };
    draw();
    const themed = new MutationObserver(draw);
    themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => themed.disconnect();
  }, [dots, scale]);

  useEffect(() => {
    const follow = () => {
      const { now } = sight.getState();
      if (frame.current === null || now === null) return;
      const { left, top, width, height } = frameOf(now, scale);
      Object.assign(frame.current.style, { translate: `${String(left)}px ${String(top)}px`, width: `${String(width)}px`, height: `${String(height)}px` });
    };
    follow();
    return sight.subscribe(follow);
  }, [scale]);

  const pointed = (event: PointerEvent<HTMLDivElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return inGraph({ x: event.clientX - left - event.currentTarget.clientLeft, y: event.clientY - top - event.currentTarget.clientTop }, scale);
  };
  const look = (at: Point) => canvas.current?.lookAt({ x: at.x + (hold.current?.x ?? 0), y: at.y + (hold.current?.y ?? 0) });

  return (
    <div
      className="minimap-drawing"
      style={size}
      aria-hidden="true"
      onPointerDown={(event) => {
        const { now } = sight.getState();
        if (now === null || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const at = pointed(event);
        const within = onChoose === undefined && event.target === frame.current;
        hold.current = within ? { x: (now.left + now.right) / 2 - at.x, y: (now.top + now.bottom) / 2 - at.y } : { x: 0, y: 0 };
        if (!within) look(at);
      }}
      onPointerMove={(event) => {
        if (hold.current !== null) look(pointed(event));
      }}
      onLostPointerCapture={() => {
        hold.current = null;
      }}
      onClick={onChoose}
    >
      <div ref={frame} className="minimap-frame" />
      <canvas ref={drawing} />
    </div>
  );
}
