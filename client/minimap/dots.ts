import type { Sight } from '../canvas/canvas-handle.ts';
import type { Exploration, Point } from '../exploration/exploration.ts';
import { sieveOf } from '../exploration/filters.ts';
import type { EntityKind } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';

/** An entity as the map shows it. */
export interface Dot {
  readonly at: Point;
  readonly kind: EntityKind;
  readonly greyed: boolean;
  readonly selected: boolean;
}

export type Mapped = Pick<Exploration, 'entityIds' | 'hiddenIds' | 'filters' | 'selection' | 'positions'>;

/** Entities that stand on the canvas, the selected last. */
export function dotsOf(known: KnownGraph, { entityIds, hiddenIds, filters, selection, positions }: Mapped): readonly Dot[] {
  const hidden = new Set(hiddenIds);
  const selected = new Set(selection.entityIds);
  const sieve = sieveOf(known, filters);
  const dots = entityIds.flatMap((id): Dot[] => {
    const entity = known.entities.get(id);
    const at = positions[id];
    if (entity === undefined || at === undefined || hidden.has(id)) return [];
    const greyed = !sieve.entity(entity);
    return greyed && filters.hides ? [] : [{ at, kind: entity.kind, greyed, selected: selected.has(id) }];
  });
  return [...dots.filter((dot) => !dot.selected), ...dots.filter((dot) => dot.selected)];
}

/** Whether any of them stands where it cannot be seen now. */
export function isAnyOutOfSight(dots: readonly Dot[], { left, top, right, bottom }: Sight): boolean {
  return dots.some(({ at: { x, y } }) => x < left || x > right || y < top || y > bottom);
}
