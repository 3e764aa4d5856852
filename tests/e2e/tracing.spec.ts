import type { Locator, Page } from '@playwright/test';
import { drawnLabels } from '../support/drawn-labels.ts';
import { linesBehindEntities } from '../support/drawn-lines.ts';
import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, graph, open, scrollsSideways, test, WORDS, type Language } from './explorer.ts';

/** How the provincial committee's decision bears on the trust between Party and people. */
const WORDS_OF = {
  zh: {
    tab: '路径',
    from: '起点',
    to: '终点',
    committee: '湖北省委',
    trust: '群众的信任感',
    all: /^在图上同时显示/,
    mustPass: '必须经过“群众工作”',
    mustNotPass: '不经过“各级党委”',
    dropAvoid: '不再避开“各级党委”',
    dropVia: '不再要求经过“群众工作”',
    found: /^有 \d+ 条路径$/,
    alone: '只看这一条',
    rest: '恢复全图',
    told: '连起来说',
    swap: '对调两端',
    steer: '调整条件',
    longest: '路径最长',
    none: '没有路径。',
    raise: /^放长到 3 步/,
    sentence: /第 5 句/,
    undo: /^撤销：为路径加入/,
    least: '推断最少',
    more: (shown: number, all: number) => `再看一些（已列出 ${String(all)} 条中的 ${String(shown)} 条）`,
  },
  en: {
    tab: 'Paths',
    from: 'From',
    to: 'To',
    committee: 'Hubei Provincial Party Committee',
    trust: "People's trust",
    all: /^Show (the first|these|it)/,
    mustPass: 'Must pass through Mass work',
    mustNotPass: 'Not through Party committees at all levels',
    dropAvoid: 'No longer avoid Party committees at all levels',
    dropVia: 'No longer through Mass work',
    found: /^\d+ paths$/,
    alone: 'This path alone',
    rest: 'Show the rest again',
    told: 'Told in full',
    swap: 'Swap the ends',
    steer: 'Steer',
    longest: 'Longest path',
    none: 'There is no path.',
    raise: /^Allow 3 steps/,
    sentence: /sentence 5/i,
    undo: /^Undo: Added .* for a path/,
    least: 'Least inferred',
    more: (shown: number, all: number) => `Show more (${String(shown)} of ${String(all)} listed)`,
  },
} as const;
const LANGUAGES: readonly Language[] = ['zh', 'en'];
const ASKED = 'from=actor:hubei-party-committee&to=goal:trust';

const FIRST_PATHS = '{ paths(from: "actor:hubei-party-committee", to: "goal:trust") { totalCount nodes { relationships { id } } } }';

interface Answered {
  readonly data: { readonly paths: { readonly totalCount: number; readonly nodes: readonly { readonly relationships: readonly { readonly id: string }[] }[] } };
}

interface Canvas {
  readonly _cyreg: { readonly cy: { edges(selector: string): { map(idOf: (edge: { id(): string }) => string): string[] } } };
}

async function choose(page: Page, side: string, typed: string, name: string): Promise<void> {
  const box = page.getByRole('group', { name: side, exact: true }).getByRole('combobox');
  await box.fill(typed);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await box.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(box).toHaveValue('');
  await box.fill(typed);
  await page.getByRole('option', { name }).first().click();
}

function paths(page: Page): Locator {
  return page.locator('.path-head');
}

/** Relationships that stand out on the canvas, as Cytoscape itself tells. */
function litOnCanvas(page: Page): Promise<readonly string[]> {
  return page.locator('.graph-canvas-drawing').evaluate((canvas) => (canvas as unknown as Canvas)._cyreg.cy.edges('.path').map((edge) => edge.id()).sort());
}

/** The article hangs together as a whole, so the answer is one of a graph that does not. */
async function expectGroupsShown(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query Connections') !== true) return route.fallback();
    const { data } = (await (await route.fetch()).json()) as { data: { connections: { nodes: { id: string }[] } } };
    const nodes = data.connections.nodes.slice(0, 2);
    await route.fulfill({ json: { data: { connections: { nodes, relationships: [], groups: nodes.map((node) => [node]), truncated: false } } } });
  });
  await graph(page).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /命令/ })).toBeFocused();
  await page.keyboard.type('连接选中');
  await page.keyboard.press('Enter');
  const notice = page.getByRole('region', { name: '连不到一起的各组' });
  await expect(notice.getByRole('listitem')).toHaveText(['第 1 组（1 个实体） 湖北省委', '第 2 组（1 个实体） 群众的信任感']);
  await expect(page.getByRole('status').filter({ hasText: '图中只能连成 2 组' })).toHaveCount(1);
  await expect(page.getByRole('alert').filter({ hasText: '图中只能连成 2 组' })).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  await notice.getByRole('button', { name: '知道了' }).press('Enter');
  await expect(notice).toHaveCount(0);
}

for (const language of LANGUAGES) {
  const words = WORDS_OF[language];
  const query = `?language=${language}&theme=light`;

  test.describe(`in ${language}`, () => {
    test('answers by mouse, with a sentence under every step', async ({ page, request }) => {
      await open(page, query);
      const before = await entitiesOnScreen(page);
      await page.getByRole('tab', { name: words.tab }).click();
      await choose(page, words.from, 'shengwei', words.committee);
      await choose(page, words.to, 'trust', words.trust);
      await expect(page.locator('.path-answer-head').getByText(words.found)).toBeVisible();
      await paths(page).first().click();
      await expect(paths(page).first()).toHaveAttribute('aria-expanded', 'true');
      const steps = page.locator('.path-step');
      await expect(steps).toHaveCount(3);
      for (const step of await steps.all()) {
        await expect(step.locator('.step-statement')).not.toBeEmpty();
        await expect(step.locator('.step-passage').first()).toBeVisible();
      }
      await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(before);
      await expect.poll(async () => (await drawnLabels(page)).cut).toEqual([]);
      await expect.poll(() => linesBehindEntities(page)).toEqual([]);
      await expect(page.getByRole('region', { name: words.told }).getByRole('button').first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);

      await page.getByRole('button', { name: words.alone }).click();
      await page.getByRole('button', { name: words.rest }).click();
      await expect(page.getByRole('button', { name: words.alone })).toHaveAttribute('aria-pressed', 'false');
      await page.getByRole('button', { name: words.mustPass }).click();
      await expect(paths(page).first()).toHaveAttribute('aria-expanded', 'false');
      await page.getByRole('button', { name: words.dropVia }).click();
      await paths(page).first().click();
      await page.getByRole('button', { name: words.mustNotPass }).click();
      await expect(paths(page).filter({ hasText: words.mustNotPass.replace(/^不经过“|”$|^Not through /g, '') })).toHaveCount(0);
      await page.getByRole('button', { name: words.dropAvoid }).click();
      const shown = await entitiesOnScreen(page);
      await page.getByRole('button', { name: words.all }).click();
      await expect(page.getByRole('button', { name: words.all })).toHaveAttribute('aria-pressed', 'true');
      expect(await entitiesOnScreen(page)).toBeGreaterThan(shown);

      const { totalCount, nodes } = ((await (await request.post('/graphql', { data: { query: FIRST_PATHS } })).json()) as Answered).data.paths;
      const relationshipsOf = (some: typeof nodes) => [...new Set(some.flatMap(({ relationships }) => relationships.map(({ id }) => id)))].sort();
      await expect.poll(() => litOnCanvas(page)).toEqual(relationshipsOf(nodes));
      await paths(page).nth(4).hover();
      await expect.poll(() => litOnCanvas(page)).toEqual(relationshipsOf(nodes.slice(4, 5)));
      await page.getByRole('button', { name: words.all }).hover();
      await expect.poll(() => litOnCanvas(page)).toEqual(relationshipsOf(nodes));
      await page.getByRole('button', { name: words.more(20, totalCount) }).click();
      await expect(page.getByRole('button', { name: words.more(40, totalCount) })).toBeVisible();
      await expect(paths(page)).toHaveCount(40);
      await expect(page.getByRole('button', { name: words.all })).toHaveAttribute('aria-pressed', 'false');

      await page.getByRole('radio', { name: words.least }).check({ force: true });
      await paths(page).first().click();
      await page.locator('.step-passage').first().click();
      await expect(page.getByRole('tab', { name: WORDS[language].article })).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('[aria-current=true]').first()).toBeInViewport();
    });

    test('answers by keyboard alone', async ({ page }) => {
      await open(page, `${query}&entity=actor:hubei-party-committee&entity=goal:trust`);
      if (language === 'en') {
        const before = await entitiesOnScreen(page);
        await page.keyboard.press('Control+k');
        await expect(page.getByRole('combobox', { name: /command/i })).toBeFocused();
        await page.keyboard.type('connect');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: /^Selected: 2 entities/ })).toContainText('3 relationships');
        await expect.poll(() => entitiesOnScreen(page)).toBe(before + 2);
      } else await expectGroupsShown(page);
      await graph(page).focus();
      await page.keyboard.press('p');
      await expect(page.locator('.path-answer-head').getByText(words.found)).toBeVisible();
      await paths(page).first().focus();
      await page.keyboard.press('Enter');
      await expect(paths(page).first()).toHaveAttribute('aria-expanded', 'true');
      await expect(page.locator('.path-step')).toHaveCount(3);
      await page.locator('.step-passage').filter({ hasText: words.sentence }).first().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('[aria-current=true]').first()).toBeInViewport();
    });

    test('answers at 360 x 740', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, `${query}&${ASKED}`);
      await expect(page.locator('.path-answer-head').getByText(words.found)).toBeVisible();
      await paths(page).first().click();
      await expect(page.locator('.path-step')).toHaveCount(3);
      await expect.poll(async () => (await drawnLabels(page)).hidden).toEqual([]);
      expect(await scrollsSideways(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
    });

    test('says why there is no path, and what would give some', async ({ page }) => {
      await open(page, `${query}&${ASKED}&longest=2`);
      await expect(page.locator('.no-path').getByText(words.none)).toBeVisible();
      await page.getByRole('button', { name: words.raise }).click();
      await expect(paths(page).first()).toBeVisible();
      await expect(page).toHaveURL(/longest=3/);
    });
  });
}

test('keeps the question and the open path over a reload, and takes back what it brought in as one step', async ({ page }) => {
  await open(page, `?language=zh&theme=light&${ASKED}`);
  await expect(paths(page).first()).toBeVisible();
  const before = await entitiesOnScreen(page);
  await paths(page).first().click();
  await expect.poll(() => entitiesOnScreen(page)).toBeGreaterThan(before);
  await expect(page).toHaveURL(/&path=actor:hubei-party-committee\//);
  await page.reload();
  await expect(paths(page).first()).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: WORDS_OF.zh.undo }).click();
  await expect.poll(() => entitiesOnScreen(page)).toBe(before);
  await expect(paths(page).first()).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('button', { name: WORDS_OF.zh.swap }).click();
  await expect(page).toHaveURL(/from=goal:trust&to=actor:hubei-party-committee/);
});

test('says which paths and steps the filters do not let through, and hides them on demand', async ({ page }) => {
  await open(page, `?language=zh&theme=light&${ASKED}&panel=trace`);
  await expect(paths(page).first()).toBeVisible();
  const all = await paths(page).count();
  await expect(page.locator('.path-filtered')).toHaveCount(0);
  await page.getByRole('button', { name: /^事件/ }).click();
  const told = page.locator('.path-filtered');
  await expect(told).toContainText(new RegExp(`列出的 ${String(all)} 条里有 \\d+ 条`));
  const passing = Number(/里有 (\d+) 条/.exec(await told.innerText())?.[1]);
  expect(passing).toBeLessThan(all);
  await expect(paths(page).filter({ hasText: '没有通过筛选' })).toHaveCount(all - passing);
  await paths(page).filter({ hasText: '没有通过筛选' }).first().click();
  await expect(page.locator('.path-step[data-greyed]').first()).toContainText('这一步没有通过筛选');
  const found = async () => Number(/\d+/.exec(await page.locator('.path-answer-head strong').innerText())?.[0]);
  const unfiltered = await found();
  await page.locator('.legend-filters').click();
  await page.getByRole('radio', { name: '隐藏' }).check({ force: true });
  await expect(told).toContainText('没有列出');
  const kept = await found();
  expect(kept).toBeGreaterThanOrEqual(passing);
  await expect(told).toContainText(`另有 ${String(unfiltered - kept)} 条要经过`);
  await expect(paths(page)).toHaveCount(Math.min(kept, 20));
  await expect(paths(page).filter({ hasText: '没有通过筛选' })).toHaveCount(0);

  await page.getByRole('button', { name: /^目标/ }).click();
  await page.getByRole('button', { name: /^概念/ }).click();
  await expect(page.locator('.no-path').getByText('没有路径。')).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^取消筛选.*${String(unfiltered)} 条路径`) }).click();
  await expect(paths(page)).toHaveCount(all);
});

test('shows the quantity a step tells, and lists the steps of the open path in the graph in words', async ({ page }) => {
  await open(page, `?language=zh&theme=light&from=actor:work-teams&to=concept:participation&panel=trace`);
  await paths(page).first().click();
  await expect(page.locator('.path-step')).toHaveCount(2);
  await expect(page.locator('.path-step').first().locator('.quantity')).toHaveCount(0);
  await expect(page.locator('.path-step').last().locator('.quantity')).toHaveText('10万多名干部');
  await graph(page).focus();
  await page.keyboard.press('w');
  const steps = page.locator('.words-path .word-relationship');
  await expect(steps).toHaveCount(2);
  await expect(page.getByRole('heading', { name: '打开的路径：从““三万”工作队”到“参加干部之多” 2 步' })).toBeVisible();
  await steps.first().focus();
  await page.keyboard.press('Enter');
  await steps.last().focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.words-path [aria-pressed=true]')).toHaveCount(2);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
});
