import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { HOSTILE_NAMES } from '../client/export/hostile-names.ts';
import { pictureWith, svgOf } from '../client/export/sample-picture.ts';
import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, open, scrollsSideways, selectCampaign, test, WORDS, type Language } from './explorer.ts';

const EXPORT = {
  zh: { share: '分享与保存', more: '更多', open: '导出视图', svg: '保存为 SVG', png: '保存为 PNG', json: '保存为 JSON', file: '打开 JSON', graphml: 'GraphML', cite: '引用这个视图', save: '保存：BibTeX' },
  en: { share: 'Share and keep', more: 'More', open: 'Export the view', svg: 'Save as SVG', png: 'Save as PNG', json: 'Save as JSON', file: 'Open a JSON', graphml: 'GraphML', cite: 'Cite this view', save: 'Save: BibTeX' },
} as const;

async function openDialog(page: Page, language: Language, item: 'open' | 'cite', phone: boolean): Promise<Locator> {
  const words = EXPORT[language];
  await page.getByRole('button', { name: phone ? words.more : words.share, exact: true }).click();
  await page.getByRole('menuitem', { name: words[item] }).click();
  const dialog = page.getByRole('dialog', { name: words[item] });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saved(page: Page, dialog: Locator, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await dialog.getByRole(name === 'GraphML' ? 'link' : 'button', { name }).click();
  return (await downloading).path();
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await scrollsSideways(page)).toEqual([]);
}

for (const [language, phone] of [['zh', false], ['en', true]] as const) {
  test(`takes the view away as pictures, data that opens as it was, and references (${language}, ${phone ? 'phone' : 'desktop'})`, async ({ page, context }, info) => {
    const words = EXPORT[language];
    if (phone) await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `?language=${language}&theme=${phone ? 'dark' : 'light'}`);
    if (!phone) {
      await selectCampaign(page, language);
      await page.getByRole('button', { name: WORDS[language].hide, exact: true }).click();
    }
    const count = await entitiesOnScreen(page);
    const dialog = await openDialog(page, language, 'open', phone);
    await expectAccessible(page);

    const svg = await readFile(await saved(page, dialog, words.svg), 'utf8');
    const file = info.outputPath('view.svg');
    await writeFile(file, svg);
    const picture = await context.newPage();
    await picture.goto(pathToFileURL(path.resolve(file)).href);
    const drawn = await picture.evaluate(() => ({ root: document.documentElement.tagName, labels: document.querySelectorAll('g > title + ellipse, g > title + rect, g > title + path[stroke-linejoin]').length, texts: [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n') }));
    expect(drawn.root).toBe('svg');
    expect(drawn.labels).toBe(count);
    expect(drawn.texts).toContain(language === 'zh' ? '新时期群众工作的有益尝试' : 'A Useful Experiment in Mass Work');
    await picture.close();

    const png = await readFile(await saved(page, dialog, words.png));
    expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    const longest = Math.max(png.readUInt32BE(16), png.readUInt32BE(20));
    expect(longest).toBeGreaterThan(2_000);
    expect(longest).toBeLessThanOrEqual(4_000);
    expect(await readFile(await saved(page, dialog, words.graphml), 'utf8')).toContain('<graphml');

    const json = await readFile(await saved(page, dialog, words.json), 'utf8');
    await page.keyboard.press('Escape');
    const undo = page.getByRole('button', { name: language === 'zh' ? /^全部/ : /^All/ });
    if (!phone) await undo.click();
    const opening = await openDialog(page, language, 'open', phone);
    const choosing = page.waitForEvent('filechooser');
    await opening.getByRole('button', { name: words.file }).click();
    await (await choosing).setFiles({ name: 'view.json', mimeType: 'application/json', buffer: Buffer.from(json) });
    await expect(opening).toHaveCount(0);
    await expect.poll(() => entitiesOnScreen(page)).toBe(count);
    const again = JSON.parse(await readFile(await saved(page, await openDialog(page, language, 'open', phone), words.json), 'utf8')) as { views: { view: object }[] };
    expect(again.views[0]?.view).toEqual((JSON.parse(json) as typeof again).views[0]?.view);
    await page.keyboard.press('Escape');

    const citing = await openDialog(page, language, 'cite', phone);
    await expect(citing.getByRole('region', { name: 'CSL-JSON' })).toContainText('"accessed"');
    await expectAccessible(page);
    const bib = await readFile(await saved(page, citing, words.save), 'utf8');
    expect(bib).toContain('author = {{李鸿忠}}');
    const address = /url = \{(.*)\}/.exec(bib)?.[1] ?? '';
    await page.goto(address);
    await expect.poll(() => entitiesOnScreen(page)).toBe(count);
  });
}

test('draws names of every sort as text that Chromium reads as well-formed XML', async ({ page }) => {
  const { text } = svgOf(pictureWith(HOSTILE_NAMES), HOSTILE_NAMES[0]);
  const read = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const names = new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName));
    const handlers = [...parsed.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].filter(({ name }) => /^on|href/.test(name)));
    return { names: [...names].sort(), handlers: handlers.length, title: parsed.querySelector('title')?.textContent };
  }, text);
  expect(read).toEqual({ names: ['circle', 'desc', 'ellipse', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan'], handlers: 0, title: HOSTILE_NAMES[0] });
});
