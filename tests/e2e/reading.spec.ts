import { expect, open, openTab, searchFor, selectCampaign, test } from './explorer.ts';

test('the article follows what is selected, leads through its sentences by key, to a claim and back, and counts what it covers', async ({ page }) => {
  await open(page, '?language=en&theme=light');
  await selectCampaign(page, 'en');
  const mentions = Number(/\d+/.exec(await page.locator('.passage-numbers').innerText())?.[0]);
  const reading = await openTab(page, 'Article');
  const status = reading.getByRole('status');
  await expect(status).toHaveText(`${String(mentions)} sentences speak of the selection`);
  await expect(reading.locator('[data-marked]')).toHaveCount(mentions);
  await expect(reading.locator('[data-marked]').first()).toBeInViewport();

  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(status).toContainText('this is number 2');
  await expect(reading.locator('[data-current]')).toBeInViewport();
  await page.keyboard.press(',');
  await expect(status).toContainText('this is number 1');
  await reading.getByRole('button', { name: 'Previous sentence about the selection' }).click();
  await expect(status).toContainText(`this is number ${String(mentions)}`);

  const current = reading.locator('[data-current]');
  const claims = current.getByRole('list', { name: 'Relationships drawn from this sentence' }).getByRole('listitem');
  await expect(current).toContainText(`cited by ${String(await claims.count())} relationship`);
  await claims.first().getByRole('button').click();
  await expect(status).toContainText('of the selection');
  await reading.getByRole('button', { name: 'Back to the details of the selection' }).click();
  const details = page.getByRole('tabpanel', { name: 'Details' });
  await expect(details.getByRole('heading', { name: /^Evidence/ })).toBeVisible();
  await details.getByRole('button', { name: /^Open sentence/ }).first().click();
  await expect(current).toBeInViewport();

  await searchFor(page, 'en', 'lakeland');
  await page.getByRole('option', { name: /lakeland/ }).last().click();
  await expect(current).toContainText('lakeland');
  await expect(current).toBeInViewport();

  const cited = await reading.locator('.passage .tally').filter({ hasNotText: 'no relationship' }).count();
  await expect(reading).toContainText(`${String(cited)} of ${String(await reading.locator('.passage').count())} sentences are cited`);
});
