import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, graph, open, openTab, scrollsSideways, selectCampaign, smallTargets, test, WORDS } from './explorer.ts';

const TIMELINE = {
  zh: { name: '时间线', from: '从', to: '到', undated: /^显示无日期的/, greyed: /\d+ [个条](实体|关系)因筛选变灰/, any: '恢复不限', add: '加进来', more: '更多' },
  en: { name: 'Timeline', from: 'From', to: 'To', undated: /^Show what has no date/, greyed: /\d+ (entit\w+|relationships?) greyed by filters/, any: 'Any time again', add: 'Bring them in', more: 'More' },
} as const;

async function isClean(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

test('a time dragged on the timeline filters graph, lists and passages, each drag as one step that is undone', async ({ page }) => {
  const words = TIMELINE.zh;
  await open(page);
  await openTab(page, WORDS.zh.article);
  await page.getByRole('button', { name: words.name }).click();
  const from = page.getByRole('slider', { name: words.from, exact: true });
  await expect(from).toHaveAttribute('aria-valuetext', '1921年7月1日');
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.locator('.timeline-rows li')).toHaveCount(15);
  await isClean(page);
  const [box, track] = [await from.boundingBox(), await page.locator('.time-brush').boundingBox()];
  if (box === null || track === null) throw new Error('The brush does not stand on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.4, box.y + 4, { steps: 6 });
  await page.mouse.move(track.x + track.width * 0.8, box.y + 4, { steps: 6 });
  await page.mouse.up();
  await expect(from).toHaveAttribute('aria-valuetext', /^2011年/);
  const first = (await from.getAttribute('aria-valuetext')) ?? '';
  const moved = await from.boundingBox();
  await page.mouse.move((moved?.x ?? 0) + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.4, box.y + 4, { steps: 6 });
  await page.mouse.up();
  await expect(from).not.toHaveAttribute('aria-valuetext', first);
  await graph(page).focus();
  await page.keyboard.press('Control+z');
  await expect(from).toHaveAttribute('aria-valuetext', first);
  const greyed = page.locator('.timeline-rows li[data-greyed]');
  expect(await greyed.count()).toBeGreaterThan(2);
  await expect(page.getByText(words.greyed)).toBeVisible();
  await page.getByRole('checkbox', { name: words.undated }).uncheck();
  await expect(page.locator('.passage[data-greyed]').first()).toBeAttached();
  await expect(page.locator('.passage .tally').first()).toHaveText(/^\d+ 条关系引用，\d+ 条通过筛选$/);
  const details = await openTab(page, WORDS.zh.details);
  await selectCampaign(page, 'zh');
  const rows = details.locator('.relationship-row');
  await expect(rows.and(page.locator('[data-greyed]')).first()).toContainText('已变灰');
  expect(await rows.filter({ hasText: '已变灰' }).count()).toBe(await details.locator('.relationship-row[data-greyed]').count());
  await openTab(page, WORDS.zh.words);
  await expect(page.locator('.word[data-greyed]').first()).toBeAttached();
  await expect(page).toHaveURL(/panel=words/);
  const address = page.url();
  await graph(page).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('checkbox', { name: words.undated })).toBeChecked();
  await expect(from).toHaveAttribute('aria-valuetext', /^2011年/);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(words.greyed)).toHaveCount(0);
  await expect(from).toHaveAttribute('aria-valuetext', '1921年7月1日');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.view-status').getByText(words.greyed)).toBeVisible();
});

test('a time is chosen by the keyboard alone, and let go of', async ({ page }) => {
  const words = TIMELINE.en;
  await open(page, '?language=en&theme=dark');
  await graph(page).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /command/i })).toBeFocused();
  await page.keyboard.type('timeline');
  await page.keyboard.press('Enter');
  const from = page.getByRole('slider', { name: words.from, exact: true });
  await page.getByRole('button', { name: words.add }).press('Enter');
  await from.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', 'October 1, 2010');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('slider', { name: words.to, exact: true })).toBeFocused();
  await expect(page.getByText(words.greyed)).toBeVisible();
  await isClean(page);
  await page.getByRole('button', { name: words.any }).press('Enter');
  await expect(page.getByText(words.greyed)).toHaveCount(0);
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the timeline is a sheet over the graph, with nothing to scroll sideways', async ({ page }) => {
    const words = TIMELINE.zh;
    await open(page);
    await page.getByRole('button', { name: words.more }).tap();
    await page.getByRole('menuitem', { name: words.name }).tap();
    const sheet = page.getByRole('dialog', { name: words.name });
    await expect(sheet.getByRole('slider')).toHaveCount(2);
    const track = await page.locator('.time-brush').boundingBox();
    if (track === null) throw new Error('The brush does not stand on the page.');
    expect(track.width).toBeGreaterThan(250);
    await page.touchscreen.tap(track.x + track.width * 0.5, track.y + 10);
    await isClean(page);
    expect(await scrollsSideways(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
});
