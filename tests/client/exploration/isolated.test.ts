import { describe, expect, it } from 'vitest';
import { isolated } from '../../../client/exploration/isolated.ts';

describe('isolated', () => {
  it.each(['群众', 'the masses', '"Three ten-thousands" 𠮷 é'])('leaves %s as it is', (name) => {
    expect(isolated(name)).toBe(name);
  });

  it.each([
    ['a right-to-left override', 'safe\u202eevil'],
    ['Arabic', 'السلام'],
    ['Adlam', '\u{1e900}\u{1e901}'],
  ])('keeps %s from turning what stands around it', (_, name) => {
    expect(isolated(name)).toBe(`\u2068${name}\u2069`);
  });

  it('lets no name close its own isolation', () => {
    expect(isolated('a\u2069\u202eb')).toBe('\u2068a\u202eb\u2069');
  });
});
