import type { Page } from '@playwright/test';
import type { Camera } from '../../client/exploration/exploration.ts';
import { expect, open, test } from './explorer.ts';
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
