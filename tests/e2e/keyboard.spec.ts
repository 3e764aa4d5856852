import { entitiesOnScreen, expect, graph, open, test, WORDS } from './explorer.ts';

for (const [language, width, height] of [['zh', 1440, 900], ['en', 1440, 900], ['zh', 360, 740], ['en', 360, 740]] as const) {
  test(`gives the whole tour without a pointer, ${String(width)} pixels wide, in ${language}`, async ({ page }) => {
    const words = WORDS[language];
    await page.setViewportSize({ width, height });
    await open(page, `?language=${language}`);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: words.search })).toBeFocused();
    await page.keyboard.type('三万');
    await expect(page.getByRole('option').first()).toContainText(words.campaign);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.campaign, level: 2 })).toBeVisible();
    await expect(graph(page)).toBeFocused();

    const before = await entitiesOnScreen(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.campaign, level: 2 })).toHaveCount(0);
    await page.keyboard.press('h');
    await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
    await page.keyboard.press('Shift+H');
    await expect.poll(() => entitiesOnScreen(page)).toBe(before);

    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(graph(page)).toBeFocused();

    await page.keyboard.press('w');
    const inWords = page.getByRole('tabpanel', { name: words.words });
    await expect(inWords).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(inWords.locator('.word-name:focus')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('g');
    await expect(graph(page)).toBeFocused();
    await page.keyboard.press('g');
    await expect(page.getByRole('region', { name: language === 'zh' ? '图例' : 'Legend' })).toBeFocused();
  });
}

test('goes from the graph to the same place in words and back, and never loses the keyboard', async ({ page }) => {
  await open(page);
  const told = page.locator('.graph-canvas-words');
  const words = page.getByRole('tabpanel', { name: WORDS.zh.words });
  const entry = words.locator('.word-name:focus');
  await page.keyboard.press('g');
  const before = (await told.textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(told).not.toHaveText(before);
  const marked = (await told.textContent()) ?? '';
  await page.keyboard.press('w');
  await expect(entry).toHaveText(marked);

  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: WORDS.zh.hide, exact: true }).press('Enter');
  await expect(words.getByRole('button', { name: marked, exact: true })).toHaveCount(0);
  await expect(entry).toHaveCount(1);
  await expect(words.getByText('已隐藏 1 个')).toBeVisible();

  const next = await entry.innerText();
  await page.keyboard.press('g');
  await expect(graph(page)).toBeFocused();
  await expect(told).toHaveText(next);
  await page.keyboard.press(']');
  await page.keyboard.press('w');
  await expect(words.locator('.word-relationship:focus')).toContainText(next);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(words.getByRole('button', { name: /可做的事$/ }).and(page.locator(':focus'))).toHaveCount(1);

  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '查看详情' }).press('Enter');
  const details = page.getByRole('tabpanel', { name: WORDS.zh.details });
  await expect(details.locator(':focus').or(details.and(page.locator(':focus')))).toHaveCount(1);
  await page.getByRole('button', { name: '收起面板' }).press('Enter');
  await expect(page.getByRole('button', { name: '打开面板' })).toBeFocused();
});

test('reaches every control by Tab and shows where the focus is', async ({ page }) => {
  await open(page);
  const seen = new Set<string>();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return { name: activeElement.getAttribute('aria-label') ?? activeElement.textContent, ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
    });
    if (focus === null) break;
    expect(focus.ring, `focus ring on ${focus.name}`).toBe(true);
    seen.add(focus.name ?? '');
  }
  for (const name of ['跳到图谱', '首图', 'English', '放大', '收起面板', '调整面板宽度', '逐句读文章']) {
    expect([...seen].some((text) => text.includes(name)), name).toBe(true);
  }
});

test('skips to the graph and to the graph in words', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(graph(page)).toBeFocused();
});

test('makes the panel wider and narrower with the arrow keys', async ({ page }) => {
  await open(page);
  const edge = page.getByRole('separator', { name: '调整面板宽度' });
  await edge.focus();
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 16));
  await page.keyboard.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', String(before));
});
