import type { Page } from '@playwright/test';
import { entitiesOnScreen, expect, open, openTab, scrollsSideways, test, WORDS } from './explorer.ts';

async function openFilters(page: Page) {
  const legend = page.getByRole('region', { name: '图例' });
  await legend.getByRole('button', { name: /^筛选/ }).click();
  const panel = page.getByRole('region', { name: '筛选' });
  await expect(panel).toBeVisible();
  return panel;
}

test('greys what fewer sentences say, tells how many, and brings all back', async ({ page }) => {
  await open(page);
  const panel = await openFilters(page);
  const slider = panel.getByRole('slider', { name: '佐证句数' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '至少 2 句');
  await expect(panel.getByText(/^\d+ 项因筛选变灰。$/)).toBeVisible();
  const filtered = Number(/\d+/.exec(await page.locator('.view-status').innerText().then((text) => text.split('\n').at(-1) ?? ''))?.[0]);
  expect(filtered).toBeGreaterThan(0);
  await panel.getByRole('button', { name: '取消筛选' }).click();
  await expect(page.getByText(/因筛选变灰/)).toHaveCount(0);
  await expect(slider).toHaveAttribute('aria-valuetext', '至少 1 句');
});

test('hides instead of greying, and says so', async ({ page }) => {
  await open(page);
  const before = await entitiesOnScreen(page);
  const panel = await openFilters(page);
  await panel.getByRole('slider', { name: '关系数' }).fill('6');
  const clear = await entitiesOnScreen(page);
  expect(clear).toBeLessThan(before);
  const words = await openTab(page, WORDS.zh.words);
  await expect(words.locator('.word')).toHaveCount(before);
  await panel.getByRole('radio', { name: '隐藏' }).check();
  await expect(words.locator('.word')).toHaveCount(clear);
  await expect(page.locator('.view-status')).toContainText('因筛选隐藏');
  await page.locator('.view-status').getByRole('button', { name: '取消筛选' }).click();
  await expect(words.locator('.word')).toHaveCount(before);
});

test('leaves out a section and what is inferred', async ({ page }) => {
  await open(page);
  const panel = await openFilters(page);
  const inferred = panel.getByRole('checkbox', { name: /^推断/ });
  await inferred.uncheck();
  await expect(panel.locator('label', { hasText: '推断' }).locator('.tally')).toHaveText(/^0 \/ \d+$/);
  const before = await entitiesOnScreen(page);
  await panel.getByRole('group', { name: '章节' }).getByRole('checkbox').first().uncheck();
  await expect.poll(() => entitiesOnScreen(page)).toBeLessThan(before);
  await page.reload();
  await expect.poll(() => entitiesOnScreen(page)).toBeLessThan(before);
});

test('says of how many it counts where the graph is larger than what is loaded, and loads the rest of a sentence', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as { query: string; variables: object };
    const first = asked.query.includes('query Opening') ? { limit: 40 } : {};
    await route.continue({ postData: { ...asked, variables: { ...asked.variables, ...first } } });
  });
  await open(page);
  await expect(page.getByText(/全图有 \d+ 个实体、\d+ 条关系；这里只算已经载入的 40 个和 \d+ 条/)).toBeVisible();
  const panel = await openFilters(page);
  await panel.getByRole('slider', { name: '佐证句数' }).fill('2');
  const article = await openTab(page, WORDS.zh.article);
  const passage = article.locator('.passage', { hasText: /条关系引用，已载入的 [1-9]\d* 条中有 \d+ 条通过筛选/ }).first();
  await passage.getByRole('button').first().click();
  const current = article.locator('[data-current]');
  await expect(current).toContainText(/另有 \d+ 条关系还没有载入/);
  await current.getByRole('button', { name: '载入', exact: true }).click();
  await expect(current).not.toContainText('载入');
  await expect(current.locator('.tally')).toHaveText(/^\d+ 条关系引用，\d+ 条通过筛选$/);
});

test('is a part of the sheet on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await page.getByRole('tab', { name: '图例' }).click();
  const panel = await openFilters(page);
  const box = panel.getByRole('checkbox', { name: '无日期的' });
  await box.uncheck();
  await expect(page.locator('.view-status')).toContainText('因筛选变灰');
  expect(await scrollsSideways(page)).toEqual([]);
});
