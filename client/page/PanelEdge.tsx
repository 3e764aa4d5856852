import type { KeyboardEvent, PointerEvent } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { inBrowser, keepChoice } from '../kept/kept.ts';

/** In CSS pixels. */
const NARROWEST = 380;
const WIDEST = 460;
const STEP = 16;
const KEY = 'mailuo.panel-width';

export function readPanelWidth(): number {
  const saved = Number(inBrowser.getItem(KEY) ?? Number.NaN);
  return Number.isFinite(saved) ? bounded(saved) : 420;
}

interface PanelEdgeProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The edge by which the panel is made wider or narrower, with pointer or arrow keys. */
export function PanelEdge({ width, onResize }: PanelEdgeProps) {
  const t = useMessages();
  const resize = (to: number) => {
    onResize(bounded(to));
    keepChoice(KEY, String(bounded(to)));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (change !== undefined) resize(width + change);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that takes the focus is a widget (WAI-ARIA 1.2, separator)
    <div
      className="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('panel.resize')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}

function bounded(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}
