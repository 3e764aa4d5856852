/** What is kept from one visit to the next. Where nothing is, as where a person has turned that off, nothing is read, and keeping throws as it does where there is no room. */
export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** For all windows of this browser. */
export const inBrowser = kept(() => localStorage);
/** For this tab alone, for as long as it lives. */
export const inTab = kept(() => sessionStorage);

/** Keeps a choice where it can be; elsewhere it holds until the page is left. */
export function keepChoice(key: string, value: string, where: Kept = inBrowser): boolean {
  try {
    where.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Even to name a storage that is turned off throws. */
export function kept(storage: () => Kept): Kept {
  return {
    getItem(key) {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    setItem: (key, value) => storage().setItem(key, value),
    removeItem(key) {
      try {
        storage().removeItem(key);
      } catch {
        // There is nothing to remove.
      }
    },
  };
}
