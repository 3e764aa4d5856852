import { entitiesOnScreen, expect, graph, listen, open, openTab, selectCampaign, test, word, WORDS } from './explorer.ts';

test('tells a selected entity in full, in both languages', async ({ page }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  const panel = page.getByRole('tabpanel', { name: WORDS.zh.details });
  await expect(panel.getByText(WORDS.en.campaign)).toBeVisible();
  await expect(panel.getByText(/事件 · .+ · 2011年3月至6月/)).toBeVisible();
  await expect(panel.getByText('又称')).toBeVisible();
  await expect(panel.getByRole('region', { name: '它的关系' }).getByRole('button').first()).toBeVisible();
});

test('selects what is clicked on the canvas, and gives it the keyboard', async ({ page }) => {
  await open(page);
  const box = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLElement & { graphCanvas: { labelBoxes(): { id: string; left: number; top: number; width: number; height: number }[] } }>('.graph-canvas-drawing');
    return canvas?.graphCanvas.labelBoxes().find(({ id }) => id === 'event:san-wan-campaign');
  });
  if (box === undefined) throw new Error('The campaign has no label on the canvas.');
  await graph(page).click({ position: { x: box.left + box.width / 2, y: box.top + box.height / 2 } });
  await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeVisible();

  // The keyboard goes where the mouse has been.
  await expect(graph(page)).toBeFocused();
  await expect(graph(page)).toHaveCSS('outline-style', 'none');
  const told = page.locator('.graph-canvas-words');
  await page.keyboard.press('ArrowRight');
  await expect(told).not.toBeEmpty();
  await expect(graph(page)).toHaveCSS('outline-style', 'solid');
  const before = await entitiesOnScreen(page);
  await page.keyboard.press('h');
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
});

test('keeps what is selected in sight beside the panel of a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 800 });
  await open(page);
  await selectCampaign(page, 'zh');
  await expect.poll(() => page.locator('.graph-canvas-drawing').evaluate(placeOfChosen)).toEqual({ x: 0.5, y: 0.5 });
});

test('expands an entity and collapses it to what was there before', async ({ page }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  const before = await entitiesOnScreen(page);
  await page.getByRole('button', { name: WORDS.zh.expand, exact: true }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(before);
  await page.getByRole('button', { name: WORDS.zh.collapse, exact: true }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before);
});

test('hides an entity, says so, and shows it again', async ({ page }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  const before = await entitiesOnScreen(page);
  await page.getByRole('button', { name: WORDS.zh.hide, exact: true }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
  await expect(page.getByText('已隐藏 1 个。')).toBeVisible();
  await page.getByRole('button', { name: '显示隐藏的实体' }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before);
});

test('leads from a relationship to the sentence that says it, and from the sentence to all it says', async ({ page }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  const row = page.getByRole('region', { name: '它的关系' }).getByRole('button').first();
  const statement = await row.locator('.relationship-row-statement').innerText();
  await row.click();
  await expect(page.getByRole('heading', { name: statement })).toBeVisible();
  await expect(page).toHaveURL(/relationship=/);
  const gist = await page.locator('.evidence .gist').first().innerText();
  await page.locator('.evidence').getByRole('button').first().click();
  const passage = page.getByRole('tabpanel', { name: WORDS.zh.article }).locator('[aria-current="true"]');
  await expect(passage).toBeInViewport();
  await expect(passage).toContainText(gist);
  await passage.click();
  const cited = Number(/(\d+) 条关系引用/.exec(await passage.innerText())?.[1]);
  await openTab(page, WORDS.zh.details);
  await expect(page.getByRole('heading', { name: cited === 1 ? /./ : new RegExp(`选中\\s*${cited} 条关系`), level: 2 })).toBeVisible();
});

test('cites for every relationship as many sentences as the API does', async ({ page, request }) => {
  const answer = await request.post('/graphql', {
    data: { query: '{ document(id: "mass-work-2011") { citedPassageCount sections { passages { position relationships { id } } } } }' },
  });
  const { document } = (await answer.json()).data as { document: { citedPassageCount: number; sections: { passages: { position: number; relationships: unknown[] }[] }[] } };
  await open(page);
  const panel = await openTab(page, WORDS.zh.article);
  const passages = document.sections.flatMap((section) => section.passages);
  await expect(panel.locator('.passage')).toHaveCount(passages.length);
  expect(passages.filter(({ relationships }) => relationships.length > 0)).toHaveLength(document.citedPassageCount);
  await expect(panel.locator('.passage .tally')).toHaveText(
    passages.map(({ relationships: { length } }) => (length === 0 ? '没有关系引用' : `${length} 条关系引用`)),
  );
});

test('scrolls the article alone, never the page', async ({ page }) => {
  await open(page);
  const panel = await openTab(page, WORDS.zh.article);
  await panel.locator('.passage-button').last().click();
  await expect(panel.locator('[aria-current="true"]')).toBeInViewport();
  expect(await page.evaluate(() => [scrollY, document.body.scrollTop, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0, 0]);
});

test('brings in what a sentence speaks of and the view does not show', async ({ page }) => {
  await open(page);
  await openTab(page, WORDS.zh.article);
  const before = await entitiesOnScreen(page);
  await page.locator('.passage-button').first().click();
  const notice = page.locator('.not-in-view');
  const absent = Number(/\d+/.exec(await notice.innerText())?.[0]);
  await notice.getByRole('button').click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before + absent);
});

test('mirrors the canvas in words, relationships and all', async ({ page }) => {
  await open(page);
  await graph(page).focus();
  await page.keyboard.press('w');
  const panel = page.getByRole('tabpanel', { name: WORDS.zh.words });
  await expect(panel.locator('.word')).toHaveCount(await entitiesOnScreen(page));
  const campaign = word(page, WORDS.zh.campaign);
  await campaign.locator('summary').click();
  const count = Number(/\d+/.exec(await campaign.locator('summary').innerText())?.[0]);
  await expect(campaign.locator('.word-relationship')).toHaveCount(count);
  await campaign.locator('.word-relationship').first().click();
  await expect(campaign.locator('.word-relationship').first()).toHaveAttribute('aria-pressed', 'true');
});

test('offers in the menu of an entity what can be done with it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await openTab(page, WORDS.zh.words);
  await page.getByRole('button', { name: '“湖北省委”可做的事' }).click();
  await expect(page.getByRole('menuitem')).toContainText(['查看详情', '展开', '居中', '固定位置', '隐藏', '隐藏其他', '移出视图', '复制链接']);
  await page.getByRole('menuitem', { name: '固定位置' }).click();
  await expect(word(page, '湖北省委').getByText('已固定')).toBeVisible();
  await page.getByRole('button', { name: '“湖北省委”可做的事' }).click();
  await page.getByRole('menuitem', { name: '复制链接' }).click();
  await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(page.getByRole('heading', { name: '湖北省委', level: 2 })).toBeVisible();
});

test('tells a screen reader once what each action has done, in both languages', async ({ page }) => {
  await open(page);
  const heard = await listen(page);
  let acts = 0;
  const tells = async (told: RegExp, act: () => Promise<unknown>) => {
    await act();
    await expect.poll(async () => (await heard()).slice(acts)).toEqual([expect.stringMatching(told)]);
    acts += 1;
  };
  const choose = async (name: string) => {
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name, exact: true }).press('Enter');
    await expect(graph(page)).toBeFocused();
  };
  const command = async (name: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(name);
    await page.keyboard.press('Enter');
  };
  await graph(page).focus();
  await page.keyboard.press('ArrowRight');
  await tells(/^选中 1 个实体$/, () => page.keyboard.press('Space'));
  await tells(/^选中 \d+ 个实体$/, () => page.keyboard.press('n'));
  await tells(/^没有选中/, () => page.keyboard.press('Escape'));
  await tells(/^固定：.+$/, () => choose('固定位置'));
  await tells(/^取消固定：.+$/, () => choose('取消固定'));
  await tells(/^减少了 1 个实体，/, () => page.keyboard.press('h'));
  await tells(/^增加了 1 个实体，/, () => page.keyboard.press('Shift+H'));
  const kind = page.getByRole('region', { name: '图例' }).getByRole('button', { name: /^目标/ });
  await tells(/^变灰了 \d+ 个实体，还剩 \d+ 个实体、\d+ 条关系。$/, () => kind.press('Enter'));
  await tells(/^恢复了 \d+ 个实体，现有 /, () => kind.press('Enter'));
  await tells(/^The interface is in English\.$/, () => page.getByRole('button', { name: 'English' }).press('Enter'));
  await tells(/^Arranged: .+$/, () => command('Arrange afresh'));
  await graph(page).focus();
  await tells(/^Pinned .+$/, () => choose('Pin in place'));
  await tells(/^Unpinned .+$/, () => choose('Unpin'));
  await tells(/^Opened: Timeline$/, () => command('Open the timeline'));
});

test('opens the menu by a right click on the canvas and closes it by Escape', async ({ page }) => {
  await open(page);
  await graph(page).click({ button: 'right', position: { x: 12, y: 12 } });
  await expect(page.getByRole('menuitem', { name: '重新排列' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('says so where nothing is on the canvas, and leads back', async ({ page }) => {
  await open(page);
  const before = await entitiesOnScreen(page);
  await graph(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('h');
  const notice = page.locator('.empty-view');
  await expect(notice.getByRole('heading', { name: '画面上什么也没有' })).toBeVisible();
  await notice.getByRole('button', { name: '显示隐藏的实体' }).click();
  await expect(notice).toHaveCount(0);
  await graph(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await notice.getByRole('button', { name: '回到首图' }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before);
});

interface Canvas {
  readonly _cyreg: { readonly cy: { $(selector: string): { renderedPosition(): { readonly x: number; readonly y: number } } } };
}

/** Where what is selected stands on the canvas, as shares of its width and height in tenths. */
function placeOfChosen(drawing: Element): { readonly x: number; readonly y: number } {
  const { x, y } = (drawing as unknown as Canvas)._cyreg.cy.$('node.chosen').renderedPosition();
  const panel = document.querySelector('.side-panel')?.getBoundingClientRect();
  const canvas = drawing.getBoundingClientRect();
  const width = Math.min(canvas.right, panel?.left ?? Infinity) - canvas.left;
  return { x: Math.round((10 * x) / width) / 10, y: Math.round((10 * y) / canvas.height) / 10 };
}
