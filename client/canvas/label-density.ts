/** One label that asks to be drawn, in units of the graph. */
export interface LabelClaim {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The higher gets the room. */
  readonly rank: number;
  /** Drawn whatever it covers. */
  readonly always: boolean;
}

/** So many of the highest rank may cover shapes, since they tell where one is in a crowd. */
const LANDMARKS = 12;

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The labels there is room for: none covers another, and but for the landmarks none covers a shape that is not its own. */
export function labelsWithRoom(claims: readonly LabelClaim[], shapes: readonly Box[]): ReadonlySet<string> {
  const drawn: LabelClaim[] = [];
  const ordered = [...claims].sort((a, b) => Number(b.always) - Number(a.always) || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const [index, claim] of ordered.entries()) {
    const free = drawn.every((other) => !overlap(claim, other));
    const clear = () => index < LANDMARKS || shapes.every((shape) => shape.id === claim.id || !overlap(claim, shape));
    if (claim.always || (free && clear())) drawn.push(claim);
  }
  return new Set(drawn.map(({ id }) => id));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
