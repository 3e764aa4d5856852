export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes by where they lie: what meets one is looked for near it alone. */
export interface BoxGrid<Kept extends Box> {
  add(box: Kept): void;
  /** Whether one of them that counts shares ground with the box. */
  meets(box: Box, counts?: (other: Kept) => boolean): boolean;
}

/** Columns and rows are numbered from minus as many to as many. */
const MOST_CELLS = 2 ** 25;

/** Quickest where a cell is about as large as a box. */
export function createBoxGrid<Kept extends Box>(cell: number): BoxGrid<Kept> {
  const cells = new Map<number, Kept[]>();
  const some = ({ left, right, top, bottom }: Box, within: (key: number) => boolean): boolean => {
    for (let column = Math.floor(left / cell); column * cell <= right; column += 1) {
      for (let row = Math.floor(top / cell); row * cell <= bottom; row += 1) if (within(column * 2 * MOST_CELLS + row)) return true;
    }
    return false;
  };
  return {
    add(box) {
      some(box, (key) => {
        const there = cells.get(key);
        if (there === undefined) cells.set(key, [box]);
        else there.push(box);
        return false;
      });
    },
    meets: (box, counts = () => true) => some(box, (key) => cells.get(key)?.some((other) => overlap(box, other) && counts(other)) === true),
  };
}

/** Whether they share ground. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isWithin({ left, right, top, bottom }: Box, bounds: Box): boolean {
  return left >= bounds.left && right <= bounds.right && top >= bounds.top && bottom <= bounds.bottom;
}
