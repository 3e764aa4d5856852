import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, open, outsideWindow, scrollsSideways, selectCampaign, test, WORDS } from './explorer.ts';
import { kept } from './kept.ts';

test('switches interface and data to the other language and keeps the view and the selection', async ({ page }) => {
  await open(page);
  const dressings = await page.evaluateHandle(() => {
    const seen: MutationRecord[] = [];
    new MutationObserver((records) => seen.push(...records)).observe(document.documentElement, { attributeFilter: ['lang', 'data-theme'] });
    return seen;
  });
  await selectCampaign(page, 'zh');
  expect(await dressings.evaluate((seen) => seen.length), 'dressed anew by a selection').toBe(0);
  const before = await entitiesOnScreen(page);
  const placed = async () => (await kept(page))?.positions;
  await expect.poll(placed).toBeDefined();
  const positions = await placed();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: WORDS.en.campaign, level: 2 })).toBeVisible();
  await expect(page.getByText('Event, Campaign, March to June 2011')).toBeVisible();
  await expect(page).toHaveTitle(/Mailuo$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/language=en.*entity=event:san-wan-campaign/);
  expect(await entitiesOnScreen(page)).toBe(before);
  expect(await placed()).toEqual(positions);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeVisible();
});

const FOLDED = { zh: { begin: '从哪里看起', fold: '收起面板', legend: /图例$/, filters: '筛选' }, en: { begin: 'Where to begin', fold: 'Fold the panel away', legend: /Legend$/, filters: 'Filters' } } as const;

for (const language of ['zh', 'en'] as const) {
  const words = FOLDED[language];
  test(`keeps every control within a window of middling width, and a way to each part of the panel, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await open(page, `?language=${language}`);
    await expect(page.getByRole('heading', { name: words.begin })).toBeInViewport();
    await page.getByRole('button', { name: words.fold }).click();
    for (const width of [1024, 832, 800, 768, 740]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await scrollsSideways(page), String(width)).toEqual([]);
      expect(await outsideWindow(page), String(width)).toEqual([]);
      for (const name of [WORDS[language].details, WORDS[language].article, WORDS[language].words, words.legend]) await expect(page.getByRole('button', { name }).last(), String(width)).toBeInViewport();
    }
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: words.legend }).click();
    await expect(page.getByRole('button', { name: words.filters })).toBeInViewport({ ratio: 1 });
    expect(await scrollsSideways(page)).toEqual([]);
    expect(await outsideWindow(page)).toEqual([]);
  });
}

test('goes from the system appearance to light to dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '?language=zh&theme=system');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: /^外观：跟随系统/ }).click();
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: /^外观：浅色/ }).click();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 23, 28)');
});

test('follows the system while it is told to', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '?language=zh&theme=system');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
