import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, graph, open, scrollsSideways, smallTargets, test, WORDS } from './explorer.ts';

const TABLE = {
  zh: { name: '表格', entities: '实体', relationships: '关系', column: '名称', search: '在表格里查找', more: '更多', columns: '列', kind: '类别' },
  en: { name: 'Table', entities: 'Entities', relationships: 'Relationships', column: 'Name', search: 'Look in the table', more: 'More', columns: 'Columns', kind: 'Kind' },
} as const;

async function isClean(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

test('the table sorts, finds and selects in step with the graph', async ({ page }) => {
  const words = TABLE.zh;
  await open(page);
  await page.getByRole('button', { name: words.name, exact: true }).click();
  const grid = page.getByRole('grid', { name: words.entities });
  await expect(grid).toHaveAttribute('aria-rowcount', String((await entitiesOnScreen(page)) + 1));
  await isClean(page);
  await grid.getByRole('button', { name: words.column }).click();
  await expect(grid.getByRole('columnheader', { name: words.column })).toHaveAttribute('aria-sort', 'ascending');
  const names = await grid.locator('.table-row > :first-child').allInnerTexts();
  expect(names).toEqual(names.toSorted(new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true }).compare));
  await page.getByRole('searchbox', { name: words.search }).fill('活动');
  await grid.getByRole('row').filter({ hasText: WORDS.zh.campaign }).click();
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeVisible();
  await expect(grid.locator('[aria-selected="true"]')).toHaveText(new RegExp(WORDS.zh.campaign));
  await page.locator('.table-columns summary').click();
  await page.getByRole('checkbox', { name: words.kind }).uncheck();
  await expect(grid.getByRole('columnheader', { name: words.kind })).toHaveCount(0);
  await page.getByRole('button', { name: new RegExp(`^${words.relationships} \\d`) }).click();
  await expect(page.getByRole('grid', { name: words.relationships }).locator('.table-row').first()).toBeVisible();
});

test('is worked by the keyboard alone, with the rows of the whole article drawn as they come into sight', async ({ page }) => {
  const words = TABLE.en;
  await open(page, '?language=en&theme=dark');
  await page.getByRole('button', { name: /^All \d/ }).click();
  await graph(page).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /command/i })).toBeFocused();
  await page.keyboard.type('open the table');
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: words.entities });
  await expect(grid).toHaveAttribute('aria-rowcount', '180');
  expect(await grid.locator('.table-row').count()).toBeLessThan(60);
  await grid.focus();
  await page.keyboard.press('End');
  const last = grid.locator('[aria-rowindex="180"]');
  await expect(last).toBeInViewport();
  await page.keyboard.press(' ');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ ');
  await expect(page.getByRole('heading', { name: 'Selected: 2 entities', level: 2 })).toBeVisible();
  await isClean(page);
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the table is a sheet over the graph, with nothing to scroll sideways', async ({ page }) => {
    const words = TABLE.zh;
    await open(page);
    await page.getByRole('button', { name: words.more }).tap();
    await page.getByRole('menuitem', { name: words.name, exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: words.name });
    await sheet.getByRole('row').nth(2).tap();
    await expect(sheet.locator('[aria-selected="true"]')).toHaveCount(1);
    await isClean(page);
    expect(await scrollsSideways(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
});
