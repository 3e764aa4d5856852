import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, graph, open, scrollsSideways, test, type Language } from './explorer.ts';

/** How does the provincial committee's decision bear on the trust between Party and people? */
const WORDS_OF = {
  zh: { tab: '路径', from: '起点', to: '终点', committee: '湖北省委', trust: '群众的信任感', make: '生成材料……', dialog: '生成材料', html: '保存为 HTML', markdown: '保存为 Markdown', both: '两种都要', heading: '从“湖北省委”到“群众的信任感”', back: '打开这个视图', typed: 'sccl' },
  en: { tab: 'Paths', from: 'From', to: 'To', committee: 'Hubei Provincial Party Committee', trust: "People's trust", make: 'Make a dossier…', dialog: 'Make a dossier', html: 'Save as HTML', markdown: 'Save as Markdown', both: 'Both', heading: 'From "Hubei Provincial Party Committee" to "People\'s trust"', back: 'Open this view', typed: 'dossier' },
} as const;

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await scrollsSideways(page)).toEqual([]);
}

async function choose(page: Page, side: string, typed: string, name: string): Promise<void> {
  await page.getByRole('group', { name: side, exact: true }).getByRole('combobox').fill(typed);
  await page.getByRole('option', { name }).first().click();
}

/** From one element to the next by Tab alone, until the wanted one has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await wanted.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never led there.');
}

/** Whether the combobox that has the focus says it stands on this option. */
async function isActive(page: Page, option: Locator): Promise<boolean> {
  const id = await option.getAttribute('id');
  return page.evaluate((wanted) => document.activeElement?.getAttribute('aria-activedescendant') === wanted, id);
}

async function byPointer(page: Page, language: Language): Promise<void> {
  const words = WORDS_OF[language];
  await page.getByRole('tab', { name: words.tab }).click();
  await choose(page, words.from, 'shengwei', words.committee);
  await choose(page, words.to, 'trust', words.trust);
  await page.locator('.path-head').first().click();
  await page.getByRole('button', { name: words.make }).click();
}

async function byKeyboard(page: Page, language: Language): Promise<void> {
  const words = WORDS_OF[language];
  await page.keyboard.press('Tab');
  await tabTo(page, page.getByRole('tab', { selected: true }));
  const tab = page.getByRole('tab', { name: words.tab });
  for (let pressed = 0; pressed < 8 && !(await tab.evaluate((element) => element === document.activeElement)); pressed += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  for (const [side, typed, name] of [[words.from, 'shengwei', words.committee], [words.to, 'trust', words.trust]] as const) {
    const box = page.getByRole('group', { name: side, exact: true }).getByRole('combobox');
    if (side === words.from) await tabTo(page, box);
    await expect(box).toBeFocused();
    await page.keyboard.type(typed);
    const option = page.getByRole('option', { name }).first();
    await expect(option).toBeVisible();
    // What comes first is taken without being marked.
    if (side === words.to) for (let pressed = 0; pressed < 8 && !(await isActive(page, option)); pressed += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.path-head').first()).toBeVisible();
  await tabTo(page, page.locator('.path-head').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('.path-step')).toHaveCount(3);
  await tabTo(page, page.getByRole('button', { name: words.make }));
  await page.keyboard.press('Enter');
}

/** Presses the button and gives the path of a copy that has its own name, for a browser to open. */
async function save(page: Page, press: () => Promise<void>, info: TestInfo): Promise<string> {
  const downloading = page.waitForEvent('download');
  await press();
  const download = await downloading;
  const file = info.outputPath(download.suggestedFilename());
  await writeFile(file, await readFile(await download.path()));
  return file;
}

/** Reads the file as a person would: the picture, a cited sentence under every step, and each citation leads to its sentence. */
async function expectDossier(file: string, page: Page, language: Language): Promise<string> {
  const words = WORDS_OF[language];
  await page.goto(pathToFileURL(path.resolve(file)).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading);
  const steps = page.locator('.claims > li');
  await expect(steps).toHaveCount(3);
  for (const citation of await page.locator('.cite').all()) {
    const target = page.locator(`[id="${(await citation.getAttribute('href'))?.slice(1) ?? ''}"]`);
    await expect(target).toHaveCount(1);
    expect(await citation.innerText()).toBe(`[${String(await target.getAttribute('value'))}]`);
  }
  for (const step of await steps.all()) await expect(step.locator('.cite').first()).toBeVisible();
  expect(await page.getByRole('img').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 200)).toBe(true);
  await expectAccessible(page);
  return (await page.getByRole('link', { name: words.back }).getAttribute('href')) ?? '';
}

for (const language of ['zh', 'en'] as const) {
  const words = WORDS_OF[language];
  for (const [way, size] of [['mouse', null], ['keyboard', null], ['fingers at 360 x 740', { width: 360, height: 740 }]] as const) {
    test(`leads from the opening screen to a file with a sentence under every step, by ${way}, in ${language}`, async ({ page, context }, info) => {
      test.slow();
      if (size !== null) await page.setViewportSize(size);
      await open(page, `?language=${language}&theme=light`);
      await (way === 'keyboard' ? byKeyboard : byPointer)(page, language);
      const dialog = page.getByRole('dialog', { name: words.dialog });
      await expect(dialog).toBeVisible();
      await expectAccessible(page);
      await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(4);
      const count = await entitiesOnScreen(page);
      const button = dialog.getByRole('button', { name: words.html });
      const file = await save(page, async () => {
        if (way !== 'keyboard') return button.click();
        await tabTo(page, button);
        await page.keyboard.press('Enter');
      }, info);
      const reading = await context.newPage();
      if (size !== null) await reading.setViewportSize(size);
      const address = await expectDossier(file, reading, language);
      await reading.goto(address);
      await expect(graph(reading)).toBeVisible();
      await expect.poll(() => entitiesOnScreen(reading)).toBe(count);
      await expect(reading.locator('.path-head[aria-expanded=true]')).toBeVisible();
    });
  }
}

test('tells the selection and the view too, in both languages, as Markdown, from the palette', async ({ page }, info) => {
  const words = WORDS_OF.zh;
  await open(page, '?language=zh&theme=dark&entity=actor:hubei-party-committee');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: '命令' });
  await expect(palette).toBeVisible();
  await page.keyboard.type(words.typed);
  await expect(palette.getByRole('option').first()).toContainText(words.make);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.dialog });
  await expect(dialog.getByRole('radio')).toHaveCount(5);
  await dialog.getByRole('radio', { name: words.both }).check();
  const file = await save(page, () => dialog.getByRole('button', { name: words.markdown }).click(), info);
  const text = await readFile(file, 'utf8');
  expect(text.match(/^# .*$/gm)).toEqual(['# 湖北省委', '# Hubei Provincial Party Committee']);
  expect(text).toMatch(/^## 依据的句子[^]*^- \\\[1\\\] [^]*^---$[^]*^- \\\[1\\\] /m);
  const printed = await readFile(await save(page, () => dialog.getByRole('button', { name: words.html }).click(), info), 'utf8');
  const [, picture = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(printed) ?? [];
  expect(Buffer.from(picture, 'base64').toString('utf8'), 'a dossier is printed on white paper, whatever the theme').toContain('#faf8f3');
});
