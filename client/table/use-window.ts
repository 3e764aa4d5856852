import { useEffect, useRef, useState, type RefObject } from 'react';

/** Rows beyond those in sight that stand ready, on either side. */
const AHEAD = 8;

interface Window {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The first row to draw, and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Scrolls as little as it takes to bring a row into sight. */
  readonly reveal: (index: number) => void;
}

/** Which of many rows of the same height are in sight; `headHeight` is what always covers the top. In CSS pixels. */
export function useWindow(count: number, rowHeight: number, headHeight: number): Window {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return {
    ref,
    first: Math.max(0, Math.floor(seen.top / rowHeight) - AHEAD),
    end: Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + AHEAD),
    reveal: (index) => {
      const element = ref.current;
      if (element === null || index < 0) return;
      const top = index * rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowHeight + headHeight > element.scrollTop + element.clientHeight) element.scrollTop = top + rowHeight + headHeight - element.clientHeight;
    },
  };
}
