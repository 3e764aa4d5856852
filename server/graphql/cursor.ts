import { createHash } from 'node:crypto';
import { BOUNDS } from './limits.ts';

const CHECK_LENGTH = 8;

/** Opaque: list and place with a check sum, so that a cursor that was cut, guessed or taken from another list is told from a good one. */
export function cursorOf(list: string, place: string): string {
  return Buffer.from(`${check(list, place)}${place}`).toString('base64url');
}

/** Null where it is not a cursor of the list. */
export function placeOf(list: string, cursor: string): string | null {
  if (cursor.length > BOUNDS.cursorLength) return null;
  const place = Buffer.from(cursor, 'base64url').toString().slice(CHECK_LENGTH);
  return cursorOf(list, place) === cursor ? place : null;
}

function check(list: string, place: string): string {
  return createHash('sha256').update(JSON.stringify([list, place])).digest('base64url').slice(0, CHECK_LENGTH);
}
