import type { KeyboardEvent, PointerEvent } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { inBrowser, keepChoice } from '../kept/kept.ts';

/** In CSS pixels. */
const LOWEST = 140;
const HIGHEST = 520;
const STEP = 24;
const KEY = 'mailuo.drawer-height';

export function readDrawerHeight(): number {
  const saved = Number(inBrowser.getItem(KEY) ?? Number.NaN);
  return Number.isFinite(saved) ? bounded(saved) : 280;
}

interface DrawerEdgeProps {
  readonly height: number;
  readonly onResize: (height: number) => void;
}

/** The edge by which the drawer is made higher or lower, with pointer or arrow keys. */
export function DrawerEdge({ height, onResize }: DrawerEdgeProps) {
  const t = useMessages();
  const resize = (to: number) => {
    onResize(bounded(to));
    keepChoice(KEY, String(bounded(to)));
  };
  const drag = ({ currentTarget, pointerId, clientY }: PointerEvent<HTMLDivElement>) => {
    if (currentTarget.hasPointerCapture(pointerId)) resize(innerHeight - clientY);
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowUp') resize(height + STEP);
    else if (key === 'ArrowDown') resize(height - STEP);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that takes the focus is a widget (WAI-ARIA 1.2, separator)
    <div
      className="drawer-edge"
      role="separator"
      aria-orientation="horizontal"
      aria-label={t('drawer.resize')}
      aria-valuenow={height}
      aria-valuemin={LOWEST}
      aria-valuemax={HIGHEST}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}

function bounded(height: number): number {
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, height)));
}
