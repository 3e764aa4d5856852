import type { Page } from '@playwright/test';
import type { Exploration } from '../../client/exploration/exploration.ts';
import { expect, open, selectCampaign, test, type Language } from './explorer.ts';
import { kept } from './kept.ts';

const NAMES = {
  zh: { button: /^排列方式/, layers: '分层', rings: '环绕', sections: '章节', time: '时间', afresh: '重新排列', menu: '更多', arrangement: '排列方式' },
  en: { button: /^Arrangement/, layers: 'Layers', rings: 'Rings', sections: 'Sections', time: 'Time', afresh: 'Arrange afresh', menu: 'More', arrangement: 'Arrangement' },
} as const satisfies Record<Language, unknown>;

/** The view as saved, once everything in it has been placed by the arrangement. */
async function arranged(page: Page, arrangement: string): Promise<Exploration> {
  await expect(page).toHaveURL(arrangement === 'argument' ? /^(?!.*arrangement)/ : new RegExp(`arrangement=${arrangement}`));
  const isPlaced = (view: Exploration | null) => view !== null && view.entityIds.length > 0 && view.arrangement === arrangement && view.entityIds.every((id) => view.positions[id] !== undefined);
  await expect.poll(async () => isPlaced(await kept(page))).toBe(true);
  const view = await kept(page);
  if (view === null) throw new Error('The view that was saved is gone.');
  return view;
}

async function choose(page: Page, language: Language, name: string): Promise<void> {
  await page.getByRole('button', { name: NAMES[language].button }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}

for (const language of ['zh', 'en'] as const) {
  test(`lays the view out in every way, tells it, and undoes it (${language})`, async ({ page }) => {
    await open(page, `?language=${language}&theme=light`);
    const before = await arranged(page, 'argument');
    for (const [name, arrangement] of [[NAMES[language].layers, 'layers'], [NAMES[language].sections, 'sections'], [NAMES[language].time, 'time'], [NAMES[language].rings, 'concentric']] as const) {
      await choose(page, language, name);
      const { positions } = await arranged(page, arrangement);
      expect(positions).not.toEqual(before.positions);
      await expect(page.getByRole('status').filter({ hasText: name })).toBeAttached();
      await expect(page.getByRole('button', { name: new RegExp(`^${NAMES[language].arrangement}.*${name}`) })).toBeVisible();
    }
    await page.keyboard.press('ControlOrMeta+z');
    await arranged(page, 'time');
    for (let undone = 0; undone < 3; undone += 1) await page.keyboard.press('ControlOrMeta+z');
    expect((await arranged(page, 'argument')).positions).toEqual(before.positions);
  });
}

test('rings go round what is selected, and the address keeps it', async ({ page, browser }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  await choose(page, 'zh', NAMES.zh.rings);
  expect((await arranged(page, 'concentric')).aroundId).toBe('event:san-wan-campaign');
  await expect(page).toHaveURL(/around=event:san-wan-campaign.*#view=/);
  const here = await arranged(page, 'concentric');
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  const there = await arranged(elsewhere, 'concentric');
  expect(there.aroundId).toBe('event:san-wan-campaign');
  for (const id of here.entityIds) expect(Math.abs((there.positions[id]?.x ?? NaN) - (here.positions[id]?.x ?? NaN))).toBeLessThanOrEqual(1);
  await context.close();
});

test('an address that names an arrangement alone opens the first picture arranged so', async ({ page }) => {
  await open(page, '?language=zh&theme=light&arrangement=time');
  const { entityIds, positions } = await arranged(page, 'time');
  expect(Object.keys(positions)).toHaveLength(entityIds.length);
  await expect(page).toHaveURL(/arrangement=time/);
});

test('what is pinned stays in every arrangement', async ({ page }) => {
  await open(page);
  await selectCampaign(page, 'zh');
  const { positions } = await arranged(page, 'argument');
  const at = positions['event:san-wan-campaign'];
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: '固定位置' }).click();
  for (const [name, arrangement] of [[NAMES.zh.layers, 'layers'], [NAMES.zh.sections, 'sections'], [NAMES.zh.rings, 'concentric']] as const) {
    await choose(page, 'zh', name);
    expect((await arranged(page, arrangement)).positions['event:san-wan-campaign']).toEqual(at);
  }
});

test('the menu of a phone arranges too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '?language=zh&theme=light');
  await page.getByRole('button', { name: NAMES.zh.menu }).click();
  await page.getByRole('menuitem', { name: NAMES.zh.arrangement }).click();
  await page.getByRole('menuitemradio', { name: NAMES.zh.sections }).click();
  await arranged(page, 'sections');
});
