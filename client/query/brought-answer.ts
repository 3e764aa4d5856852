const KEY = 'mailuo.answer';

/** What GraphiQL found and the explorer is to draw. */
export interface BroughtAnswer {
  readonly ids: readonly string[];
  /** Whether it takes the place of the view, or joins it. */
  readonly instead: boolean;
}

/** Leaves an answer to the explorer, which draws it as it opens. False where the browser keeps nothing. */
export function leaveAnswer(storage: Pick<Storage, 'setItem'>, answer: BroughtAnswer): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(answer));
    return true;
  } catch {
    return false;
  }
}

/** Takes over what was left, once; null where there is nothing. */
export function takeAnswer(storage: Pick<Storage, 'getItem' | 'removeItem'>): BroughtAnswer | null {
  const left = storage.getItem(KEY);
  if (left === null) return null;
  storage.removeItem(KEY);
  return JSON.parse(left) as BroughtAnswer;
}
