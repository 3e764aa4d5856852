import { expect, graph, open, test } from './explorer.ts';

const TEXTS = {
  zh: { help: '帮助', find: '在帮助里查找', look: '撤销', none: '没有这样的内容', letters: '单键快捷键', close: '关闭' },
  en: { help: 'Help', find: 'Look in the help', look: 'undo', none: 'There is nothing like that', letters: 'Shortcuts of a single key', close: 'Close' },
} as const;

for (const language of ['zh', 'en'] as const) {
  const texts = TEXTS[language];

  test(`opens on ?, finds a shortcut and gives the focus back, in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    await graph(page).focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: texts.help });
    const field = help.getByRole('searchbox', { name: texts.find });
    await expect(field).toBeFocused();
    await page.keyboard.type(texts.look);
    await expect(help.locator('.help-line').first()).toContainText('Ctrl Z');
    await expect(help.locator('.help-line kbd').first()).toHaveAttribute('lang', 'en');
    await field.fill('xyzzy');
    await expect(help.getByText(texts.none)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
    await expect(graph(page)).toBeFocused();
  });
}

test('turns the shortcuts of a single key off, and keeps them off over a reload', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: TEXTS.zh.help, exact: true }).click();
  await page.getByRole('checkbox', { name: TEXTS.zh.letters }).uncheck();
  await page.getByRole('button', { name: TEXTS.zh.close, exact: true }).click();
  await page.reload();
  await graph(page).focus();
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: '命令' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: TEXTS.zh.help })).toHaveCount(0);
});
