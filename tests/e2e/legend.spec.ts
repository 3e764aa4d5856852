import type { Core } from 'cytoscape';
import { expect, open, openTab, test, WORDS } from './explorer.ts';

test('greys a kind, counts it, and brings it back', async ({ page }) => {
  await open(page);
  const row = page.getByRole('region', { name: '图例' }).getByRole('button', { name: /^行动者/ });
  const [visible, total] = (await row.locator('.tally').innerText()).split('/').map(Number);
  expect(visible).toBeGreaterThan(0);
  const greyedOnCanvas = () =>
    expect.poll(() => page.evaluate(() => document.querySelector<HTMLElement & { _cyreg: { cy: Core } }>('.graph-canvas-drawing')?._cyreg.cy.nodes('.greyed').length));
  // A change of them has the whole canvas styled anew.
  const dressed = await page.evaluateHandle(() => {
    const count = { changes: 0 };
    new MutationObserver(({ length }) => (count.changes += length)).observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
    return count;
  });
  await row.click();
  await expect(row).toHaveAttribute('aria-pressed', 'false');
  await expect(row.locator('.tally')).toHaveText(`0 / ${total}`);
  await expect(page.getByText(/^\d+ 个实体、\d+ 条关系因筛选变灰。/)).toBeVisible();
  const words = await openTab(page, WORDS.zh.words);
  await expect(words.locator('.word[data-greyed]')).toHaveCount(visible ?? -1);
  await greyedOnCanvas().toBe(visible);
  await words.getByRole('button', { name: '取消筛选' }).click();
  await expect(row.locator('.tally')).toHaveText(`${visible} / ${total}`);
  await greyedOnCanvas().toBe(0);
  expect(await dressed.evaluate(({ changes }) => changes)).toBe(0);
});

test('greys one type of relationship', async ({ page }) => {
  await open(page);
  const legend = page.getByRole('region', { name: '图例' });
  await legend.getByRole('button', { name: '关系类型：行动与方法' }).click();
  const shown = legend.locator('.legend-finer:not([hidden]) .legend-row').filter({ hasNotText: /0 \/ \d+$/ });
  const type = legend.getByRole('button', { name: await shown.first().locator('.legend-name').innerText() }).first();
  await type.click();
  await expect(type).toHaveAttribute('aria-pressed', 'false');
  await expect(type.locator('.tally')).toHaveText(/^0 \/ \d+$/);
});

test('counts as many of each kind as the API does', async ({ page, request }) => {
  const answer = await request.post('/graphql', { data: { query: '{ ontology { kinds { kind count } } }' } });
  const { kinds } = (await answer.json()).data.ontology as { kinds: { kind: string; count: number }[] };
  await open(page);
  await page.getByRole('button', { name: /^全部 \d+$/ }).click();
  for (const { kind, count } of kinds) {
    const name = { CONCEPT: '概念', ACTOR: '行动者', GOAL: '目标', EVENT: '事件' }[kind] ?? kind;
    await expect(page.getByRole('region', { name: '图例' }).getByRole('button', { name: new RegExp(`^${name}`) }).locator('.tally')).toHaveText(`${count} / ${count}`);
  }
});

test('leaves one kind alone by Shift and mouse, by Shift+Enter and by its button', async ({ page }) => {
  await open(page);
  const legend = page.getByRole('region', { name: '图例' });
  const row = (name: string) => legend.getByRole('button', { name: new RegExp(`^${name}`) });
  const alone = async (name: string) => {
    await expect(row(name)).toHaveAttribute('aria-pressed', 'true');
    for (const other of ['概念', '行动者', '目标', '事件'].filter((one) => one !== name)) await expect(row(other)).toHaveAttribute('aria-pressed', 'false');
  };
  await row('目标').click({ modifiers: ['Shift'] });
  await alone('目标');
  await row('事件').focus();
  await page.keyboard.press('Shift+Enter');
  await alone('事件');
  const only = legend.getByRole('button', { name: '只看行动者' });
  await only.click();
  await alone('行动者');
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await only.click();
  await expect(row('事件')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/因筛选变灰/)).toHaveCount(0);
});

test('filters a finer sort within a kind, and tells that only a part is left', async ({ page }) => {
  await open(page);
  const legend = page.getByRole('region', { name: '图例' });
  await legend.getByRole('button', { name: '小类：行动者' }).click();
  const person = legend.locator('.legend-finer:not([hidden]) .legend-row').first();
  await person.click();
  await expect(person).toHaveAttribute('aria-pressed', 'false');
  await expect(legend.getByRole('button', { name: /^行动者/ })).toHaveAttribute('aria-pressed', 'mixed');
  await page.keyboard.press('Control+z');
  await expect(legend.getByRole('button', { name: /^行动者/ })).toHaveAttribute('aria-pressed', 'true');
});
