import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, open, openTab, searchFor, selectCampaign, test, WORDS, type Language } from './explorer.ts';

test.setTimeout(120_000);

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const CITE = { zh: '引用这个视图……', en: 'Cite this view…' } as const;
/** Searches for what is found in the other language. */
const OTHER_LANGUAGE = { zh: 'campaign', en: '三万' } as const;

/** Runs of Han within English, and words of Latin within Chinese, that no `lang` tells apart; names of keys and of formats are the same in both. */
async function unmarkedRuns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const runs: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const within = text.parentElement;
      if (within === null || within.closest('kbd, .help-hand, .help-letters, #graph-keys, noscript, script, #not-loaded') !== null) continue;
      const chinese = within.closest<HTMLElement>('[lang]')?.lang.startsWith('zh') === true;
      const said = (text.nodeValue ?? '').replace(/BibTeX|RIS|CSL-JSON/g, '');
      if ((chinese ? /\p{Script=Latin}{2,}/u : /\p{Script=Han}/u).test(said)) runs.push(said);
    }
    return runs;
  });
}

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${theme}`, () => {
      const words = WORDS[language];
      const query = `?language=${language}&theme=${theme}`;

      test('axe finds nothing on the desktop, and every run of another language says so', async ({ page }) => {
        const look = async (name: string, part?: string) => {
          expect(await axeFaults(page, part), name).toEqual([]);
          expect(await unmarkedRuns(page), name).toEqual([]);
        };
        await open(page, query);
        await look('first picture');
        await searchFor(page, language, OTHER_LANGUAGE[language]);
        await look('search', '.top-bar');
        await selectCampaign(page, language);
        await look('an entity');
        await page.locator('.relationship-row').first().click();
        await expect(page.locator('.evidence')).toBeVisible();
        await look('a relationship', '.side-panel');
        await openTab(page, words.article);
        await page.locator('.passage-button').first().click();
        await look('the article', '.side-panel');
        await openTab(page, words.words);
        await page.locator('.word-relationships summary').first().click();
        await page.locator('.word-name').first().click();
        await look('the graph in words', '.side-panel');
        await page.locator('.legend .legend-row').first().click();
        await page.locator('.legend-unfold').first().click();
        await page.locator('.legend-filters').click();
        await expect(page.locator('.filters')).toBeVisible();
        await look('legend with a kind greyed');
        await page.locator('.word-head .icon-button').nth(1).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await look('menu', '[role=menu]');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('menu')).toHaveCount(0);
        await page.keyboard.press('?');
        await expect(page.locator('.help-line').first()).toBeVisible();
        await look('help', '[role=dialog]');
        await page.keyboard.press('Escape');
        await expect(page.locator('.help-line')).toHaveCount(0);
        await page.keyboard.press('Control+k');
        await page.keyboard.type('a');
        await expect(page.locator('.palette-entry').first()).toBeVisible();
        await look('palette', '[role=dialog]');
        await page.keyboard.press('Escape');
        await page.locator('.word-name').nth(2).click({ modifiers: ['Shift'] });
        await page.locator('.drawer-fold').last().click();
        await page.getByRole('tab').first().click();
        await expect(page.locator('.compare h4')).toHaveCount(3);
        await expect(page.locator('.table-row').first()).toBeVisible();
        expect(await unmarkedRuns(page), 'a comparison and the table').toEqual([]);
        await page.locator('.top-bar-tools [aria-haspopup=menu]').last().click();
        await page.getByRole('menuitem', { name: CITE[language] }).click();
        await expect(page.locator('.code-part')).toHaveCount(3);
        expect(await unmarkedRuns(page), 'a citation').toEqual([]);
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

test('draws in the colours of the system where they are forced, and shows what is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  // Black on white, or white on black: nothing is chosen yet.
  const coloured = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.graph-canvas canvas')].some((canvas) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return data.some((value, place) => place % 4 > 0 && place % 4 < 3 && Math.abs(value - (data[place - 1] ?? value)) > 40);
    }),
  );
  expect(coloured).toBe(false);
  const unlike = (one: Locator, other: Locator) =>
    expect.poll(async () => (await backgroundOf(one)) !== (await backgroundOf(other))).toBe(true);
  await openTab(page, WORDS.zh.words);
  const names = page.locator('.word-name');
  await names.first().click();
  await unlike(names.first(), names.nth(1));
  await page.locator('.word-menu').first().click();
  await unlike(page.locator('[role=menuitem][data-focused]'), page.getByRole('menuitem').last());
});

function backgroundOf(element: Locator): Promise<string> {
  return element.evaluate((one) => getComputedStyle(one).backgroundColor);
}
