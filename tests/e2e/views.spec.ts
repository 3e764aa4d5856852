import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, open, scrollsSideways, selectCampaign, test, WORDS, type Language } from './explorer.ts';

const VIEWS = {
  zh: { share: '分享与保存', more: '更多', open: '保存的视图', name: '给现在的视图起个名字', save: '保存', undo: '撤销：打开视图：我的视图', mine: '我的视图', rest: '其余' },
  en: { share: 'Share and keep', more: 'More', open: 'Saved views', name: 'Name of this view', save: 'Save', undo: 'Undo: Opened the view My view', mine: 'My view', rest: 'the rest' },
} as const;

async function openViews(page: Page, language: Language, phone = false) {
  const words = VIEWS[language];
  await page.getByRole('button', { name: phone ? words.more : words.share, exact: true }).click();
  await page.getByRole('menuitem', { name: words.open }).click();
  const dialog = page.getByRole('dialog', { name: words.open });
  await expect(dialog).toBeVisible();
  return dialog;
}

function zoom(page: Page): Promise<number> {
  return page.locator('.graph-canvas-drawing').evaluate((canvas) => (canvas as unknown as { readonly _cyreg: { readonly cy: { zoom(): number } } })._cyreg.cy.zoom());
}

for (const language of ['zh', 'en'] as const) {
  const words = VIEWS[language];
  for (const phone of [false, true]) {
    test(`saves a view under a name, and opens it again as a step that can be undone (${language}, ${phone ? 'phone' : 'desktop'})`, async ({ page }) => {
      if (phone) await page.setViewportSize({ width: 360, height: 740 });
      await open(page, `?language=${language}&theme=${phone ? 'dark' : 'light'}`);
      const first = await entitiesOnScreen(page);
      const near = await zoom(page);
      const dialog = await openViews(page, language, phone);
      await dialog.getByRole('textbox', { name: words.name }).fill(words.mine);
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('listitem')).toHaveCount(1);
      await dialog.getByRole('textbox', { name: words.name }).fill(words.mine);
      await expect(dialog.getByRole('button', { name: words.save, exact: true })).toBeDisabled();
      await dialog.getByRole('textbox', { name: words.name }).fill('');
      expect(await axeFaults(page)).toEqual([]);
      expect(await scrollsSideways(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);

      if (phone) {
        await page.getByRole('button', { name: words.more, exact: true }).click();
        await page.getByRole('menuitem', { name: language === 'zh' ? /^全部/ : /^All/ }).click();
      } else {
        await page.getByRole('button', { name: language === 'zh' ? /^全部/ : /^All/ }).click();
      }
      await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(first);
      const all = await entitiesOnScreen(page);
      await expect.poll(() => zoom(page)).toBeLessThan(near * 0.8);
      await openViews(page, language, phone);
      await page.getByRole('dialog').getByRole('button', { name: words.mine }).first().click();
      await expect.poll(() => entitiesOnScreen(page)).toBe(first);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect.poll(() => zoom(page)).toBeCloseTo(near, 2);
      if (!phone) await expect(page.getByRole('button', { name: words.undo })).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect.poll(() => entitiesOnScreen(page)).toBe(all);
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => entitiesOnScreen(page)).toBe(first);
      await page.reload();
      await expect((await openViews(page, language, phone)).getByRole('listitem')).toHaveCount(1);
    });
  }
}

test('renames, deletes, and brings back what was deleted', async ({ page }) => {
  await open(page);
  const dialog = await openViews(page, 'zh');
  const name = dialog.getByRole('textbox', { name: VIEWS.zh.name });
  for (const one of ['甲', '乙']) {
    await name.fill(one);
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: `打开视图“${one}”` })).toBeVisible();
  }
  await dialog.getByRole('button', { name: '重命名“甲”' }).click();
  const newName = dialog.getByRole('textbox', { name: '“甲”的新名字' });
  await expect(newName).toBeFocused();
  await newName.fill('乙');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('已有同名的视图')).toBeVisible();
  await newName.fill('<b>丙</b>');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: '打开视图“<b>丙</b>”' })).toBeVisible();
  await dialog.getByRole('button', { name: '重命名“乙”' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: '打开视图“乙”' })).toBeVisible();

  await dialog.getByRole('button', { name: '删除“乙”' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: '恢复' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: '删除“乙”' }).click();
  await page.reload();
  await expect((await openViews(page, 'zh')).getByRole('listitem')).toHaveText([/丙/]);
});

test('takes a view out as a file, and in again somewhere else, as it was', async ({ page, browser, baseURL }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  await page.getByRole('button', { name: WORDS.zh.hide, exact: true }).click();
  const count = await entitiesOnScreen(page);
  const dialog = await openViews(page, 'zh');
  await dialog.getByRole('textbox', { name: VIEWS.zh.name }).fill('带走');
  await page.keyboard.press('Enter');
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '把“带走”导出为文件' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('带走.json');
  const path = await file.path();

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...(baseURL === undefined ? {} : { baseURL }) });
  const there = await context.newPage();
  await open(there);
  const first = await entitiesOnScreen(there);
  const imported = await openViews(there, 'zh');
  const choosing = there.waitForEvent('filechooser');
  await imported.getByRole('button', { name: '从文件导入' }).click();
  await (await choosing).setFiles(path);
  await expect(imported.getByRole('listitem')).toHaveCount(1);
  const again = there.waitForEvent('download');
  await imported.getByRole('button', { name: '全部导出为文件' }).click();
  expect(await readFile(await (await again).path(), 'utf8')).toBe(await readFile(path, 'utf8'));
  await imported.getByRole('button', { name: '打开视图“带走”' }).click();
  await expect.poll(() => entitiesOnScreen(there)).toBe(count);
  expect(count).toBe(first - 1);
  await context.close();
});

test('says what is wrong with a file, where, and in the language of the page', async ({ page }) => {
  await open(page, '?language=en&theme=light');
  const dialog = await openViews(page, 'en');
  const give = async (content: string) => {
    const choosing = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Import from a file' }).click();
    await (await choosing).setFiles({ name: 'given.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  await give('{"format": "mailuo-views",\n "version": 1,,}');
  await expect(dialog.getByRole('alert')).toContainText('"given.json" could not be imported. From line 2, column 15');
  await give(JSON.stringify({ format: 'mailuo-views', version: 1, views: [{ name: 'a', savedAt: '2026-11-23T08:30:00Z', view: { entityIds: 'all' } }] }));
  await expect(dialog.getByRole('alert')).toContainText('At views[0].view.entityIds there should be a list.');
  await give('{"nodes": []}');
  await expect(dialog.getByRole('alert')).toContainText('"format": "mailuo-views" is missing');
  await give(JSON.stringify({ format: 'mailuo-views', version: 1, views: [{ name: 'gone', savedAt: '2026-11-23T08:30:00Z', view: { entityIds: ['concept:long-gone', 'event:san-wan-campaign'] } }] }));
  await dialog.getByRole('button', { name: 'Open the view "gone"' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'concept:long-gone' })).toBeVisible();
  await expect.poll(() => entitiesOnScreen(page)).toBe(1);
});
