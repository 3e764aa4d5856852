import { axeFaults } from './axe.ts';
import { expect, open, scrollsSideways, test, WORDS } from './explorer.ts';

const COMPARE = {
  zh: { title: '两者相比', trace: '追溯两者之间', common: /^共同的相邻实体：(\d+) 个$/, passages: /^同时说到两者的句子：(\d+) 句$/ },
  en: { title: 'The two compared', trace: 'Trace between the two', common: /^(\d+) neighbours? in common$/, passages: /^(\d+) sentences? speaks? of both$/ },
} as const;

for (const language of ['zh', 'en'] as const) {
  const phone = language === 'en';
  test(`two that are selected are compared: neighbours and passages they share, in ${language}${phone ? ' on a phone' : ''}`, async ({ page, request }) => {
    const ids = ['event:san-wan-campaign', 'actor:hubei-party-committee'];
    const { data } = (await (await request.post('/graphql', { data: { query: 'query ($ids: [ID!]!) { sharedPassages(ids: $ids, first: 100) { totalCount } }', variables: { ids } } })).json()) as {
      data: { sharedPassages: { totalCount: number } };
    };
    if (phone) await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `?language=${language}&theme=${phone ? 'dark' : 'light'}&${ids.map((id) => `entity=${id}`).join('&')}`);
    const compared = page.getByRole('region', { name: COMPARE[language].title });
    await expect(compared.getByRole('heading', { name: COMPARE[language].passages })).toContainText(String(data.sharedPassages.totalCount));
    const common = await compared.getByRole('heading', { name: COMPARE[language].common }).innerText();
    await expect(compared.locator('.compare-common > li')).toHaveCount(Number(COMPARE[language].common.exec(common)?.[1]));
    expect(await axeFaults(page)).toEqual([]);
    expect(await scrollsSideways(page)).toEqual([]);
    await compared.locator('.compare-passages button').first().click();
    await expect(page.locator('.passage[data-current]')).toBeInViewport();
    await page.getByRole('tab', { name: WORDS[language].details }).click();
    await page.getByRole('button', { name: COMPARE[language].trace }).click();
    await expect(page.locator('.path').first()).toBeVisible();
  });
}
