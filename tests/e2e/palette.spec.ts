import type { Page } from '@playwright/test';
import { entitiesOnScreen, expect, graph, open, selectCampaign, test } from './explorer.ts';

async function openPalette(page: Page) {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: /^(命令|Commands)$/ });
  await expect(palette).toBeVisible();
  return palette;
}

for (const [language, theme, ways, words] of [
  ['zh', '深色外观', ['深色', 'shense', 'sswg', 'dark'], { filters: '筛选', legend: '图例', filterOut: '筛去或恢复', goal: '目标' }],
  ['en', 'Dark appearance', ['深色', 'shense', 'dark mode'], { filters: 'Filters', legend: 'Legend', filterOut: 'Filter out or bring back', goal: 'Goal' }],
] as const) {
  test(`finds a command by its name in either language, pinyin and initials, in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    const palette = await openPalette(page);
    await page.keyboard.type(ways[0]);
    await page.keyboard.press('Escape');
    await expect(palette).toHaveCount(0);
    await openPalette(page);
    for (const typed of ways) {
      await palette.getByRole('combobox').fill(typed);
      await expect(palette.getByRole('option').first(), typed).toContainText(theme);
    }
    if (language === 'en') await expect(palette.getByText('None has all of these words').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

    await openPalette(page);
    await page.keyboard.type('shaixuan');
    await page.keyboard.press('Enter');
    const filters = page.getByRole('button', { name: words.filters });
    await expect(filters).toBeFocused();
    await expect(filters).toHaveAttribute('aria-expanded', 'true');

    await page.setViewportSize({ width: 360, height: 740 });
    await graph(page).focus();
    await openPalette(page);
    await page.keyboard.type('legend');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: words.legend })).toBeFocused();

    await openPalette(page);
    await palette.getByRole('option', { name: words.filterOut }).click();
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('mubiao');
    await expect(palette.getByRole('option').first()).toContainText(words.goal);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: new RegExp(`^${words.goal} \\d`) })).toHaveAttribute('aria-pressed', 'false');
  });
}

test('keeps what is typed while it loads, works on what is selected, and gives the focus back to the graph', async ({ page }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  await graph(page).focus();
  const before = await entitiesOnScreen(page);
  let load = () => {};
  const loading = new Promise<void>((resolve) => (load = resolve));
  await page.route('**/Palette-*.js', async (route) => {
    await loading;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yincanh');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('g');
  load();
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('yincang');
  await expect(page.getByRole('option').first()).toContainText('隐藏');
  await page.keyboard.press('Enter');
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
  await expect(graph(page)).toBeFocused();
});

test('opens from the search without typing into it, and lists only what is possible', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  const palette = await openPalette(page);
  await page.keyboard.type('撤销');
  await expect(palette.getByText('没有这样的命令可用')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: '搜索' })).toHaveValue('');
});
