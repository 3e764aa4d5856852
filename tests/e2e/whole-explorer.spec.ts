import type { CDPSession, Locator, Page } from '@playwright/test';
import { entitiesOnScreen, expect, graph, open, openTab, test, WORDS, type Language } from './explorer.ts';
import { kept } from './kept.ts';

/** What a person does first in every language and on every size, one after the other; each has a file of its own for what is particular. */

const SAID = {
  zh: { more: '更多', other: 'English', legend: '图例', goal: '目标', filters: /^筛选/, sentences: '佐证句数', clear: '取消筛选', greyed: /\d+ [个条](实体|关系)因筛选变灰/, timeline: '时间线', from: '从', undated: /^显示无日期的：\d+ \/ \d+$/, any: '恢复不限', ways: ['三万', '三萬', 'sanwan', 'sw', 'three ten-thousands'] },
  en: { more: 'More', other: '中文', legend: 'Legend', goal: 'Goal', filters: /^Filters/, sentences: 'Sentences of a relationship', clear: 'Clear the filters', greyed: /\d+ (entit\w+|relationships?) greyed by filters/, timeline: 'Timeline', from: 'From', undated: /^Show what has no date: \d+ \/ \d+$/, any: 'Any time again', ways: ['三万', '三萬', 'sanwan', 'sw', 'Three Ten'] },
} as const;
const OTHER = { zh: 'en', en: 'zh' } as const;
const SIZES = {
  'on a desktop': { viewport: { width: 1440, height: 900 } },
  'on a phone': { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
} as const;

for (const language of ['zh', 'en'] as const satisfies readonly Language[]) {
  for (const [size, use] of Object.entries(SIZES)) {
    const phone = size === 'on a phone';
    const said = SAID[language];
    const words = WORDS[language];

    test.describe(`in ${language}, ${size}`, () => {
      test.use(use);
      const press = (target: Locator) => (phone ? target.tap() : target.click());
      const fromMenu = async (page: Page, name: string) => {
        await page.getByRole('button', { name: said.more, exact: true }).tap();
        await page.getByRole('menuitem', { name, exact: true }).tap();
      };
      const search = async (page: Page) => {
        if (phone) await page.getByRole('button', { name: words.search, exact: true }).tap();
        return page.getByRole('combobox', { name: words.search });
      };

      test('is found in every way of typing, expanded, collapsed, and read in the other language', async ({ page }) => {
        await open(page, `?language=${language}&theme=light`);
        const box = await search(page);
        for (const typed of said.ways) {
          await box.fill(typed);
          await expect(page.getByRole('option').first(), typed).toContainText(words.campaign);
        }
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: words.campaign, level: 2 })).toBeVisible();

        const before = await entitiesOnScreen(page);
        await press(page.getByRole('button', { name: words.expand, exact: true }));
        await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(before);
        await press(page.getByRole('button', { name: words.collapse, exact: true }));
        await expect.poll(() => entitiesOnScreen(page)).toBe(before);

        await expect.poll(async () => Object.keys((await kept(page))?.positions ?? {}).length).toBe(before);
        await expect.poll(async () => (await kept(page))?.camera).not.toBeNull();
        const here = await kept(page);
        const there = WORDS[OTHER[language]];
        if (phone) await fromMenu(page, said.other);
        else await page.getByRole('button', { name: said.other }).click();
        await expect(page.getByRole('heading', { name: there.campaign, level: 2 })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', OTHER[language] === 'zh' ? 'zh-Hans' : 'en');
        await expect(page.getByRole('tab', { name: there.details })).toBeVisible();
        expect(await entitiesOnScreen(page)).toBe(before);
        await expect.poll(async () => (await kept(page))?.positions).toEqual(here?.positions);
        expect((await kept(page))?.camera).toEqual(here?.camera);
        expect((await kept(page))?.selection).toEqual(here?.selection);
      });

      test('is mirrored in words, filtered by kind, sentences and time, and says how much', async ({ page }) => {
        await open(page, `?language=${language}&theme=dark`);
        const status = page.locator('.view-status');
        const mirror = await openTab(page, words.words);
        await expect(mirror.locator('.word')).toHaveCount(await entitiesOnScreen(page));
        const first = mirror.locator('.word').first();
        await press(first.locator('summary'));
        await expect(first.locator('.word-relationship')).toHaveCount(Number(/\d+/.exec(await first.locator('summary').innerText())?.[0]));

        const legend = phone ? await openTab(page, said.legend) : page.getByRole('region', { name: said.legend });
        const goal = legend.getByRole('button', { name: new RegExp(`^${said.goal}`) });
        const [visible, total] = (await goal.locator('.tally').innerText()).split('/').map(Number);
        await press(goal);
        await expect(goal).toHaveAttribute('aria-pressed', 'false');
        await expect(goal.locator('.tally')).toHaveText(`0 / ${String(total)}`);
        await expect(status).toContainText(said.greyed);
        await press(status.getByRole('button', { name: said.clear }));
        await expect(goal.locator('.tally')).toHaveText(`${String(visible)} / ${String(total)}`);

        await press(legend.getByRole('button', { name: said.filters }));
        const slider = legend.getByRole('slider', { name: said.sentences });
        await slider.focus();
        await page.keyboard.press('ArrowRight');
        await expect(slider).toHaveAttribute('aria-valuetext', /2/);
        await expect(status).toContainText(said.greyed);
        await press(status.getByRole('button', { name: said.clear }));
        await expect(status).not.toContainText(said.greyed);

        if (phone) await fromMenu(page, said.timeline);
        else await page.getByRole('button', { name: said.timeline }).click();
        await expect(page.getByRole('checkbox', { name: said.undated })).toBeChecked();
        const from = page.getByRole('slider', { name: said.from, exact: true });
        await from.focus();
        for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
        await expect(from).toHaveAttribute('aria-valuetext', /20/);
        await page.getByRole('button', { name: said.any }).last().press('Enter');
        await expect(from).toHaveAttribute('aria-valuetext', /1921/);
      });

      test(phone ? 'follows two fingers, and keeps the menu of a long press' : 'is walked by keys alone, and follows the wheel', async ({ page, context }) => {
        await open(page, `?language=${language}&theme=light&entity=event:san-wan-campaign`);
        await expect(page.getByRole('heading', { name: words.campaign, level: 2 })).toBeVisible();
        const box = await graph(page).boundingBox();
        if (box === null) throw new Error('The graph does not stand on the page.');
        const middle = { x: box.x + box.width / 2, y: box.y + 150 };
        if (phone) {
          const devtools = await context.newCDPSession(page);
          await closer(page, () => pinch(devtools, middle));
          await touch(devtools, 'touchStart', [{ x: box.x + 8, y: box.y + 90 }]);
          await expect(page.getByRole('menu')).toBeVisible();
          await touch(devtools, 'touchEnd', []);
          await expect(page.getByRole('menuitem').first()).toBeVisible();
          return;
        }
        await page.mouse.move(middle.x, middle.y);
        await closer(page, () => page.mouse.wheel(0, -240));
        const before = await entitiesOnScreen(page);
        await graph(page).focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: words.campaign, level: 2 })).toHaveCount(0);
        await page.keyboard.press('h');
        await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
        await page.keyboard.press('Control+z');
        await expect.poll(() => entitiesOnScreen(page)).toBe(before);
      });
    });
  }
}

/** Does it twice; the second time the picture comes closer than it was by then. */
async function closer(page: Page, zoomIn: () => Promise<void>): Promise<void> {
  const zoom = async () => (await kept(page))?.camera?.zoom ?? 0;
  await zoomIn();
  await expect.poll(zoom).toBeGreaterThan(0);
  const once = await zoom();
  await zoomIn();
  await expect.poll(zoom).toBeGreaterThan(once * 1.02);
}

interface At {
  readonly x: number;
  readonly y: number;
}

async function touch(devtools: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly At[]): Promise<void> {
  await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((point, id) => ({ ...point, id })) });
}

async function pinch(devtools: CDPSession, { x, y }: At): Promise<void> {
  const fingers = (apart: number) => [{ x: x - apart, y }, { x: x + apart, y }];
  await touch(devtools, 'touchStart', fingers(30));
  for (let apart = 35; apart <= 90; apart += 5) await touch(devtools, 'touchMove', fingers(apart));
  await touch(devtools, 'touchEnd', []);
}
