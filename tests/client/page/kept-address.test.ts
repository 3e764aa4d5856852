import { describe, expect, test } from 'vitest';
import { isKeptAddress, keepAddress } from '../../../client/page/kept-address.ts';

const NOW = 1_700_000_000_000;

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

describe('the kept address', () => {
  test('is the last one that was kept, however it is come to', () => {
    const kept = storage();
    expect(isKeptAddress(kept, '?a#view=1', true, NOW)).toBe(false);
    keepAddress(kept, '?a#view=1');
    keepAddress(kept, '?b#view=1');
    expect([false, true].map((returning) => isKeptAddress(kept, '?b#view=1', returning, NOW))).toEqual([true, true]);
    expect([false, true].map((returning) => isKeptAddress(kept, '?a#view=1', returning, NOW))).toEqual([false, false]);
  });

  test('is on a reload also the one the page was left under, and no longer after the next change', () => {
    const kept = storage();
    keepAddress(kept, '?b#view=1', { former: '?a#view=1', at: null });
    expect([false, true].map((returning) => isKeptAddress(kept, '?a#view=1', returning, NOW))).toEqual([false, true]);
    expect(isKeptAddress(kept, '?b#view=1', true, NOW)).toBe(true);
    keepAddress(kept, '?b#view=1');
    expect(isKeptAddress(kept, '?a#view=1', true, NOW)).toBe(false);
  });

  test('is on a reload also the one of just before, which the browser may still ask for, but not one of long before', () => {
    const kept = storage();
    keepAddress(kept, '?b#view=1', { former: '?a#view=1', at: NOW - 200 });
    expect([false, true].map((returning) => isKeptAddress(kept, '?a#view=1', returning, NOW))).toEqual([false, true]);
    keepAddress(kept, '?b#view=1', { former: '?a#view=1', at: NOW - 5_000 });
    expect(isKeptAddress(kept, '?a#view=1', true, NOW)).toBe(false);
  });

  test('is none where what is stored cannot be read, or nothing is stored', () => {
    for (const written of ['', 'null', '?a#view=1', '[]', '"?a#view=1"']) expect(isKeptAddress({ getItem: () => written }, '?a#view=1', true, NOW)).toBe(false);
    const full = { setItem: () => { throw new Error('full'); } };
    expect(keepAddress(full, '?a')).toBe(false);
  });
});
