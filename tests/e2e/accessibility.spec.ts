import { axeFaults } from './axe.ts';
import { expect, open, openTab, searchFor, selectCampaign, test, WORDS, type Language } from './explorer.ts';

test.setTimeout(120_000);

const LANGUAGES: readonly Language[] = ['zh', 'en'];

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${theme}`, () => {
      const words = WORDS[language];
      const query = `?language=${language}&theme=${theme}`;

      test('axe finds nothing on the desktop', async ({ page }) => {
        await open(page, query);
        expect(await axeFaults(page), 'first picture').toEqual([]);
        await searchFor(page, language, 'sanwan');
        expect(await axeFaults(page, '.top-bar'), 'search').toEqual([]);
        await selectCampaign(page, language);
        expect(await axeFaults(page), 'an entity').toEqual([]);
        await page.locator('.relationship-row').first().click();
        await expect(page.locator('.evidence')).toBeVisible();
        expect(await axeFaults(page, '.side-panel'), 'a relationship').toEqual([]);
        await openTab(page, words.article);
        await page.locator('.passage-button').first().click();
        expect(await axeFaults(page, '.side-panel'), 'the article').toEqual([]);
        await openTab(page, words.words);
        await page.locator('.word-relationships summary').first().click();
        await page.locator('.word-name').first().click();
        expect(await axeFaults(page, '.side-panel'), 'the graph in words').toEqual([]);
        await page.locator('.legend .legend-row').first().click();
        await page.locator('.legend-unfold').first().click();
        await page.locator('.legend-filters').click();
        await expect(page.locator('.filters')).toBeVisible();
        expect(await axeFaults(page), 'legend with a kind greyed').toEqual([]);
        await page.locator('.word-head .icon-button').nth(1).click();
        await expect(page.getByRole('menu')).toBeVisible();
        expect(await axeFaults(page, '[role=menu]'), 'menu').toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('menu')).toHaveCount(0);
        await page.keyboard.press('?');
        await expect(page.locator('.help-line').first()).toBeVisible();
        expect(await axeFaults(page, '[role=dialog]'), 'help').toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('.help-line')).toHaveCount(0);
        await page.keyboard.press('Control+k');
        await page.keyboard.type('a');
        await expect(page.locator('.palette-entry').first()).toBeVisible();
        expect(await axeFaults(page, '[role=dialog]'), 'palette').toEqual([]);
      });

      test('axe finds nothing on a phone', async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await open(page, query);
        expect(await axeFaults(page), 'first picture').toEqual([]);
        await page.getByRole('button', { name: words.search }).click();
        await searchFor(page, language, 'sanwan');
        expect(await axeFaults(page), 'search').toEqual([]);
        await page.getByRole('option').first().click();
        await expect(page.locator('.relationship-row').first()).toBeVisible();
        expect(await axeFaults(page), 'an entity').toEqual([]);
        await page.getByRole('tab').last().click();
        expect(await axeFaults(page), 'legend').toEqual([]);
      });
    });
  }
}
