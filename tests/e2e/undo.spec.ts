import type { Locator, Page } from '@playwright/test';
import type { Exploration } from '../../client/exploration/exploration.ts';
import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, graph, open, scrollsSideways, searchFor, selectCampaign, test, WORDS, type Language } from './explorer.ts';
import { kept } from './kept.ts';

const STEPS = {
  zh: {
    menu: '更多',
    undo: '撤销',
    redo: '重做',
    list: '历史步骤',
    beginning: '最初的样子',
    undone: '已撤销',
    all: '显示全部',
    expanded: '展开：“三万”活动',
    hid: '隐藏：“三万”活动',
    greyed: '变灰：目标',
    goal: '目标',
  },
  en: {
    menu: 'More',
    undo: 'Undo',
    redo: 'Redo',
    list: 'History',
    beginning: 'As it was at first',
    undone: 'undone',
    all: 'Showed everything',
    expanded: 'Expanded "Three ten-thousands" campaign',
    hid: 'Hid "Three ten-thousands" campaign',
    greyed: 'Greyed Goal',
    goal: 'Goal',
  },
} as const;
const LANGUAGES: readonly Language[] = ['zh', 'en'];

async function savedSteps(page: Page): Promise<number> {
  return page.evaluate(() => (JSON.parse(localStorage.getItem('mailuo.history') ?? '{"past":[]}') as { past: unknown[] }).past.length);
}

async function places(page: Page): Promise<Exploration['positions']> {
  await expect.poll(async () => Object.keys((await kept(page))?.positions ?? {}).length).toBeGreaterThan(0);
  return (await kept(page))?.positions ?? {};
}

function furthest(a: Exploration['positions'], b: Exploration['positions']): number {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Math.max(...ids.map((id) => Math.hypot((a[id]?.x ?? Infinity) - (b[id]?.x ?? 0), (a[id]?.y ?? Infinity) - (b[id]?.y ?? 0))));
}

/** Where the campaign's label is drawn, in pixels of the window. */
async function campaignOnScreen(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const at = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLElement & { graphCanvas: { labelBoxes(): { id: string; left: number; top: number; width: number; height: number }[] } }>('.graph-canvas-drawing');
    const box = canvas?.graphCanvas.labelBoxes().find(({ id }) => id === 'event:san-wan-campaign');
    const corner = canvas?.getBoundingClientRect();
    return box === undefined || corner === undefined ? null : { x: corner.left + box.left + box.width / 2, y: corner.top + box.top + box.height / 2 };
  });
  if (at === null) throw new Error('The campaign has no label on the canvas.');
  return at;
}

async function drag(page: Page, from: { readonly x: number; readonly y: number }, by: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by / 2, from.y + by / 2, { steps: 4 });
  await page.mouse.move(from.x + by, from.y + by, { steps: 4 });
  await page.mouse.up();
}

function undoButton(page: Page, words: (typeof STEPS)[Language]): Locator {
  return page.getByRole('button', { name: new RegExp(`^${words.undo}`) });
}

function redoButton(page: Page, words: (typeof STEPS)[Language]): Locator {
  return page.getByRole('button', { name: new RegExp(`^${words.redo}`) });
}

for (const language of LANGUAGES) {
  const words = STEPS[language];
  const query = `?language=${language}&theme=light`;

  test.describe(`in ${language}`, () => {
    test('undoes and redoes each step by its name, and tells it once', async ({ page }) => {
      await open(page, query);
      await selectCampaign(page, language);
      const first = await entitiesOnScreen(page);
      await expect(undoButton(page, words)).toHaveAttribute('aria-disabled', 'true');
      await page.getByRole('button', { name: WORDS[language].expand, exact: true }).click();
      await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(first);
      const expanded = await entitiesOnScreen(page);
      await page.getByRole('button', { name: WORDS[language].hide, exact: true }).click();
      await expect.poll(() => entitiesOnScreen(page)).toBe(expanded - 1);

      await page.getByRole('button', { name: `${words.undo}${language === 'zh' ? '：' : ': '}${words.hid}` }).click();
      await expect.poll(() => entitiesOnScreen(page)).toBe(expanded);
      await expect(page.getByRole('heading', { name: WORDS[language].campaign, level: 2 })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: words.hid })).toHaveCount(1);
      await page.getByRole('button', { name: `${words.undo}${language === 'zh' ? '：' : ': '}${words.expanded}` }).click();
      await expect.poll(() => entitiesOnScreen(page)).toBe(first);
      await expect(undoButton(page, words)).toBeFocused();
      await expect(undoButton(page, words)).toHaveAttribute('aria-disabled', 'true');

      await redoButton(page, words).click();
      await expect.poll(() => entitiesOnScreen(page)).toBe(expanded);
      await redoButton(page, words).click();
      await expect.poll(() => entitiesOnScreen(page)).toBe(expanded - 1);
      await expect(redoButton(page, words)).toHaveAttribute('aria-disabled', 'true');
    });

    test('goes to any step of the list by keyboard, and shows it in both languages', async ({ page }) => {
      await open(page, query);
      await selectCampaign(page, language);
      const first = await entitiesOnScreen(page);
      await page.getByRole('button', { name: WORDS[language].expand, exact: true }).click();
      await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(first);
      await page.locator('.legend').getByRole('button', { name: new RegExp(`^${words.goal}`) }).click();
      await page.getByRole('button', { name: words.list, exact: true }).click();
      const list = page.getByRole('listbox', { name: words.list });
      const options = list.getByRole('option');
      await expect(options).toHaveText([words.greyed, words.expanded, words.beginning]);
      await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
      await expect(options.nth(0)).toBeFocused();
      expect(await axeFaults(page)).toEqual([]);

      await page.keyboard.press('End');
      await expect(options.nth(2)).toBeFocused();
      expect(await entitiesOnScreen(page)).toBeGreaterThan(first);
      await page.keyboard.press('Enter');
      await expect.poll(() => entitiesOnScreen(page)).toBe(first);
      await expect(options.nth(2)).toHaveAttribute('aria-selected', 'true');
      await expect(options).toHaveText([`${words.greyed}${words.undone}`, `${words.expanded}${words.undone}`, words.beginning]);
      await expect(page.getByRole('status').filter({ hasText: words.expanded })).toHaveCount(1);
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Space');
      await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(first);
      await page.keyboard.press('Escape');
      await expect(list).toHaveCount(0);
      await expect(page.getByRole('button', { name: words.list, exact: true })).toBeFocused();

      const other = language === 'zh' ? 'en' : 'zh';
      await page.getByRole('button', { name: language === 'zh' ? 'English' : '中文' }).click();
      await page.keyboard.press('Control+z');
      await expect.poll(() => entitiesOnScreen(page)).toBe(first);
      await expect(page.locator('html')).toHaveAttribute('lang', other === 'zh' ? 'zh-Hans' : 'en');
      await page.getByRole('button', { name: STEPS[other].list, exact: true }).click();
      await expect(page.getByRole('listbox', { name: STEPS[other].list }).getByRole('option').last()).toHaveText(STEPS[other].beginning);
      await expect(page.getByRole('option', { name: STEPS[other].expanded })).toBeVisible();
    });

    test('is worked from the menu of a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, query);
      const first = await entitiesOnScreen(page);
      const choose = async (name: string | RegExp) => {
        await page.getByRole('button', { name: words.menu, exact: true }).click();
        await page.getByRole('menuitem', { name }).click();
      };
      await choose(language === 'zh' ? /^全部/ : /^All/);
      await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(first);
      await choose(new RegExp(`^${words.undo}.*${words.all}`));
      await expect.poll(() => entitiesOnScreen(page)).toBe(first);
      await choose(words.list);
      const options = page.getByRole('listbox', { name: words.list }).getByRole('option');
      await expect(options).toHaveText([`${words.all}${words.undone}`, words.beginning]);
      expect(await axeFaults(page)).toEqual([]);
      expect(await scrollsSideways(page)).toEqual([]);
      expect(await options.evaluateAll((all) => Math.min(...all.map((option) => option.getBoundingClientRect().height)))).toBeGreaterThanOrEqual(44);
      await options.first().click();
      await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(first);
      await page.keyboard.press('Escape');
      await expect(options).toHaveCount(0);
    });
  });
}

test('puts everything back where it stood, on the canvas and in what is saved, to the pixel', async ({ page }) => {
  await open(page);
  const before = await places(page);
  const at = await campaignOnScreen(page);
  await drag(page, at, 90);
  await expect.poll(async () => (await kept(page))?.pinnedIds).toEqual(['event:san-wan-campaign']);
  await drag(page, await campaignOnScreen(page), 30);
  await expect.poll(async () => furthest(await places(page), before)).toBeGreaterThan(100);
  await page.getByRole('button', { name: /^全部/ }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(100);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => furthest(await places(page), before)).toBeLessThan(1);
  await expect.poll(async () => {
    const now = await campaignOnScreen(page);
    return Math.hypot(now.x - at.x, now.y - at.y);
  }).toBeLessThan(1.5);
  await expect(undoButton(page, STEPS.zh)).toHaveAttribute('aria-disabled', 'true');
});

test('leaves its keys to a field that is typed in, and takes them anywhere else', async ({ page }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  const before = await entitiesOnScreen(page);
  await page.getByRole('button', { name: WORDS.zh.hide, exact: true }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
  await searchFor(page, 'zh', '群众');
  await page.keyboard.press('Control+z');
  expect(await entitiesOnScreen(page)).toBe(before - 1);
  await graph(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => entitiesOnScreen(page)).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
});

test('can still undo and redo after a reload, and after the tab has crashed', async ({ page, context }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  const first = await entitiesOnScreen(page);
  const before = await places(page);
  await page.getByRole('button', { name: WORDS.zh.expand, exact: true }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(first);
  const expanded = await entitiesOnScreen(page);
  await page.reload();
  await expect.poll(() => entitiesOnScreen(page)).toBe(expanded);
  await expect(undoButton(page, STEPS.zh)).toHaveAccessibleName(`撤销：${STEPS.zh.expanded}`);
  await page.getByRole('button', { name: WORDS.zh.hide, exact: true }).click();
  await expect.poll(() => savedSteps(page)).toBe(2);
  await expect.poll(() => entitiesOnScreen(page)).toBe(expanded - 1);

  const address = page.url();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  await expect.poll(() => entitiesOnScreen(again)).toBe(expanded - 1);
  await again.keyboard.press('Control+z');
  await again.keyboard.press('Control+z');
  await expect.poll(() => entitiesOnScreen(again)).toBe(first);
  await expect.poll(async () => furthest(await places(again), before)).toBeLessThan(1);
  await again.keyboard.press('Control+Shift+z');
  await expect.poll(() => entitiesOnScreen(again)).toBe(expanded);
});

test('moves nothing by degrees where motion is to be reduced', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const at = await campaignOnScreen(page);
  await drag(page, at, 90);
  await expect(undoButton(page, STEPS.zh)).toHaveAttribute('aria-disabled', 'false');
  await undoButton(page, STEPS.zh).evaluate((button: HTMLElement) => button.click());
  const now = await campaignOnScreen(page);
  expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeLessThan(1.5);
});
