import { drawnLabels } from '../support/drawn-labels.ts';
import { expect, open, test } from './explorer.ts';

/** Below it letters are hard to read, in CSS pixels. */
const SMALLEST = 10;

for (const language of ['zh', 'en']) {
  test(`labels of the first picture can all be read in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    await expect.poll(async () => (await drawnLabels(page)).named).toBeGreaterThanOrEqual(36);
    const { overlap, smallestFont } = await drawnLabels(page);
    expect(overlap).toBeLessThan(2);
    expect(smallestFont).toBeGreaterThan(SMALLEST);
  });

  test(`labels on a phone, upright and on its side, do not cover each other nor stand under the buttons in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    for (const size of [{ width: 360, height: 740 }, { width: 740, height: 360 }]) {
      await page.setViewportSize(size);
      await expect.poll(async () => (await drawnLabels(page)).named).toBeGreaterThanOrEqual(8);
      await expect.poll(async () => (await drawnLabels(page)).hidden).toEqual([]);
      const { overlap, smallestFont } = await drawnLabels(page);
      expect(overlap).toBeLessThan(2);
      expect(smallestFont).toBeGreaterThan(SMALLEST);
    }
  });

  test(`labels of the whole article do not cover each other in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    await page.getByRole('button', { name: language === 'zh' ? /^全部/ : /^All \d/ }).click();
    await expect(page).toHaveURL(/arrangement=connections/);
    await expect.poll(async () => (await drawnLabels(page)).named).toBeGreaterThanOrEqual(55);
    await expect.poll(async () => (await drawnLabels(page)).overlap).toBeLessThan(2);
  });
}
