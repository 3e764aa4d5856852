import { entitiesOnScreen, expect, graph, open, openTab, selectCampaign, test, WORDS } from './explorer.ts';

const SAID = {
  zh: { by: '按关系类型展开……', first: '展开（还有 32 条关系，先展开 25 个实体）' },
  en: { by: 'Expand by type…', first: 'Expand (32 more relationships, first 25 entities)' },
} as const;

for (const language of ['zh', 'en'] as const) {
  test(`expands by one type from the menu, as many as it says, and collapses to what was there, in ${language}`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    await selectCampaign(page, language);
    const before = await entitiesOnScreen(page);
    await graph(page).focus();
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: SAID[language].first, exact: true })).toBeVisible();
    const by = page.getByRole('menuitem', { name: SAID[language].by });
    await expect(by).toBeVisible();
    for (let step = 0; step < 20 && !(await by.evaluate((item) => item.matches('[data-focused]'))); step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const choice = page.getByRole('menu', { name: SAID[language].by }).getByRole('menuitem').first();
    await expect(choice).toBeVisible();
    const said = Number(/(\d+)$/.exec(await choice.innerText())?.[1]);
    await page.keyboard.press('Enter');
    await expect.poll(() => entitiesOnScreen(page)).toBe(before + said);
    await expect(page.getByRole('menu')).toHaveCount(0);
    await page.getByRole('button', { name: WORDS[language].collapse, exact: true }).click();
    await expect.poll(() => entitiesOnScreen(page)).toBe(before);
  });
}

test('expands by one type from the details', async ({ page }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  const before = await entitiesOnScreen(page);
  const ways = page.locator('.expand-by');
  await ways.locator('summary').click();
  const count = await ways.getByRole('button').count();
  const said = Number(/(\d+)$/.exec(await ways.getByRole('button').first().innerText())?.[1]);
  await ways.getByRole('button').first().click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before + said);
  await expect.poll(() => ways.getByRole('button').count()).toBeLessThan(count);
});

test('expands what is double-clicked, and takes it back', async ({ page }) => {
  await open(page);
  const before = await entitiesOnScreen(page);
  const place = async () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLElement & { graphCanvas: { labelBoxes(): { id: string; left: number; top: number; width: number; height: number }[] } }>('.graph-canvas-drawing');
      const box = canvas?.graphCanvas.labelBoxes().find(({ id }) => id === 'event:san-wan-campaign');
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    });
  await graph(page).dblclick({ position: await place() });
  await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(before);
  await page.waitForTimeout(600);
  await graph(page).dblclick({ position: await place() });
  await expect.poll(() => entitiesOnScreen(page)).toBe(before);
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('selects several with the button for it, and adds all their neighbours in one step', async ({ page }) => {
    await open(page);
    const before = await entitiesOnScreen(page);
    const many = page.getByRole('button', { name: /^多选/ });
    await many.tap();
    await expect(many).toHaveAttribute('aria-pressed', 'true');
    const places = await page.locator('.graph-canvas-drawing').evaluate((drawing) => {
      const canvas = drawing as unknown as {
        readonly graphCanvas: { labelBoxes(): readonly { readonly id: string; readonly ofEntity: boolean }[] };
        readonly _cyreg: { readonly cy: { getElementById(id: string): { renderedPosition(): { x: number; y: number } } } };
      };
      const named = canvas.graphCanvas.labelBoxes().filter(({ ofEntity }) => ofEntity);
      return named.slice(0, 4).map(({ id }) => canvas._cyreg.cy.getElementById(id).renderedPosition());
    });
    for (const position of places) await graph(page).tap({ position });
    await expect(many).toHaveText('4');
    await many.tap();
    await openTab(page, WORDS.zh.words);
    await page.locator('.word', { has: page.locator('.word-name[aria-pressed="true"]') }).first().locator('.word-head .icon-button').tap();
    const add = page.getByRole('menuitem', { name: /加入它们相邻的 \d+ 个实体/ });
    const said = Number(/\d+/.exec(await add.innerText())?.[0]);
    await add.tap();
    await expect.poll(() => entitiesOnScreen(page)).toBe(before + said);
    await page.getByRole('button', { name: '更多' }).tap();
    await page.getByRole('menuitem', { name: /^撤销/ }).tap();
    await expect.poll(() => entitiesOnScreen(page)).toBe(before);
  });
});
