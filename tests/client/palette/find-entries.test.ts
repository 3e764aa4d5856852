import { beforeAll, describe, expect, it } from 'vitest';
import type { CanvasHandle } from '../../../client/canvas/canvas-handle.ts';
import { COMMANDS } from '../../../client/commands/commands.ts';
import { situationNow } from '../../../client/commands/situation.ts';
import { EMPTY_EXPLORATION, NOTHING_SELECTED, type Exploration } from '../../../client/exploration/exploration.ts';
import { createExplorationStore } from '../../../client/exploration/exploration-store.ts';
import { learn } from '../../../client/exploration/known-graph.ts';
import { loadMessages, translate, type InterfaceLanguage } from '../../../client/i18n/messages.ts';
import { entriesFor, findEntries } from '../../../client/palette/find-entries.ts';
import { termsOf } from '../../../client/palette/terms.ts';
import { graphOf } from '../exploration/sample-graph.ts';

const known = learn(graphOf('a-b b-c c-d'), { types: [{ name: 'STRESSED', group: 'decides', label: { zh: '强调', en: 'stressed' }, inverseLabel: { zh: '的强调者是', en: 'received emphasis from' } }] });
const exploration: Exploration = {
  ...EMPTY_EXPLORATION,
  entityIds: ['a', 'b', 'c', 'd'],
  selection: { ...NOTHING_SELECTED, entityIds: ['a', 'b'] },
  trace: { ...EMPTY_EXPLORATION.trace, fromIds: ['a'], toIds: ['d'], pathIds: ['a/R/b~0'] },
};
// What commands ask of a drawing is only whether there is one.
const canvas = { marked: () => null } as unknown as CanvasHandle;

function entriesIn(language: InterfaceLanguage) {
  const store = createExplorationStore({ ...exploration, language }, known);
  return { store, entries: entriesFor(COMMANDS, situationNow(store, canvas, (key, values) => translate(language, key, values)), termsOf) };
}

beforeAll(async () => {
  await Promise.all([loadMessages('zh'), loadMessages('en')]);
});

describe.each(['zh', 'en'] as const)('the palette, in %s', (language) => {
  it.each([
    ['arrangeBy layers', ['layers', '分层', 'fenceng', 'fc', 'arrange layers']],
    ['filters', ['filter', '筛选', 'shaixuan']],
    ['legend', ['legend', '图例', 'tuli']],
    ['filterOnly GOAL', ['only goal', '只看目标', 'zhikanmubiao', 'zkmb']],
    ['filterOut STRESSED', ['stressed', '强调', 'qiangdiao', 'shaiquhuohuifuqiangdiao']],
    ['filterOut aims-at', ['aims', '目的与重点', 'mudiyuzhongdian']],
    ['compare', ['compare', '比较', 'bijiao']],
    ['swapTrace', ['swap', '对调', 'duidiao']],
    ['isolatePath', ['this path alone', '只看这一条', 'zhikanzheyitiao']],
    ['rankPaths evidence', ['most citations']],
    ['minimap', ['overview map', '缩略图', 'suolvetu', 'suoluetu']],
  ])('finds %s by its names in either language and pinyin', (id, ways) => {
    const { entries } = entriesIn(language);
    for (const typed of ways) expect(findEntries(entries, typed).entries[0]?.id, typed).toBe(id);
  });

  it('lists every command once while nothing is typed, and the choices of one by its name', () => {
    const { entries } = entriesIn(language);
    const ids = findEntries(entries, '').entries.map(({ id }) => id);
    expect(ids).toContain('filterOut');
    expect(ids.filter((id) => COMMANDS.every((command) => command.id !== id))).toEqual([]);
    expect(findEntries(entries, 'filter out or bring back').entries.slice(0, 2).map(({ id }) => id)).toEqual(['filterOut CONCEPT', 'filterOut ACTOR']);
  });

  it('leaves alone and filters out what is chosen', () => {
    const { store, entries } = entriesIn(language);
    entries.find(({ id }) => id === 'filterOnly GOAL')?.act?.();
    expect(store.getState().exploration.filters.kinds).toEqual(['CONCEPT', 'ACTOR', 'EVENT']);
    entries.find(({ id }) => id === 'filterOut STRESSED')?.act?.();
    expect(store.getState().exploration.filters.types).toEqual(['STRESSED']);
  });

  it('goes back to a step by what it was', () => {
    const { store } = entriesIn(language);
    store.actions.toggleKind('GOAL');
    store.actions.hide(['a']);
    store.actions.hide(['b']);
    const entries = entriesFor(COMMANDS, situationNow(store, canvas, (key, values) => translate(language, key, values)), termsOf);
    expect(entries.filter(({ id }) => id.startsWith('travel ')).map(({ id }) => id)).toEqual(['travel 2', 'travel 1', 'travel 0']);
    for (const typed of ['greyed goal', '变灰', 'bianhui']) expect(findEntries(entries, typed).entries.map(({ id }) => id), typed).toContain('travel 1');
    entries.find(({ id }) => id === 'travel 1')?.act?.();
    expect(store.getState().exploration).toMatchObject({ hiddenIds: [], filters: { kinds: ['GOAL'] } });
  });
});
