import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { entitiesOnScreen, expect, open, scrollsSideways, test } from './explorer.ts';

const QUERY = {
  zh: { share: '分享与保存', more: '更多', show: '这个视图的 GraphQL', operation: '操作', copy: '复制操作', open: '在 GraphiQL 中打开', draw: '画到图中', drawn: /^选中/ },
  en: { share: 'Share and keep', more: 'More', show: 'GraphQL of this view', operation: 'Operation', copy: 'Copy: Operation', open: 'Open in GraphiQL', draw: 'Draw these alone', drawn: /^Selected/ },
} as const;

interface Answer {
  readonly data: { readonly subgraph: { readonly nodes: readonly { readonly id: string }[]; readonly relationships: readonly { readonly id: string }[] } };
}

/** Runs the operation that lies open in GraphiQL; what of the graph it answers with. */
async function run(page: Page, named: string): Promise<readonly unknown[]> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes(named));
  await page.locator('.graphiql-execute-button').click();
  return ((await (await answered).json()) as Answer).data.subgraph.nodes;
}

for (const language of ['zh', 'en'] as const) {
  for (const phone of [false, true]) {
    test.describe(phone ? 'on a phone' : 'on a desktop', () => {
      test.use({ locale: language === 'zh' ? 'zh-CN' : 'en-GB', ...(phone ? { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } : {}) });
      test(`shows the operation of the view, copies it and runs it in GraphiQL, which draws the answer (${language})`, async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        const words = QUERY[language];
        await open(page, `?language=${language}&theme=${phone ? 'dark' : 'light'}`);
        const shown = await entitiesOnScreen(page);
        await page.getByRole('button', { name: phone ? words.more : words.share, exact: true }).click();
        await page.getByRole('menuitem', { name: words.show }).click();
        const dialog = page.getByRole('dialog', { name: words.show });
        await expect(dialog.getByRole('region', { name: words.operation })).toContainText('subgraph(ids: $ids');
        expect(await axeFaults(page)).toEqual([]);
        expect(await scrollsSideways(page)).toEqual([]);
        await dialog.getByRole('button', { name: words.copy }).click();
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('query View(');

        const visits = ['with no tabs of its own yet', ...(phone ? [] : ['with tabs that were open before'])];
        for (const visit of visits) {
          await test.step(visit, async () => {
            await page.getByRole('button', { name: words.open }).click();
            await expect(page).toHaveURL(/\/graphiql\/$/);
            await expect(page.locator('.graphiql-query-editor')).toContainText('subgraph');
            expect(await run(page, 'query View')).toHaveLength(shown);
            expect(await scrollsSideways(page)).toEqual([]);
            if (visit === visits.at(-1)) return;
            await page.goto(`/?language=${language}&theme=light`);
            await page.getByRole('button', { name: words.share, exact: true }).click();
            await page.getByRole('menuitem', { name: words.show }).click();
          });
        }
        for (const part of [page.locator('.graphiql-query-editor'), page.locator('.result-window')]) expect((await part.boundingBox())?.width).toBeGreaterThan(phone ? 300 : 400);
        const draw = page.getByRole('button', { name: words.draw });
        if (phone) for (const button of [draw, page.locator('.graphiql-execute-button')]) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await draw.click();
        await expect(page.getByRole('heading', { level: 2, name: words.drawn })).toContainText(String(shown));
        await expect.poll(() => entitiesOnScreen(page)).toBe(shown);
      });
    });
  }
}

const PATHS = '{ paths(from: "event:san-wan-campaign", to: "goal:social-harmony", maxLength: 3, first: 3) { nodes { steps: nodes { key: id } relationships { id } } } }';

for (const language of ['zh', 'en'] as const) {
  test.describe(`an answer of GraphiQL, in ${language} where the browser speaks the other language`, () => {
    test.use({ locale: language === 'zh' ? 'en-GB' : 'zh-CN' });

    test(`is drawn ${language === 'zh' ? 'beside the view' : 'in place of the view'}, and undone`, async ({ page }) => {
      await open(page, `?language=${language}&theme=light`);
      const before = await entitiesOnScreen(page);
      await page.evaluate((query) => sessionStorage.setItem('mailuo.graphiql.operation', JSON.stringify({ query, variables: {} })), PATHS);
      await page.goto('/graphiql/');
      await expect(page.locator('.graphiql-query-editor')).toContainText('social-harmony');
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en');
      await expect(page).toHaveTitle(language === 'zh' ? 'GraphiQL · 脉络' : 'GraphiQL · Mailuo');
      await expect(page.locator('.graphiql-execute-button').locator('xpath=ancestor::*[@lang][1]')).toHaveAttribute('lang', 'en');
      const answered = page.waitForResponse((response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('social-harmony'));
      await page.locator('.graphiql-execute-button').click();
      const { data } = (await (await answered).json()) as { data: { paths: { nodes: { steps: { key: string }[]; relationships: { id: string }[] }[] } } };
      const entities = new Set(data.paths.nodes.flatMap(({ steps }) => steps.map(({ key }) => key)));
      const relationships = new Set(data.paths.nodes.flatMap((path) => path.relationships.map(({ id }) => id)));
      const bar = page.locator('.answer-bar');
      await expect(bar).toContainText(String(entities.size + relationships.size));
      await page.locator('.graphiql-tab-button').nth(1).click();
      await expect(bar).toHaveCount(0);
      await page.locator('.graphiql-tab-button').nth(0).click();
      await expect(bar).toContainText(String(entities.size + relationships.size));
      await page.getByRole('button', { name: language === 'zh' ? '画到图中' : 'Draw these alone' }).click();
      await expect(page.getByRole('heading', { level: 2, name: language === 'zh' ? `选中 ${entities.size} 个实体 ${relationships.size} 条关系` : `Selected: ${entities.size} entities ${relationships.size} relationships` })).toBeVisible();
      if (language === 'en') await expect.poll(() => entitiesOnScreen(page)).toBe(entities.size);
      else expect(await entitiesOnScreen(page)).toBeGreaterThanOrEqual(before);
      await page.getByRole('application').focus();
      await page.keyboard.press('Control+z');
      await expect.poll(() => entitiesOnScreen(page)).toBe(before);
    });
  });
}
