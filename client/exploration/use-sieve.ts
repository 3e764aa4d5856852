import { useMemo } from 'react';
import { filtersAnything, sieveOf, type Sieve } from './filters.ts';
import { useExploration } from './use-exploration.ts';

/** What the filters and the time lens let through; null where they let everything through. */
export function useSieve(): Sieve | null {
  const known = useExploration((state) => state.known);
  const filters = useExploration((state) => state.exploration.filters);
  return useMemo(() => (filtersAnything(filters) ? sieveOf(known, filters) : null), [known, filters]);
}
