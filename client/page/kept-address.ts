const KEY = 'mailuo.address';

/**
 * Remembers the address that tells of the saved view, so that this address opens it to the last digit, and the one the page was opened under
 * or has left just now, if that is another; nothing is remembered where the browser keeps nothing.
 */
export function keepAddress(storage: Pick<Storage, 'setItem'>, address: string, former = address): boolean {
  try {
    storage.setItem(KEY, JSON.stringify({ address, former }));
    return true;
  } catch {
    return false;
  }
}

/** `returning` where the page is loaded again or gone back to: a browser then asks for the address of before its last change. */
export function isKeptAddress(storage: Pick<Storage, 'getItem'>, address: string, returning: boolean): boolean {
  const kept = keptAddresses(storage.getItem(KEY));
  return kept.address === address || (returning && kept.former === address);
}

function keptAddresses(written: string | null): { readonly address?: unknown; readonly former?: unknown } {
  try {
    const read: unknown = JSON.parse(written ?? 'null');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
