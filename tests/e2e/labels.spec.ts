import { drawnLabels, unnamedNeighbours } from '../support/drawn-labels.ts';
import { linesBehindEntities } from '../support/drawn-lines.ts';
import { expect, graph, open, selectCampaign, test, type Language } from './explorer.ts';

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

  for (const [held, size] of [['upright', { width: 360, height: 740 }], ['on its side', { width: 740, height: 360 }]] as const) {
    test(`labels on a phone ${held} do not cover each other nor stand under the buttons in ${language}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, `?language=${language}&theme=light`);
      await expect.poll(async () => (await drawnLabels(page)).named).toBeGreaterThanOrEqual(38);
      await expect.poll(async () => (await drawnLabels(page)).hidden).toEqual([]);
      const { overlap, smallestFont } = await drawnLabels(page);
      expect(overlap).toBeLessThan(2);
      expect(smallestFont).toBeGreaterThan(SMALLEST);
    });
  }

  test(`on a phone every neighbour of what is selected is named, and from far away the page says how many are not in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `?language=${language}&theme=light&entity=event:san-wan-campaign`);
    const status = page.locator('.view-status');
    const told = language === 'zh' ? /(\d+) 个在这个远近写不下名称/ : /(\d+) of what is selected and its neighbours have no room/;
    await expect.poll(async () => (await drawnLabels(page)).named).toBeGreaterThanOrEqual(36);
    await expect.poll(() => unnamedNeighbours(page)).toEqual([]);
    await expect(status).not.toContainText(told);
    await graph(page).press('f');
    await expect(status).toContainText(told);
    await expect.poll(async () => Number(told.exec(await status.innerText())?.[1]) - (await unnamedNeighbours(page)).length).toBe(0);
    expect((await drawnLabels(page)).overlap).toBeLessThan(3);
  });

  test(`labels of the whole article do not cover each other, whatever is selected, in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    await page.getByRole('button', { name: language === 'zh' ? /^全部/ : /^All \d/ }).click();
    await expect(page).toHaveURL(/arrangement=connections/);
    await expect.poll(async () => (await drawnLabels(page)).named).toBeGreaterThanOrEqual(55);
    await expect.poll(async () => (await drawnLabels(page)).overlap).toBeLessThan(2);
    await selectCampaign(page, language);
    await expect.poll(async () => (await drawnLabels(page)).overlap).toBeLessThan(2);
    expect((await drawnLabels(page)).named).toBeGreaterThanOrEqual(80);
    await expect.poll(() => unnamedNeighbours(page)).toEqual([]);
  });
}
