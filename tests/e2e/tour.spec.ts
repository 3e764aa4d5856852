import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, open, scrollsSideways, test, WORDS } from './explorer.ts';

test.use({ newcomer: true });

const TOUR = {
  zh: { steps: ['找', '看', '展开', '追溯'], show: '做给我看', next: '下一步', finish: '完成', end: '结束导览', done: '做到了', take: '四步导览', help: '帮助' },
  en: { steps: ['Find', 'Look', 'Expand', 'Trace'], show: 'Show me', next: 'Next', finish: 'Finish', end: 'End the tour', done: 'Done', take: 'Tour in four steps', help: 'Help' },
} as const;

async function isClean(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

function card(page: Page): Locator {
  return page.locator('.tour');
}

for (const language of ['zh', 'en'] as const) {
  const words = TOUR[language];

  test(`shows a newcomer four steps on the graph, once, in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=${language === 'zh' ? 'light' : 'dark'}`);
    await expect(card(page).getByRole('heading')).toContainText(words.steps[0]);
    await isClean(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
    await expect(card(page).getByText(words.done)).toHaveCount(0);
    await card(page).getByRole('button', { name: words.show }).click();
    await expect(page.getByRole('listbox', { name: WORDS[language].results }).getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(card(page).getByText(words.done)).toBeVisible();
    await card(page).getByRole('button', { name: words.next }).click();

    await expect(card(page).getByRole('heading')).toContainText(words.steps[1]);
    await card(page).getByRole('button', { name: words.show }).click();
    await expect(page.getByRole('heading', { name: WORDS[language].campaign, level: 2 })).toBeVisible();
    await expect(card(page).getByText(words.done)).toBeVisible();
    await card(page).getByRole('button', { name: words.next }).click();

    await expect(card(page).getByRole('heading')).toContainText(words.steps[2]);
    const before = await entitiesOnScreen(page);
    await card(page).getByRole('button', { name: words.show }).click();
    await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(before);
    await expect(card(page).getByText(words.done)).toBeVisible();
    await card(page).getByRole('button', { name: words.next }).click();

    await expect(card(page).getByRole('heading')).toContainText(words.steps[3]);
    await card(page).getByRole('button', { name: words.show }).click();
    await expect(page.locator('.path').first()).toBeVisible();
    await expect(card(page).getByText(words.done)).toBeVisible();
    await card(page).getByRole('button', { name: words.finish }).click();
    await expect(card(page)).toHaveCount(0);
    await page.evaluate(() => {
      const shown = localStorage.getItem('mailuo.tour') ?? '';
      localStorage.clear();
      localStorage.setItem('mailuo.tour', shown);
    });
    await open(page, `?language=${language}`);
    await expect(card(page)).toHaveCount(0);
  });
}

test('is taken again from the help by the keyboard alone, and left with Escape', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await card(page).getByRole('button', { name: TOUR.zh.end }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: TOUR.zh.help }).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog', { name: TOUR.zh.help }).getByRole('button', { name: TOUR.zh.take })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading')).toBeFocused();
  await isClean(page);
  expect(await scrollsSideways(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('application')).toBeFocused();
});

test('leaves with Escape from the graph once nothing is selected, and on a phone says in the search how to go on and covers nothing it shows', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'zh-CN' });
  const page = await context.newPage();
  await open(page);
  await card(page).getByRole('button', { name: TOUR.zh.show }).tap();
  await expect(page.getByText('点一个结果')).toBeInViewport();
  await page.getByRole('option').first().tap();
  await expect(card(page).getByText(TOUR.zh.done)).toBeVisible();
  await card(page).getByRole('button', { name: TOUR.zh.next }).tap();
  await card(page).getByRole('button', { name: TOUR.zh.show }).tap();
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeInViewport();
  await expect.poll(() => freeBelowCard(page)).toBeGreaterThan(160);
  await page.getByRole('application').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toHaveCount(0);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await context.close();
});

/** The height of the graph between the card and the sheet, in CSS pixels. */
async function freeBelowCard(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [over, under] = ['.tour', '.bottom-sheet'].map((part) => document.querySelector(part)?.getBoundingClientRect());
    return (under?.top ?? 0) - (over?.bottom ?? Infinity);
  });
}

test('leaves whoever follows a link to what the link shows', async ({ page }) => {
  await open(page, '?language=zh&entity=event:san-wan-campaign');
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
});
