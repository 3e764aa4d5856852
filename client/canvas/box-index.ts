export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes by the squares of a grid, so that what one overlaps is found without looking at all of them. */
export interface BoxIndex<Kept extends Box> {
  add(box: Kept): void;
  /** Whether one that counts overlaps the box. */
  overlaps(box: Box, counts?: (kept: Kept) => boolean): boolean;
}

/** Squares in a row of the grid: more than any graph reaches. */
const ROW = 2 ** 20;

/** A square about as wide as the boxes is found soonest. */
export function createBoxIndex<Kept extends Box>(square: number): BoxIndex<Kept> {
  const squares = new Map<number, Kept[]>();
  /** Whether it is so of one of the squares that the box touches. */
  const isOfOne = ({ left, right, top, bottom }: Box, isSo: (key: number) => boolean): boolean => {
    const [firstRow, lastRow, lastColumn] = [Math.floor(top / square), Math.floor(bottom / square), Math.floor(right / square)];
    for (let column = Math.floor(left / square); column <= lastColumn; column += 1) {
      for (let row = firstRow; row <= lastRow; row += 1) if (isSo(column * ROW + row)) return true;
    }
    return false;
  };
  return {
    add(box) {
      isOfOne(box, (key) => {
        const there = squares.get(key);
        if (there === undefined) squares.set(key, [box]);
        else there.push(box);
        return false;
      });
    },
    overlaps: (box, counts) => isOfOne(box, (key) => squares.get(key)?.some((kept) => overlap(box, kept) && (counts === undefined || counts(kept))) === true),
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
