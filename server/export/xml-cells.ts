import { plainCell, type Column } from './columns.ts';
import { droppedFrom } from './xml.ts';

/** A column that says which characters of a node or relationship XML could not hold. */
export const DROPPED = { name: 'droppedCharacters', type: 'string' } as const;

/** The cells that hold something, each with the place of its column; the last column is `DROPPED`. */
export function filledCells<Of>(columns: readonly Column<Of>[], one: Of): readonly (readonly [place: number, value: string | number])[] {
  const named = columns.map((column) => [column.name, plainCell(column.of(one))] as const);
  const all = [...named.map(([, value]) => value), droppedFrom(named)];
  return all.flatMap((value, place) => (value === null ? [] : [[place, value] as const]));
}
