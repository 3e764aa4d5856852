import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { startApiServer } from '../support/api-server.ts';
import { entitiesOnScreen, expect, graph, test, WORDS } from './explorer.ts';

test.use({ allowed: [/Failed to load resource/] });
test.setTimeout(150_000);

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(String(port)));
    });
  });
}

test.describe('while the server is away', () => {
  test.use({ baseURL: async ({}, use) => use(`http://127.0.0.1:${await freePort()}`) });

  test('says so within 3 seconds, keeps the view, and connects again by itself', async ({ page, baseURL }) => {
    const environment = { PORT: new URL(baseURL ?? '').port };
    let server = await startApiServer(environment);
    try {
      await page.goto('/?language=zh&theme=light');
      await expect(graph(page)).toBeVisible();
      const before = await entitiesOnScreen(page);
      await server.stop();
      const banner = page.getByRole('alert').filter({ hasText: '服务器没有应答' });
      await expect(banner).toBeVisible({ timeout: 3_000 });
      await expect(banner).toContainText('画面和已读的内容都还在');
      expect(await entitiesOnScreen(page)).toBe(before);
      await page.getByRole('button', { name: /看起$/ }).click();
      await expect(page.getByRole('heading', { name: WORDS.zh.campaign, level: 2 })).toBeVisible();
      await expect(page.getByText('恢复后会自动读取')).toBeVisible();
      server = await startApiServer(environment);
      await expect(banner).toHaveCount(0);
      await expect(page.getByRole('region', { name: '它的关系' })).toBeVisible();
    } finally {
      await server.stop();
    }
  });
});

test('says in words why nothing can be opened, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route(/graphql|readyz/, (route) => route.abort());
  await page.goto('/?language=zh&theme=light');
  const notice = page.getByRole('main');
  await expect(notice).toContainText('服务器没有应答');
  await expect(notice).not.toContainText('AWAY');
  expect((await page.getByRole('alert').locator('svg').boundingBox())?.width).toBe(20);
  await page.unroute(/graphql|readyz/);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(graph(page)).toBeVisible();
});
