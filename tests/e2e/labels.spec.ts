import type { Page } from '@playwright/test';
import { expect, open, test } from './explorer.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Canvas = HTMLElement & { graphCanvas: { labelBoxes(): Box[] } };

/** Share of the labels' area that is covered twice, in per cent, and how many labels are drawn. */
async function drawnLabels(page: Page): Promise<{ readonly count: number; readonly overlap: number }> {
  const boxes = await page.locator('.graph-canvas-drawing').evaluate((canvas) => (canvas as Canvas).graphCanvas.labelBoxes());
  let twice = 0;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
      const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
      if (across > 0 && down > 0) twice += across * down;
    }
  }
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  return { count: boxes.length, overlap: (100 * twice) / area };
}

for (const language of ['zh', 'en']) {
  test(`labels of the first picture can all be read in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    await expect.poll(async () => (await drawnLabels(page)).count).toBeGreaterThanOrEqual(36);
    expect((await drawnLabels(page)).overlap).toBeLessThan(2);
  });

  test(`labels do not cover each other on a phone in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `?language=${language}&theme=light`);
    await expect.poll(async () => (await drawnLabels(page)).count).toBeGreaterThanOrEqual(8);
    expect((await drawnLabels(page)).overlap).toBeLessThan(2);
  });

  test(`labels of the whole article do not cover each other in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    await page.getByRole('button', { name: language === 'zh' ? /^全部/ : /^All \d/ }).click();
    await expect(page).toHaveURL(/arrangement=connections/);
    await expect.poll(async () => (await drawnLabels(page)).count).toBeGreaterThanOrEqual(55);
    await expect.poll(async () => (await drawnLabels(page)).overlap).toBeLessThan(2);
  });
}
