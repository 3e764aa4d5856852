const KEY = 'mailuo.address';

/** A browser that is told to load the page again may not have heard yet of an address set so shortly before, in ms. */
const UNHEARD_MS = 1_000;

/** Where the page came from when its address last changed. */
export interface FormerAddress {
  readonly former: string;
  /** When, in ms of the epoch; null where it was while the page was left. */
  readonly at: number | null;
}

/**
 * Remembers the address that tells of the saved view, so that this address opens it to the last digit, and the one before its last change;
 * nothing is remembered where the browser keeps nothing.
 */
export function keepAddress(storage: Pick<Storage, 'setItem'>, address: string, change: FormerAddress = { former: address, at: null }): boolean {
  try {
    storage.setItem(KEY, JSON.stringify({ address, ...change }));
    return true;
  } catch {
    return false;
  }
}

/** `returning` where the page is loaded again or gone back to, `since` when that began, in ms of the epoch: a browser may then ask for the address of before its last change. */
export function isKeptAddress(storage: Pick<Storage, 'getItem'>, address: string, returning: boolean, since: number): boolean {
  const kept = keptAddresses(storage.getItem(KEY));
  if (kept.address === address) return true;
  return returning && kept.former === address && (typeof kept.at !== 'number' || kept.at > since - UNHEARD_MS);
}

function keptAddresses(written: string | null): { readonly address?: unknown; readonly former?: unknown; readonly at?: unknown } {
  try {
    const read: unknown = JSON.parse(written ?? 'null');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
