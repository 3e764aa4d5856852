import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { NO_HISTORY } from '../../../client/exploration/history.ts';
import { SAVED_EXPLORATION, saveExploration } from '../../../client/exploration/save-exploration.ts';
import { readSavedExploration } from '../../../client/exploration/saved-exploration.ts';
import { readSavedHistory, saveHistory } from '../../../client/exploration/saved-history.ts';
import { readSavedViews, saveViews } from '../../../client/exploration/saved-views.ts';
import { kept, type Kept } from '../../../client/kept/kept.ts';
import { isKeptAddress, keepAddress } from '../../../client/page/kept-address.ts';
import { keepInBoth } from '../../../client/page/kept-view.ts';

const DAMAGED = [
  ...['', ' ', '{', '}', '[', '[]', '{}', 'null', 'true', '7', '-1e400', '"text"', 'undefined', 'NaN', '\u0000', '\ud800', '{"version":1}', '{"version":"1","views":{}}'],
  ...['{"version":1,"exploration":[],"present":[],"views":[7,null,{}],"documents":[],"past":7}', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
];

const OFF = kept(() => {
  throw new DOMException('The request was denied.', 'SecurityError');
});

function storage(content: Readonly<Record<string, string>> = {}): Kept & { readonly held: Map<string, string>; full: boolean } {
  const held = new Map(Object.entries(content));
  return {
    held,
    full: false,
    getItem: (key) => held.get(key) ?? null,
    setItem(key, value) {
      if (this.full) throw new DOMException('There is no room.', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key) => void held.delete(key),
  };
}

/** Everything that the page reads from the browser as it starts or opens a part. */
async function readEverything(local: () => Kept): Promise<object> {
  vi.resetModules();
  vi.stubGlobal('addEventListener', () => undefined);
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: local });
  const [{ letterKeys }, { hiddenColumns }, { attached }, { readPanelWidth }, { readDrawerHeight }] = await Promise.all([
    import('../../../client/commands/letter-keys.ts'),
    import('../../../client/table/hidden-columns.ts'),
    import('../../../client/attach/attached.ts'),
    import('../../../client/page/PanelEdge.tsx'),
    import('../../../client/page/DrawerEdge.tsx'),
  ]);
  return {
    letterKeys: letterKeys.getState().on,
    hiddenColumns: hiddenColumns.getState().hidden,
    attached: attached.getState().documents,
    panelWidth: readPanelWidth(),
    drawerHeight: readDrawerHeight(),
  };
}

const DEFAULTS = { letterKeys: true, hiddenColumns: [], attached: {}, panelWidth: 420, drawerHeight: 280 };

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('what the browser keeps', () => {
  it.each(DAMAGED.map((text) => [text.slice(0, 40), text]))('is left alone where it is %j', async (_, text) => {
    const damaged = { ...storage(), getItem: () => text };
    expect(readSavedExploration(damaged)).toBeNull();
    expect(readSavedHistory(damaged)).toEqual(NO_HISTORY);
    expect(readSavedViews(damaged)).toEqual([]);
    expect(isKeptAddress(damaged, '?language=zh', true, 0)).toBe(false);
    const { panelWidth, drawerHeight, ...others } = DEFAULTS;
    const read = (await readEverything(() => damaged)) as typeof DEFAULTS;
    expect(read).toMatchObject(others);
    expect(read.panelWidth >= 380 && read.panelWidth <= 460 && read.drawerHeight >= 140 && read.drawerHeight <= 520, `${String(panelWidth)} ${String(drawerHeight)}`).toBe(true);
  });

  it('is nothing where keeping is turned off, and nothing fails', async () => {
    expect(await readEverything(() => OFF)).toEqual(DEFAULTS);
    const { startTour, tour } = await import('../../../client/tour/tour.ts');
    const { letterKeys, setLetterKeys } = await import('../../../client/commands/letter-keys.ts');
    startTour();
    setLetterKeys(false);
    expect([tour.getState().step, letterKeys.getState().on]).toEqual([0, false]);
    const both = keepInBoth(OFF, OFF);
    expect(readSavedExploration(both)).toBeNull();
    expect(readSavedHistory(both)).toEqual(NO_HISTORY);
    const moment = { exploration: EMPTY_EXPLORATION, history: NO_HISTORY };
    expect([saveExploration(both, EMPTY_EXPLORATION), saveHistory(both, moment), saveViews(both, []), keepAddress(both, '?')]).toEqual([false, false, false, false]);
  });
});

describe('a view kept for tab and browser', () => {
  const view = (language: string) => ({ ...EMPTY_EXPLORATION, language });

  it('is in each tab its own while it lives, and in a new one the last that was kept', () => {
    const [browser, one, other] = [storage(), storage(), storage()];
    saveExploration(keepInBoth(one, browser), view('zh'));
    saveExploration(keepInBoth(other, browser), view('en'));
    const language = (tab: Kept) => readSavedExploration(keepInBoth(tab, browser))?.language;
    expect([language(one), language(other), language(storage())]).toEqual(['zh', 'en', 'en']);
  });

  it('takes nothing of another tab where it has kept only a part itself', () => {
    const [browser, tab] = [storage({ 'mailuo.history': 'of another' }), storage({ [SAVED_EXPLORATION]: 'mine' })];
    expect(keepInBoth(tab, browser).getItem('mailuo.history')).toBeNull();
  });

  it('is kept in the one that has room, and what the other kept before goes', () => {
    const [browser, tab] = [storage(), storage()];
    const both = keepInBoth(tab, browser);
    expect(saveExploration(both, view('zh'))).toBe(true);
    browser.full = true;
    expect(saveExploration(both, view('en'))).toBe(true);
    expect(browser.held.size).toBe(0);
    expect(readSavedExploration(tab)?.language).toBe('en');
    tab.full = true;
    expect(saveExploration(both, view('zh'))).toBe(false);
  });
});
