import { badUserInput } from '../errors.ts';
import { BOUNDS } from './limits.ts';
import type { Slice } from './connection.ts';

/** Arguments as the client gave them, held to their bounds; what is outside throws BAD_USER_INPUT naming the argument. */

type Given<Value> = Value | null | undefined;

export function integerWithin(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badUserInput(argument, {
    en: `${argument} is ${String(value)}, but must be from ${String(least)} to ${String(most)}.`,
    zh: `${argument} 为 ${String(value)}，应在 ${String(least)} 到 ${String(most)} 之间。`,
  });
}

export function firstOf(first: Given<number>): number {
  return integerWithin('first', first ?? BOUNDS.defaultFirst, 1, BOUNDS.first);
}

/** The first items after a cursor. */
export function forwardSlice(given: { first?: Given<number>; after?: Given<string> }): Slice {
  return { size: firstOf(given.first), fromEnd: false, after: given.after ?? undefined, before: undefined };
}

/** Forwards with first and after, or backwards with last and before. */
export function sliceOf(given: { first?: Given<number>; after?: Given<string>; last?: Given<number>; before?: Given<string> }): Slice {
  const { last = null, before = null } = given;
  if (last === null) {
    refuseTogether('before', before, 'first', given.first ?? BOUNDS.defaultFirst);
    return forwardSlice(given);
  }
  refuseTogether('last', last, 'first', given.first);
  refuseTogether('after', given.after, 'last', last);
  return { size: integerWithin('last', last, 1, BOUNDS.first), fromEnd: true, after: undefined, before: before ?? undefined };
}

function refuseTogether(argument: string, value: unknown, other: string, otherValue: unknown): void {
  if (value === null || value === undefined || otherValue === null || otherValue === undefined) return;
  throw badUserInput(argument, {
    en: `${argument} cannot be combined with ${other}. Go forwards with first and after, or backwards with last and before.`,
    zh: `${argument} 不能与 ${other} 同用。向后翻页用 first 和 after，向前翻页用 last 和 before。`,
  });
}

/** Ids without repetition, in the order given. */
export function idsOf(argument: string, ids: readonly string[], least: number, most: number = BOUNDS.ids): readonly string[] {
  if (ids.length < least || ids.length > most) {
    throw badUserInput(argument, {
      en: `${argument} holds ${String(ids.length)} ids, but must hold from ${String(least)} to ${String(most)}.`,
      zh: `${argument} 含 ${String(ids.length)} 个 id，应为 ${String(least)} 到 ${String(most)} 个。`,
    });
  }
  for (const id of ids) idOf(argument, id);
  return [...new Set(ids)];
}

export function idOf(argument: string, id: string): string {
  return textOfLength(argument, id, BOUNDS.idLength);
}

export function textOfLength(argument: string, text: string, most: number): string {
  if (text.length <= most) return text;
  throw badUserInput(argument, {
    en: `${argument} is ${String(text.length)} characters long, at most ${String(most)} are allowed.`,
    zh: `${argument} 长 ${String(text.length)} 个字符，最多 ${String(most)} 个。`,
  });
}

/** None of the ids given is there. */
export function unknownIds(argument: string, unknown: readonly string[]): Error {
  const shown = unknown.slice(0, 5).join(', ') + (unknown.length > 5 ? ' ...' : '');
  return badUserInput(argument, {
    en: `${argument} holds ids that no entity has (${String(unknown.length)}): ${shown}. Find ids with search or entities.`,
    zh: `${argument} 中有 ${String(unknown.length)} 个 id 不对应任何实体：${shown}。可用 search 或 entities 查找 id。`,
  });
}
