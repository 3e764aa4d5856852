import { useEffect, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeSpan } from '../exploration/graph.ts';
import { tellTime } from '../i18n/time.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { dayBefore, nearestStop, spanBetween, stopsAround, type TimeScale } from './time-scale.ts';

type End = 'first' | 'last';

interface Drag {
  readonly of: End | 'window' | 'new';
  /** The stop it was taken at. */
  readonly from: number;
  /** The window as it was then. */
  readonly first: number;
  readonly last: number;
}

interface TimeBrushProps {
  readonly scale: TimeScale;
  readonly time: TimeSpan | null;
  readonly onChange: (time: TimeSpan | null) => void;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** A time on the scale: drawn anew, dragged as a whole or by an end, or moved end by end, from stop to stop, by key. */
export function TimeBrush({ scale, time, onChange, onTake, onDrop }: TimeBrushProps) {
  const t = useMessages();
  const language = useLanguage();
  const [dragged, setDragged] = useState<Drag | null>(null);
  const [first, last] = stopsAround(scale, time);
  const end = scale.stops.length - 1;
  const place = (stop: number) => scale.places[stop] ?? 0;
  const change = (from: number, to: number) => onChange(spanBetween(scale, from, to));

  const move = (which: End, stop: number) => {
    if (which === 'first') change(Math.min(Math.max(0, stop), last - 1), last);
    else change(first, Math.max(Math.min(end, stop), first + 1));
  };
  const press = (which: End) => (event: KeyboardEvent) => {
    const now = which === 'first' ? first : last;
    const to = { ArrowRight: now + 1, ArrowUp: now + 1, ArrowLeft: now - 1, ArrowDown: now - 1, Home: 0, End: end }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(which, to);
  };
  const take = (of: Drag['of']) => (event: PointerEvent<HTMLElement>) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    onTake();
    setDragged({ of, from: stopUnder(event, scale), first, last });
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (dragged === null) return;
    const stop = stopUnder(event, scale);
    if (dragged.of === 'window') {
      const by = Math.min(Math.max(stop - dragged.from, -dragged.first), end - dragged.last);
      change(dragged.first + by, dragged.last + by);
    } else if (dragged.of !== 'new') move(dragged.of, stop);
    else if (stop !== dragged.from) change(Math.min(stop, dragged.from), Math.max(stop, dragged.from));
  };
  const drop = () => {
    onDrop();
    setDragged(null);
  };
  // It may go while it is dragged.
  useEffect(() => onDrop, [onDrop]);

  const days: Readonly<Record<End, string>> = { first: scale.stops[first] ?? '', last: dayBefore(scale.stops[last] ?? '1970-01-01') };
  return (
    <div className="time-brush" role="group" aria-label={t('timeline.brush')} onPointerDown={take('new')} onPointerMove={drag} onPointerUp={drop} onPointerCancel={drop}>
      <div
        className="time-brush-chosen"
        data-whole={time === null || undefined}
        style={{ left: `${String(place(first) * 100)}%`, right: `${String((1 - place(last)) * 100)}%` }}
        onPointerDown={time === null ? undefined : take('window')}
      />
      {(['first', 'last'] as const).map((which) => {
        const stop = which === 'first' ? first : last;
        return (
          <div
            key={which}
            className="time-brush-end"
            role="slider"
            tabIndex={0}
            aria-label={t(which === 'first' ? 'timeline.from' : 'timeline.to')}
            aria-valuemin={which === 'first' ? 0 : first + 1}
            aria-valuemax={which === 'first' ? last - 1 : end}
            aria-valuenow={stop}
            aria-valuetext={tellTime(days[which], language)}
            style={{ left: `${String(place(stop) * 100)}%` }}
            onKeyDown={press(which)}
            onPointerDown={take(which)}
          />
        );
      })}
    </div>
  );
}

function stopUnder({ clientX, currentTarget }: PointerEvent<HTMLElement>, scale: TimeScale): number {
  const { left, width } = (currentTarget.closest('.time-brush') ?? currentTarget).getBoundingClientRect();
  return nearestStop(scale, (clientX - left) / width);
}
