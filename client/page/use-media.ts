import { useCallback, useSyncExternalStore } from 'react';

export const PHONE = '(max-width: 720px)';
/** A finger may be at work, beside a mouse or alone. */
export const TOUCH = '(any-pointer: coarse)';
export const NARROW = '(max-width: 1020px)';

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
