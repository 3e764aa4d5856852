import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Exploration } from '../../client/exploration/exploration.ts';
import { entitiesOnScreen, expect, open, selectCampaign, test, WORDS, type Language } from './explorer.ts';
import { kept } from './kept.ts';

const COPY = { zh: '复制此视图的链接', en: 'Copy link to this view' } as const;
const COPIED = { zh: '链接已复制', en: 'Link copied' } as const;
const SHARE = { zh: '分享与保存', en: 'Share and keep' } as const;
const MORE = { zh: '更多', en: 'More' } as const;
const ZOOM_IN = { zh: '放大', en: 'Zoom in' } as const;
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

/** The view this browser has saved of itself, once the address tells of it. */
async function addressed(page: Page): Promise<Exploration> {
  await expect.poll(() => page.evaluate(() => (JSON.parse(localStorage.getItem('mailuo.address') ?? '{}') as { address?: string }).address === location.search + location.hash && location.hash.startsWith('#view='))).toBe(true);
  const view = await kept(page);
  if (view === null) throw new Error('The view that was saved is gone.');
  return view;
}

async function placed(page: Page): Promise<void> {
  await expect.poll(async () => { const { entityIds, positions } = await addressed(page); return entityIds.length > 0 && entityIds.every((id) => positions[id] !== undefined); }).toBe(true);
}

async function elsewhere(browser: Browser, viewport: { width: number; height: number }, link: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport, locale: 'de-DE', hasTouch: viewport === PHONE });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole('application')).toBeVisible();
  return { context, page };
}

function expectSame(there: Exploration, here: Exploration): void {
  const { positions, camera, ...rest } = here;
  expect(there).toMatchObject({ entityIds: rest.entityIds, hiddenIds: rest.hiddenIds, pinnedIds: rest.pinnedIds, expansions: rest.expansions });
  expect(there).toMatchObject({ selection: rest.selection, filters: rest.filters, language: rest.language, theme: rest.theme, panel: rest.panel });
  for (const id of rest.entityIds) {
    expect(Math.abs((there.positions[id]?.x ?? NaN) - (positions[id]?.x ?? NaN))).toBeLessThanOrEqual(1);
    expect(Math.abs((there.positions[id]?.y ?? NaN) - (positions[id]?.y ?? NaN))).toBeLessThanOrEqual(1);
  }
  expect(there.camera === null).toBe(camera === null);
  if (camera === null || there.camera === null) return;
  expect(Math.abs(there.camera.x - camera.x)).toBeLessThan(1);
  expect(Math.abs(there.camera.y - camera.y)).toBeLessThan(1);
  expect(Math.abs(there.camera.zoom - camera.zoom)).toBeLessThan(0.001);
}

for (const language of ['zh', 'en'] as const satisfies readonly Language[]) {
  test(`a copied link opens the same view in a clean browser (${language}, desktop)`, async ({ page, context, browser }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `?language=${language}&theme=dark`);
    await selectCampaign(page, language);
    await expect.poll(async () => (await addressed(page)).camera).not.toBeNull();
    await page.getByRole('button', { name: WORDS[language].expand, exact: true }).click();
    await expect.poll(async () => (await addressed(page)).expansions.length).toBe(1);
    await placed(page);
    const zoom = (await addressed(page)).camera?.zoom ?? NaN;
    await page.getByRole('button', { name: ZOOM_IN[language], exact: true }).click();
    await expect.poll(async () => (await addressed(page)).camera?.zoom).not.toBe(zoom);
    const here = await addressed(page);
    expect(here.expansions).toHaveLength(1);
    await page.getByRole('button', { name: SHARE[language] }).click();
    await page.getByRole('menuitem', { name: COPY[language] }).click();
    await expect(page.getByRole('status').filter({ hasText: COPIED[language] })).toBeAttached();
    await expect(page.locator('.copy-notice')).toContainText(COPIED[language]);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(2_000);

    const other = await elsewhere(browser, DESK, link);
    expectSame(await addressed(other.page), here);
    await expect(other.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(other.page.getByRole('heading', { name: WORDS[language].campaign, level: 2 })).toBeVisible();
    await expect(other.page.locator('.missing-notice')).toHaveCount(0);
    await other.context.close();
  });

  test(`the menu of a phone copies the link too, without a clipboard as well (${language})`, async ({ browser, baseURL }) => {
    const first = await elsewhere(browser, PHONE, `${baseURL ?? ''}/?language=${language}&theme=light`);
    await placed(first.page);
    await first.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => document.documentElement.setAttribute('data-copied', getSelection()?.toString() ?? ''));
    });
    await first.page.getByRole('button', { name: MORE[language] }).click();
    await first.page.getByRole('menuitem', { name: COPY[language] }).click();
    await expect(first.page.getByRole('status').filter({ hasText: COPIED[language] })).toBeAttached();
    await expect(first.page.locator('.copy-notice')).toBeInViewport();
    const here = await addressed(first.page);
    const other = await elsewhere(browser, PHONE, first.page.url());
    expectSame(await addressed(other.page), here);
    await first.context.close();
    await other.context.close();
  });
}

test('a link wins over the view this browser has saved, which undoing brings back, and a reload opens what was left', async ({ page, browser }) => {
  await open(page);
  await placed(page);
  const link = page.url();
  const count = await entitiesOnScreen(page);
  await selectCampaign(page, 'zh');
  await page.getByRole('button', { name: WORDS.zh.hide, exact: true }).click();
  await expect.poll(async () => (await addressed(page)).hiddenIds.length).toBe(1);
  const here = await addressed(page);
  await page.reload();
  await expect.poll(() => entitiesOnScreen(page)).toBe(count - 1);
  expect((await addressed(page)).positions).toEqual(here.positions);
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => entitiesOnScreen(page)).toBe(count);
  await expect(page.getByRole('button', { name: '撤销：打开视图' })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect.poll(() => entitiesOnScreen(page)).toBe(count - 1);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => entitiesOnScreen(page)).toBe(count);
  const other = await elsewhere(browser, DESK, link);
  expect((await addressed(other.page)).hiddenIds).toEqual([]);
  await other.context.close();
});

test('a reload right after a step, before the address tells of it, loses nothing of it', async ({ page }) => {
  await open(page);
  await placed(page);
  const start = page.getByRole('button', { name: `从${WORDS.zh.campaign}看起` });
  const left = page.waitForEvent('framenavigated');
  await start.evaluate((button: HTMLElement) => {
    button.click();
    location.reload();
  });
  await left;
  await expect(page.getByRole('button', { name: WORDS.zh.hide, exact: true })).toBeVisible();
  await expect(page).toHaveURL(/san-wan-campaign/);
});

test('goes back and forward step by step, and not through the camera', async ({ page }) => {
  await open(page);
  await placed(page);
  const before = await entitiesOnScreen(page);
  await selectCampaign(page, 'zh');
  await expect(page).toHaveURL(/entity=event:san-wan-campaign/);
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+a');
  await expect(page).toHaveURL(/#.*selected=/);
  expect(page.url().length).toBeLessThan(2_000);
  await page.goBack();
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { name: `选中 ${String(before)} 个实体`, level: 2 })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: WORDS.zh.hide, exact: true }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
  await expect.poll(async () => (await addressed(page)).hiddenIds.length).toBe(1);
  await page.getByRole('button', { name: ZOOM_IN.zh, exact: true }).click();
  await expect.poll(async () => (await addressed(page)).camera).not.toBeNull();
  await page.goBack();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before);
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeVisible();
  await page.goForward();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
});

test('names what is gone and what is damaged, and opens the rest', async ({ page, browser }) => {
  await open(page);
  await placed(page);
  const count = await entitiesOnScreen(page);
  const link = page.url();
  const gone = await elsewhere(browser, DESK, link.replace('#', '&entity=concept:long-gone&passage=nowhere#'));
  await expect(gone.page.getByRole('alert').filter({ hasText: 'concept:long-gone' })).toBeVisible();
  await expect(gone.page.getByRole('alert').filter({ hasText: 'nowhere' })).toBeVisible();
  await expect.poll(() => entitiesOnScreen(gone.page)).toBe(count);
  await gone.context.close();

  const damaged = await elsewhere(browser, DESK, link.replace(/places=.*$/, 'places=zzzz').replace('theme=light', 'theme=purple'));
  await expect(damaged.page.getByRole('alert').filter({ hasText: '位置' })).toContainText('外观');
  await expect.poll(() => entitiesOnScreen(damaged.page)).toBe(count);
  await damaged.page.getByRole('button', { name: '知道了' }).click();
  await expect(damaged.page.locator('.missing-notice')).toHaveCount(0);
  await damaged.context.close();

  const hostile = await elsewhere(browser, DESK, link.replace(/#.*$/, '#%%%<script>alert(1)</script>'));
  await expect(hostile.page.getByRole('alert').filter({ hasText: '不是视图' })).toBeVisible();
  await expect.poll(() => entitiesOnScreen(hostile.page)).toBe(count);
  await expect(hostile.page).toHaveURL(/#view=1/);
  await hostile.page.evaluate(() => { location.hash = 'view=<script>alert(1)</script>'; });
  await expect(hostile.page.getByRole('alert').filter({ hasText: '版本不明' })).toBeVisible();
  await expect.poll(() => entitiesOnScreen(hostile.page)).toBe(count);
  await hostile.context.close();
});
