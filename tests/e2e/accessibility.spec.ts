import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, openTab, searchFor, selectCampaign, test, WORDS, type Language } from './explorer.ts';

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
}

test.setTimeout(120_000);

const LANGUAGES: readonly Language[] = ['zh', 'en'];

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${theme}`, () => {
      const words = WORDS[language];
      const query = `?language=${language}&theme=${theme}`;

      test('axe finds nothing on the desktop', async ({ page }) => {
        await open(page, query);
        expect(await faults(page), 'first picture').toEqual([]);
        await searchFor(page, language, 'sanwan');
        expect(await faults(page), 'search').toEqual([]);
        await selectCampaign(page, language);
        expect(await faults(page), 'an entity').toEqual([]);
        await page.locator('.relationship-row').first().click();
        await expect(page.locator('.evidence')).toBeVisible();
        expect(await faults(page), 'a relationship').toEqual([]);
        await openTab(page, words.article);
        await page.locator('.passage-button').first().click();
        expect(await faults(page), 'the article').toEqual([]);
        await openTab(page, words.words);
        await page.locator('.word-relationships summary').first().click();
        await page.locator('.word-name').first().click();
        expect(await faults(page), 'the graph in words').toEqual([]);
        await page.locator('.legend .legend-row').first().click();
        await page.locator('.legend-unfold').first().click();
        await page.locator('.legend-filters').click();
        await expect(page.locator('.filters')).toBeVisible();
        expect(await faults(page), 'legend with a kind greyed').toEqual([]);
        await page.locator('.word-head .icon-button').nth(1).click();
        await expect(page.getByRole('menu')).toBeVisible();
        expect(await faults(page), 'menu').toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('menu')).toHaveCount(0);
        await page.keyboard.press('?');
        await expect(page.locator('.help-line').first()).toBeVisible();
        expect(await faults(page), 'help').toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('.help-line')).toHaveCount(0);
        await page.keyboard.press('Control+k');
        await page.keyboard.type('a');
        await expect(page.locator('.palette-entry').first()).toBeVisible();
        expect(await faults(page), 'palette').toEqual([]);
      });

      test('axe finds nothing on a phone', async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await open(page, query);
        expect(await faults(page), 'first picture').toEqual([]);
        await page.getByRole('button', { name: words.search }).click();
        await searchFor(page, language, 'sanwan');
        expect(await faults(page), 'search').toEqual([]);
        await page.getByRole('option').first().click();
        await expect(page.locator('.relationship-row').first()).toBeVisible();
        expect(await faults(page), 'an entity').toEqual([]);
        await page.getByRole('tab').last().click();
        expect(await faults(page), 'legend').toEqual([]);
      });
    });
  }
}
