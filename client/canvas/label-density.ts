import { createBoxGrid, type Box } from './box-grid.ts';

/** One label that asks to be drawn, in units of the graph. */
export interface LabelClaim extends Box {
  readonly id: string;
  /** The higher gets the room. */
  readonly rank: number;
  /** Drawn whatever it covers. */
  readonly always: boolean;
}

interface Shape extends Box {
  readonly id: string;
}

/** So many of the highest rank may cover shapes, since they tell where one is in a crowd. */
const LANDMARKS = 12;

/** The labels there is room for: none covers another, and but for the landmarks none covers a shape that is not its own. */
export function labelsWithRoom(claims: readonly LabelClaim[], shapes: readonly Shape[]): ReadonlySet<string> {
  const cell = claims.reduce((sum, { left, right }) => sum + right - left, 1) / Math.max(1, claims.length);
  const covered = createBoxGrid<Shape>(cell);
  for (const shape of shapes) covered.add(shape);
  const written = createBoxGrid<LabelClaim>(cell);
  const drawn = new Set<string>();
  const ordered = [...claims].sort((a, b) => Number(b.always) - Number(a.always) || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const [index, claim] of ordered.entries()) {
    const free = () => !written.meets(claim) && (index < LANDMARKS || !covered.meets(claim, ({ id }) => id !== claim.id));
    if (!claim.always && !free()) continue;
    written.add(claim);
    drawn.add(claim.id);
  }
  return drawn;
}
