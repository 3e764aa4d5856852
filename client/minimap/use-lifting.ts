import { useEffect } from 'react';
import { liftMinimap } from './folded.ts';

/** A map over the graph goes by Escape, wherever the keyboard is, and does not come back by itself once there was none. */
export function useLifting(over: boolean, folded: boolean): void {
  useEffect(() => {
    if (!over) {
      liftMinimap();
      return undefined;
    }
    const lift = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      liftMinimap();
    };
    document.addEventListener('keydown', lift, true);
    return () => document.removeEventListener('keydown', lift, true);
  }, [over, folded]);
}
