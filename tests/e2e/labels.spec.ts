import { drawnLabels } from '../support/drawn-labels.ts';
import { linesBehindEntities } from '../support/drawn-lines.ts';
import { expect, open, selectCampaign, test, type Language } from './explorer.ts';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Below it letters are hard to read, in CSS pixels. */
const SMALLEST = 10;

for (const language of LANGUAGES) {
  test(`labels of the first picture can all be read, and no line runs behind an entity it does not join, in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    await expect.poll(async () => (await drawnLabels(page)).named).toBeGreaterThanOrEqual(36);
    const { overlap, smallestFont } = await drawnLabels(page);
    expect(overlap).toBeLessThan(2);
    expect(smallestFont).toBeGreaterThan(SMALLEST);
    await expect.poll(() => linesBehindEntities(page)).toEqual([]);
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

  test(`labels of the whole article do not cover each other, whatever is selected, in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    await page.getByRole('button', { name: language === 'zh' ? /^全部/ : /^All \d/ }).click();
    await expect(page).toHaveURL(/arrangement=connections/);
    await expect.poll(async () => (await drawnLabels(page)).named).toBeGreaterThanOrEqual(55);
    await expect.poll(async () => (await drawnLabels(page)).overlap).toBeLessThan(2);
    await selectCampaign(page, language);
    await expect.poll(async () => (await drawnLabels(page)).overlap).toBeLessThan(2);
    expect((await drawnLabels(page)).named).toBeGreaterThanOrEqual(55);
  });
}
