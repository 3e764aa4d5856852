import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../client/exploration/address.ts';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { saveExploration } from '../../../client/exploration/save-exploration.ts';
import { readSavedExploration } from '../../../client/exploration/saved-exploration.ts';
import * as does from '../../../client/exploration/transitions.ts';

function storage(content: Record<string, string> = {}) {
  const kept = new Map(Object.entries(content));
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
}

const worked = (() => {
  let exploration = does.showFirstPicture(EMPTY_EXPLORATION, ['event:a', 'goal:b']);
  exploration = does.expand(exploration, 'goal:b', ['actor:c']);
  exploration = does.pin(exploration, { 'actor:c': { x: 12.5, y: -3 } });
  exploration = does.toggleKind(does.hide(exploration, ['event:a']), 'ACTOR');
  exploration = does.select(exploration, ['actor:c'], ['actor:c/AIMS_AT/goal:b~2']);
  return does.setTheme(does.setLanguage(does.moveCamera(exploration, { x: 1, y: 2, zoom: 0.5 }), 'en'), 'dark');
})();

describe('a saved exploration', () => {
  it('comes back as it was', () => {
    const browser = storage();
    expect(saveExploration(browser, worked)).toBe(true);
    expect(readSavedExploration(browser)).toEqual(worked);
  });

  it('is nothing where nothing, nonsense or another version was saved', () => {
    for (const text of ['', '{', '7', 'null', '[]', '{"version":99,"exploration":{}}', '{"version":1}']) {
      expect(readSavedExploration(storage({ 'mailuo.exploration': text }))).toBeNull();
    }
    expect(readSavedExploration(storage())).toBeNull();
  });

  it('opens what can be read where a part is damaged', () => {
    const damaged = { ...worked, camera: { x: 'left', y: 0, zoom: -1 }, theme: 'purple', positions: { 'goal:b': [1, 2] }, expansions: 'none' };
    const read = readSavedExploration(storage({ 'mailuo.exploration': JSON.stringify({ version: 1, exploration: damaged }) }));
    expect(read).toMatchObject({ entityIds: worked.entityIds, camera: null, theme: 'system', positions: {}, expansions: [], language: 'en' });
    expect(read?.addedIds).toEqual(worked.entityIds);
  });

  it('is whole again where what it names is not in the view', () => {
    const damaged = { ...worked, entityIds: ['goal:b', 'goal:b'], hiddenIds: ['ghost'], pinnedIds: ['ghost'] };
    const read = readSavedExploration(storage({ 'mailuo.exploration': JSON.stringify({ version: 1, exploration: damaged }) }));
    expect(read).toMatchObject({ entityIds: ['goal:b'], hiddenIds: [], pinnedIds: [], positions: {}, selection: { entityIds: [] } });
  });

  it('says so where the browser keeps nothing', () => {
    const full = { setItem: () => { throw new Error('QuotaExceededError'); } };
    expect(saveExploration(full, worked)).toBe(false);
  });
});

describe('an address', () => {
  it('says language, theme and selection in words that can be read', () => {
    expect(writeAddress(worked, '?debug=1&entity=old')).toBe('?debug=1&language=en&theme=dark&entity=actor:c&relationship=actor:c/AIMS_AT/goal:b~2');
  });

  it('brings back what was written, whatever the ids', () => {
    const ids = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 });
    fc.assert(
      fc.property(ids, ids, fc.constantFrom('zh', 'en'), fc.constantFrom('system' as const, 'light' as const, 'dark' as const), (entityIds, relationshipIds, language, theme) => {
        const exploration = { ...EMPTY_EXPLORATION, language, theme, selection: { entityIds, relationshipIds } };
        expect(readAddress(writeAddress(exploration))).toEqual({
          language,
          ...(theme === 'system' ? {} : { theme }),
          ...(entityIds.length + relationshipIds.length === 0 ? {} : { selection: { entityIds, relationshipIds } }),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('passes over what it does not know', () => {
    expect(readAddress('?language=../etc&theme=<b>&x=1')).toEqual({});
  });
});
