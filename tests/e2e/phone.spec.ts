import type { Page } from '@playwright/test';
import { expect, open, scrollsSideways, smallTargets, test, WORDS } from './explorer.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

type Canvas = HTMLElement & { graphCanvas: { labelBoxes(): readonly { readonly id: string; readonly left: number; readonly top: number; readonly width: number; readonly height: number }[] } };

/** A phone on its side, a page of 1280 x 1024 at 400 %, a tablet held upright. */
const SIZES = [
  { width: 740, height: 360 },
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
] as const;

test('shows the graph, one search button, one menu and a sheet', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('banner').getByRole('button')).toHaveCount(2);
  await expect(page.getByRole('tab')).toHaveText(['详情', '文章', '路径', '文字图谱', '图例']);
  expect(await scrollsSideways(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('searches on the whole screen, and shows what was chosen above the sheet', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: WORDS.zh.search }).tap();
  await page.getByRole('combobox', { name: WORDS.zh.search }).fill('sanwan');
  await expect(page.getByRole('option').first()).toContainText(WORDS.zh.campaign);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('option').first().tap();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeInViewport();
  await expect(page.locator('.bottom-sheet')).toHaveAttribute('data-stop', 'half');
  await expect(page.locator('.relationship-row').first()).toBeAttached();
  expect(await scrollsSideways(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

/** How far the label of an entity is from the middle of what the sheet leaves of the graph, in CSS pixels. */
async function offMiddle(page: Page, id: string): Promise<number> {
  return page.locator('.graph-canvas-drawing').evaluate((drawing, entityId) => {
    const label = (drawing as Canvas).graphCanvas.labelBoxes().find((box) => box.id === entityId);
    return label === undefined ? Infinity : Math.hypot(label.left + label.width / 2 - drawing.clientWidth / 2, label.top + label.height / 2 - drawing.clientHeight / 2);
  }, id);
}

test('a link to one entity opens with it in the middle above the sheet, and one to a view with the camera it names', async ({ page }) => {
  await open(page, '?language=zh&theme=light&entity=concept:mass-work');
  await expect(page.locator('.bottom-sheet')).toHaveAttribute('data-stop', 'half');
  await expect.poll(() => offMiddle(page, 'concept:mass-work')).toBeLessThan(60);
  await expect(page).toHaveURL(/#view=.*camera=/);
  const link = page.url().replace('entity=concept:mass-work', 'entity=event:san-wan-campaign');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.bottom-sheet')).toHaveAttribute('data-stop', 'half');
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeVisible();
  await expect.poll(() => offMiddle(page, 'concept:mass-work')).toBeLessThan(60);
});

test('moves the sheet through its three stops', async ({ page }) => {
  await open(page);
  const sheet = page.locator('.bottom-sheet');
  const handle = page.getByRole('button', { name: /^面板大小/ });
  await expect(sheet).toHaveAttribute('data-stop', 'low');
  const box = await handle.boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) - 18);
  await expect(sheet).toHaveAttribute('data-stop', 'half');
  await handle.tap();
  await expect(sheet).toHaveAttribute('data-stop', 'high');
  await handle.tap();
  await expect(sheet).toHaveAttribute('data-stop', 'low');
});

test('keeps language, appearance and views in the menu', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '更多' }).tap();
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'English' }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'More' }).tap();
  await page.getByRole('menuitem', { name: 'Appearance: dark' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('greys a kind in the legend of the sheet', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: '图例' }).tap();
  const row = page.getByRole('button', { name: /^目标/ });
  await row.tap();
  await expect(row).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: '小类：目标' }).tap();
  await page.getByRole('button', { name: /^筛选/ }).tap();
  await expect(page.getByRole('region', { name: '筛选' })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('tab', { name: '文章' }).tap();
  await page.locator('.passage-button').nth(2).tap();
  await expect(page.getByRole('list', { name: '图中从这句得到的关系' }).getByRole('button').first()).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});

for (const [item, dialog] of [
  ['帮助', '帮助'],
  ['命令', '命令'],
] as const) {
  test(`opens ${dialog} from the menu by a tap, and leaves it open`, async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: '更多' }).tap();
    await page.getByRole('menuitem', { name: item, exact: true }).tap();
    const opened = page.getByRole('dialog', { name: dialog });
    await expect(opened.getByRole('searchbox').or(opened.getByRole('combobox'))).toBeFocused();
    expect(await scrollsSideways(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
  });
}

interface Reach {
  readonly across: number;
  readonly down: number;
  readonly width: number;
  readonly height: number;
}

/** How far the names of the picture reach, and how large the canvas is, in CSS pixels. */
async function reach(page: Page): Promise<Reach> {
  return page.locator('.graph-canvas-drawing').evaluate((drawing) => {
    const boxes = (drawing as Canvas).graphCanvas.labelBoxes();
    const from = (edge: 'left' | 'top') => Math.min(...boxes.map((box) => box[edge]));
    const across = Math.max(...boxes.map(({ left, width }) => left + width)) - from('left');
    return { across, down: Math.max(...boxes.map(({ top, height }) => top + height)) - from('top'), width: drawing.clientWidth, height: drawing.clientHeight };
  });
}

test('a phone on its side shows the whole picture as large as the page allows, and the timeline beside it', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await open(page);
  await expect.poll(async () => (await reach(page)).across / 696).toBeGreaterThan(0.78);
  const { across, down, width, height } = await reach(page);
  expect(width).toBe(696);
  expect(across).toBeLessThan(width);
  expect(down / height).toBeGreaterThan(0.8);
  expect(down).toBeLessThan(height);
  const buttons = await page.getByRole('group', { name: '缩放' }).boundingBox();
  expect(buttons?.x).toBeGreaterThanOrEqual(width);

  await page.getByRole('button', { name: '更多' }).tap();
  await page.getByRole('menuitem', { name: '时间线' }).tap();
  const timeline = await page.getByRole('dialog', { name: '时间线' }).boundingBox();
  await expect.poll(async () => (await reach(page)).width).toBeLessThanOrEqual(timeline?.x ?? 0);
  await expect.poll(async () => (await reach(page)).across).toBeLessThan(timeline?.x ?? 0);
  expect(timeline?.x).toBeGreaterThan(340);
  expect(await scrollsSideways(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('a page at 400 % opens on the middle of the picture at a size that can be read, and shows all of it when asked to', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 225 });
  await open(page);
  await expect.poll(() => offMiddle(page, 'event:san-wan-campaign')).toBeLessThan(60);
  const first = await reach(page);
  expect(first.height).toBeGreaterThanOrEqual(135);
  expect(first.down).toBeGreaterThan(3 * first.height);
  expect(first.across).toBeLessThanOrEqual(first.width);
  await page.getByRole('application').press('f');
  await expect.poll(async () => (await reach(page)).down).toBeLessThan(first.height);
});

test('keeps the graph, the panel and the menu in reach on a page that is low, small or of middling width', async ({ page }) => {
  await open(page, '?language=en');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const at = `${String(size.width)} x ${String(size.height)}`;
    const sheet = page.locator('.bottom-sheet');
    await expect(sheet, at).toHaveAttribute('data-stop', 'low');
    expect(await scrollsSideways(page), at).toEqual([]);
    expect(await smallTargets(page), at).toEqual([]);
    await expect(page.getByRole('button', { name: 'Zoom in' }), at).toBeInViewport({ ratio: 1 });

    await page.getByRole('button', { name: /^Size of the panel/ }).tap();
    await page.getByRole('tab', { name: 'In words' }).tap();
    await expect(page.getByText('What is on screen, in words'), at).toBeInViewport();
    expect(await smallTargets(page), at).toEqual([]);
    const free = await page.evaluate(() => {
      const [canvas, over] = ['.graph-area', '.bottom-sheet'].map((part) => document.querySelector(part)?.getBoundingClientRect());
      return canvas === undefined || over === undefined ? 0 : Math.min(canvas.width, canvas.height, over.left > 0 ? over.left : over.top - canvas.top);
    });
    expect(free, `${at}: graph beside the panel`).toBeGreaterThan(56);

    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Query with GraphQL' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('menuitem', { name: 'Query with GraphQL' }), at).toBeInViewport({ ratio: 1 });
    expect(await scrollsSideways(page), at).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Size of the panel/ }).tap();
    await page.getByRole('button', { name: /^Size of the panel/ }).tap();
  }
});
