import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, graph, open, openTab, scrollsSideways, test, WORDS } from './explorer.ts';

const ALONG = {
  zh: { start: '跟着读', next: '下一句', back: '上一句', play: '播放', pause: '暂停', place: '读到第几句', keep: '保留这个视图', return: '回到之前的视图' },
  en: { start: 'Read along', next: 'Next sentence', back: 'Sentence before', play: 'Play', pause: 'Pause', place: 'Sentence reached', keep: 'Keep this view', return: 'Back to the view before' },
} as const;

async function isClean(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

test('the graph grows with the article, sentence by sentence, by hand and by itself, and goes back to what it was', async ({ page }) => {
  const words = ALONG.zh;
  await open(page);
  const before = await entitiesOnScreen(page);
  await openTab(page, WORDS.zh.article);
  await page.getByRole('button', { name: words.start }).click();
  const place = page.getByRole('slider', { name: words.place });
  await expect(place).toHaveAttribute('aria-valuetext', '第 1 句，共 43 句');
  await expect.poll(() => entitiesOnScreen(page)).toBeLessThan(before);
  const first = await entitiesOnScreen(page);
  expect(first).toBeGreaterThan(0);
  await expect(page.locator('.along-new')).toHaveText(new RegExp(`^新出现 ${String(first)} 个实体`));
  await page.getByRole('button', { name: words.next }).click();
  await expect(page.locator('.passage[data-current] .passage-position')).toHaveText('2');
  await isClean(page);
  await page.getByRole('combobox').last().selectOption('2');
  await page.getByRole('button', { name: words.play }).click();
  await expect(place).toHaveAttribute('aria-valuetext', '第 4 句，共 43 句');
  await page.getByRole('button', { name: words.pause }).click();
  await place.fill('42');
  await expect.poll(() => entitiesOnScreen(page)).toBe(179);
  await page.getByRole('button', { name: words.return }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before);
  await expect(place).toHaveCount(0);
});

test('is read by the keyboard alone from the graph, kept, and opened again by its address', async ({ page }) => {
  const words = ALONG.en;
  await open(page, '?language=en&theme=dark');
  await graph(page).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /command/i })).toBeFocused();
  await page.keyboard.type('read along');
  await page.keyboard.press('Enter');
  const place = page.getByRole('slider', { name: words.place });
  await expect(place).toHaveAttribute('aria-valuetext', 'Sentence 1 of 43');
  await graph(page).focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expect(place).toHaveAttribute('aria-valuetext', 'Sentence 2 of 43');
  await isClean(page);
  await expect(page).toHaveURL(/along=yes/);
  const shown = await entitiesOnScreen(page);
  const address = page.url();
  await page.evaluate(() => localStorage.removeItem('mailuo.exploration'));
  await page.goto('about:blank');
  await page.goto(address);
  await expect(place).toHaveAttribute('aria-valuetext', 'Sentence 2 of 43');
  expect(await entitiesOnScreen(page)).toBe(shown);
  await page.getByRole('button', { name: words.keep }).press('Enter');
  await expect(place).toHaveCount(0);
  expect(await entitiesOnScreen(page)).toBe(shown);
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('stands in the sheet above the sentence it has come to, with nothing to scroll sideways', async ({ page }) => {
    await open(page);
    await openTab(page, WORDS.zh.article);
    await page.getByRole('button', { name: ALONG.zh.start }).tap();
    await page.getByRole('button', { name: ALONG.zh.next }).tap();
    await expect(page.getByRole('slider', { name: ALONG.zh.place })).toHaveAttribute('aria-valuetext', '第 2 句，共 43 句');
    await isClean(page);
    expect(await scrollsSideways(page)).toEqual([]);
    const told = page.locator('.passage[data-current] .gist');
    await expect(told).toBeInViewport({ ratio: 1 });
    const [bar, gist] = [await page.locator('.along-bar').boundingBox(), await told.boundingBox()];
    expect(gist?.y).toBeGreaterThanOrEqual((bar?.y ?? Infinity) + (bar?.height ?? 0));
  });
});
