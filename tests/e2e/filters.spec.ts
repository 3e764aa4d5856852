import type { Page } from '@playwright/test';
import { entitiesOnScreen, expect, open, openTab, scrollsSideways, test, WORDS } from './explorer.ts';

interface Counted {
  readonly data: {
    readonly dated: { readonly totalCount: number };
    readonly statistics: { readonly entities: number; readonly relationships: number };
    readonly ontology: { readonly kinds: readonly { readonly count: number }[] };
  };
}

async function openFilters(page: Page) {
  const legend = page.getByRole('region', { name: '图例' });
  await legend.getByRole('button', { name: /^筛选/ }).click();
  const panel = page.getByRole('region', { name: '筛选' });
  await expect(panel).toBeVisible();
  return panel;
}

test('greys what fewer sentences say, tells how many, and brings all back', async ({ page }) => {
  await open(page);
  const panel = await openFilters(page);
  const slider = panel.getByRole('slider', { name: '佐证句数' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '至少 2 句');
  await expect(panel.getByText(/^(\d+ 个实体)?、?(\d+ 条关系)?因筛选变灰。$/)).toBeVisible();
  const filtered = Number(/\d+/.exec(await page.locator('.view-status').innerText().then((text) => text.split('\n').at(-1) ?? ''))?.[0]);
  expect(filtered).toBeGreaterThan(0);
  await panel.getByRole('button', { name: '取消筛选' }).click();
  await expect(page.getByText(/因筛选变灰/)).toHaveCount(0);
  await expect(slider).toHaveAttribute('aria-valuetext', '至少 1 句');
});

test('hides instead of greying, and says so', async ({ page }) => {
  await open(page);
  const before = await entitiesOnScreen(page);
  const panel = await openFilters(page);
  await panel.getByRole('slider', { name: '关系数' }).fill('6');
  const clear = await entitiesOnScreen(page);
  expect(clear).toBeLessThan(before);
  const words = await openTab(page, WORDS.zh.words);
  await expect(words.locator('.word')).toHaveCount(before);
  await panel.getByRole('radio', { name: '隐藏' }).check();
  await expect(words.locator('.word')).toHaveCount(clear);
  await expect(page.locator('.view-status')).toContainText('因筛选隐藏');
  await page.locator('.view-status').getByRole('button', { name: '取消筛选' }).click();
  await expect(words.locator('.word')).toHaveCount(before);
});

test('leaves out a section and what is inferred', async ({ page }) => {
  await open(page);
  const panel = await openFilters(page);
  const inferred = panel.getByRole('checkbox', { name: /^推断/ });
  await inferred.uncheck();
  await expect(panel.locator('label', { hasText: '推断' }).locator('.tally')).toHaveText(/^0 \/ \d+$/);
  const before = await entitiesOnScreen(page);
  await panel.getByRole('group', { name: '章节' }).getByRole('checkbox').first().uncheck();
  await expect.poll(() => entitiesOnScreen(page)).toBeLessThan(before);
  await page.reload();
  await expect.poll(() => entitiesOnScreen(page)).toBeLessThan(before);
});

test('counts against the whole graph where a part of it is loaded, says how much is not, and loads the rest of a sentence or all', async ({ page, request }) => {
  const query = '{ dated: entities(filter: { time: { includeUndated: false } }, first: 1) { totalCount } statistics { entities relationships } ontology { kinds { count } } }';
  const { dated, statistics, ontology } = ((await (await request.post('/graphql', { data: { query } })).json()) as Counted).data;
  const undated = statistics.entities - dated.totalCount;
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as { query: string; variables: object };
    const first = asked.query.includes('query Opening') ? { limit: 40 } : {};
    await route.continue({ postData: { ...asked, variables: { ...asked.variables, ...first } } });
  });
  await open(page, '?language=zh&theme=light&drawer=timeline');
  const legend = page.getByRole('region', { name: '图例' });
  await expect(legend).toContainText(new RegExp(`全图有 ${String(statistics.entities)} 个实体、${String(statistics.relationships)} 条关系；已经载入的是 40 个和 \\d+ 条`));
  for (const { count } of ontology.kinds) await expect(legend).toContainText(` / ${String(count)}`);
  const timeline = page.getByRole('region', { name: '时间线' });
  await expect(timeline).toContainText(new RegExp(`显示无日期的：\\d+ / ${String(undated)}.*还有 \\d+ 件有日期的没有载入`));
  const panel = await openFilters(page);
  await expect(panel.locator('label', { hasText: '无日期的' })).toContainText(` / ${String(undated)}`);
  await panel.getByRole('slider', { name: '佐证句数' }).fill('2');
  const article = await openTab(page, WORDS.zh.article);
  const passage = article.locator('.passage', { hasText: /条关系引用，已载入的 [1-9]\d* 条中有 \d+ 条通过筛选/ }).first();
  await passage.getByRole('button').first().click();
  const current = article.locator('[data-current]');
  await expect(current).toContainText(/另有 \d+ 条关系还没有载入/);
  await current.getByRole('button', { name: '载入', exact: true }).click();
  await expect(current).not.toContainText('载入');
  await expect(current.locator('.tally')).toHaveText(/^\d+ 条关系引用，\d+ 条通过筛选$/);

  await panel.getByRole('button', { name: '取消筛选' }).click();
  await page.getByRole('button', { name: `全部 ${String(statistics.entities)}`, exact: true }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(statistics.entities);
  await expect(legend).not.toContainText('载入');
  await expect(timeline).toContainText(`${String(undated)} / ${String(undated)}`);
  await expect(timeline).not.toContainText('载入');
  await expect(timeline.locator('.timeline-rows > li')).toHaveCount(dated.totalCount);
});

test('is a part of the sheet on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await page.getByRole('tab', { name: '图例' }).click();
  const panel = await openFilters(page);
  const box = panel.getByRole('checkbox', { name: '无日期的' });
  await box.uncheck();
  await expect(page.locator('.view-status')).toContainText('因筛选变灰');
  expect(await scrollsSideways(page)).toEqual([]);
});
