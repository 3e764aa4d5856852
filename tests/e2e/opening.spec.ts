import { entitiesOnScreen, expect, graph, open, openTab, test, WORDS } from './explorer.ts';

test('opens on the first picture and says how much is not in it, in Chinese', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle('新时期群众工作的有益尝试 · 脉络');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(graph(page)).toHaveAccessibleName(/图谱：\d+ 个实体/);
  const visible = await entitiesOnScreen(page);
  expect(visible).toBeGreaterThanOrEqual(30);
  expect(visible).toBeLessThanOrEqual(50);
  await expect(page.locator('.view-status')).toContainText('全图共');
});

test('opens on the same first picture in English', async ({ page }) => {
  await open(page, '?language=en&theme=light');
  await expect(page).toHaveTitle('A Useful Experiment in Mass Work for the New Period · Mailuo');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(graph(page)).toHaveAccessibleName(/Graph: \d+ entities/);
  const introduction = page.getByRole('tabpanel', { name: WORDS.en.details });
  await introduction.getByRole('button', { name: 'Hubei Provincial Party Committee Flesh-and-blood ties with the people' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Paths' }).getByText(/^\d+ paths$/)).toBeVisible();
  await openTab(page, WORDS.en.details);
  await introduction.getByRole('button', { name: 'Li Hongzhong' }).click();
  await expect(page.getByRole('heading', { name: 'Li Hongzhong', level: 2 })).toBeVisible();
});

test('tells the figures of the article as the API counts them', async ({ page, request }) => {
  const answer = await request.post('/graphql', { data: { query: '{ statistics { entities relationships passages } }' } });
  const { entities, relationships, passages } = (await answer.json()).data.statistics as { entities: number; relationships: number; passages: number };
  await open(page);
  await expect(page.getByText(`${passages} 句话化作 ${entities} 个实体和 ${relationships} 条关系`)).toBeVisible();
});

test('shows everything on one button, and the first picture again on another', async ({ page }) => {
  await open(page);
  const first = await entitiesOnScreen(page);
  const all = page.getByRole('button', { name: /^全部 \d+$/ });
  const total = Number(/\d+/.exec(await all.innerText())?.[0]);
  await all.click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(total);
  await page.getByRole('button', { name: '首图' }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(first);
});

test('keeps the view over a reload, and each tab its own', async ({ page }) => {
  await open(page);
  const before = await entitiesOnScreen(page);
  await openTab(page, WORDS.zh.words);
  await page.getByRole('button', { name: '“湖北”可做的事' }).click();
  await page.getByRole('menuitem', { name: WORDS.zh.hide, exact: true }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('mailuo.exploration') ?? '')).toContain('"hiddenIds":["concept:hubei"]');
  const other = await page.context().newPage();
  await open(other, '');
  expect(await entitiesOnScreen(other)).toBe(before - 1);
  await other.locator('.view-status').getByRole('button', { name: '显示隐藏的实体' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('mailuo.exploration') ?? '')).toContain('"hiddenIds":[]');
  await other.close();
  await page.reload();
  await expect(graph(page)).toBeVisible();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
  await page.goto('/?language=zh&entity=concept:hubei');
  await expect(page.getByRole('heading', { name: '湖北', level: 2 })).toBeVisible();
  await expect(page).toHaveURL(/#view=/);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '湖北', level: 2 })).toBeVisible();
});

test.describe('where the browser keeps nothing', () => {
  test.use({ newcomer: true });

  test('opens all the same, and works until the page is left', async ({ page }) => {
    await page.addInitScript(() => {
      const denied = () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      };
      for (const storage of ['localStorage', 'sessionStorage']) Object.defineProperty(window, storage, { get: denied });
    });
    await open(page);
    const before = await entitiesOnScreen(page);
    await openTab(page, WORDS.zh.words);
    await page.getByRole('button', { name: '“湖北”可做的事' }).click();
    await page.getByRole('menuitem', { name: WORDS.zh.hide, exact: true }).click();
    await expect.poll(() => entitiesOnScreen(page)).toBe(before - 1);
    await page.getByRole('separator', { name: '调整面板宽度' }).press('ArrowLeft');
    await expect(page.getByRole('separator', { name: '调整面板宽度' })).toHaveAttribute('aria-valuenow', '436');
    await expect(page).toHaveURL(/#view=/);
  });
});

test('names an id of the address that is not in the graph, and opens the rest', async ({ page }) => {
  await open(page, '?language=zh&entity=concept:no-such-thing&entity=concept:hubei');
  await expect(page.getByRole('alert').filter({ hasText: 'concept:no-such-thing' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '湖北', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByText('concept:no-such-thing')).toHaveCount(0);
});

test('says what to do where the database is empty', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    const { query } = route.request().postDataJSON() as { query: string };
    const data = query.includes('query Opening')
      ? { graph: { nodes: [], relationships: [], totalNodes: 0, totalRelationships: 0 }, documents: [] }
      : { ontology: { kinds: [], relationshipTypes: [] } };
    await route.fulfill({ json: { data } });
  });
  await page.goto('/?language=zh');
  await expect(page.getByRole('heading', { name: '数据库里还没有文章' })).toBeVisible();
  await expect(page.getByText('npm run seed')).toBeVisible();
});
