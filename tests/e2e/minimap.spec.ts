import type { Page } from '@playwright/test';
import type { Camera } from '../../client/exploration/exploration.ts';
import { axeFaults } from './axe.ts';
import { expect, open, smallTargets, test } from './explorer.ts';
import { kept } from './kept.ts';

/** Null where everything is fitted in. */
async function camera(page: Page): Promise<Camera | null> {
  return (await kept(page))?.camera ?? null;
}

test('a map shows what is in sight, moves the camera, and stays folded away', async ({ page }) => {
  await open(page);
  const map = page.locator('.minimap-drawing');
  await expect(page.locator('.view-status')).toBeVisible();
  await expect(map).toHaveCount(0);
  for (let pressed = 0; pressed < 4; pressed += 1) await page.getByRole('button', { name: '放大' }).click();
  await expect(map).toBeVisible();
  await expect.poll(async () => (await camera(page))?.zoom).toBeGreaterThan(2);
  const before = await camera(page);
  await map.click({ position: { x: 30, y: 60 } });
  await expect.poll(async () => (await camera(page))?.x).toBeLessThan((before?.x ?? 0) - 100);
  const there = await camera(page);
  expect(there?.zoom).toBe(before?.zoom);
  const frame = await page.locator('.minimap-frame').boundingBox();
  const [x, y] = [(frame?.x ?? 0) + (frame?.width ?? 0) / 2, (frame?.y ?? 0) + (frame?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y);
  await page.mouse.up();
  await expect.poll(async () => (await camera(page))?.x).toBeGreaterThan((there?.x ?? 0) + 100);
  await page.getByRole('button', { name: '收起缩略图' }).click();
  await expect(map).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: '展开缩略图' })).toBeVisible();
  await page.getByRole('application').press('m');
  await expect(map).toBeVisible();
  await page.getByRole('application').press('f');
  await expect(map).toHaveCount(0);
});

test.describe('on a small canvas', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('it is a button while something is out of sight, opens by a tap beside it, and lies over a graph that is too low only until one has looked', async ({ page }) => {
    await open(page);
    const map = page.locator('.minimap-drawing');
    const show = page.getByRole('button', { name: '展开缩略图' });
    await expect(page.locator('.view-status')).toBeVisible();
    await expect(show).toHaveCount(0);
    for (let pressed = 0; pressed < 3; pressed += 1) await page.getByRole('button', { name: '放大' }).tap();
    await expect(show).toBeVisible();
    await expect(map).toHaveCount(0);
    await show.tap();
    await expect(map).toBeVisible();
    await expect.poll(async () => (await camera(page))?.zoom).toBeGreaterThan(0.8);
    const before = await camera(page);
    await map.tap({ position: { x: 60, y: 165 } });
    await expect.poll(async () => (await camera(page))?.y).toBeGreaterThan((before?.y ?? 0) + 100);
    await expect(map).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    expect(await axeFaults(page, '.graph-area')).toEqual([]);
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.minimap > *, .zoom-buttons, .view-status, .bottom-sheet')].map((element) => ({ element, box: element.getBoundingClientRect() }));
      const meet = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return boxes.flatMap((one, index) => boxes.slice(index + 1).filter(({ element, box }) => [one.element, element].some((part) => part.closest('.minimap') !== null) && meet(one.box, box)).map(({ element }) => `${one.element.className} meets ${element.className}`));
    });
    expect(overlaps).toEqual([]);

    await page.setViewportSize({ width: 360, height: 225 });
    await expect(show).toBeVisible();
    await expect(map).toHaveCount(0);
    await show.tap();
    await expect(map).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(map).toHaveCount(0);
    await show.tap();
    const there = await camera(page);
    await map.tap({ position: { x: 145, y: 15 } });
    await expect(map).toHaveCount(0);
    await expect.poll(async () => (await camera(page))?.y).toBeLessThan((there?.y ?? 0) - 100);
  });
});
