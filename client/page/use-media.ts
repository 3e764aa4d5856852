import { useCallback, useSyncExternalStore } from 'react';

/** Too small for panels beside the graph: a phone held either way, a page at 400 %, a tablet held upright, whose buttons are as large as a finger. */
export const PHONE = '(max-width: 720px), (max-width: 1020px) and (max-height: 480px), (max-width: 960px) and (pointer: coarse)';
/** Low and wide enough for the sheet to stand beside the graph. As in page.css. */
export const SIDEWAYS = '(max-height: 480px) and (min-width: 560px)';
/** A finger may be at work, beside a mouse or alone. */
export const TOUCH = '(any-pointer: coarse)';
/** What points is a finger; there may be no keyboard. */
export const FINGER = '(pointer: coarse)';
/** The panel leaves the graph room enough to stand open from the start. */
export const WIDE = '(min-width: 960px)';
/** The legend is in the panel. */
export const NARROW = '(max-width: 1099px)';

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
