import { expect, open, searchFor, test, WORDS } from './explorer.ts';

test('finds an entity by an English alias in the English interface', async ({ page }) => {
  await open(page, '?language=en');
  const results = await searchFor(page, 'en', 'provincial committee');
  await expect(results.getByRole('option').first()).toContainText('Hubei Provincial Party Committee');
});

test('groups what it finds, says how it matched, and tells the count', async ({ page }) => {
  await open(page, '?language=en');
  const results = await searchFor(page, 'en', 'sanwan');
  await expect(results.getByText('Entities')).toBeVisible();
  await expect(results.getByText('Relationships')).toBeVisible();
  for (const group of ['Entities', 'Relationships', 'Sentences']) await expect(results.getByRole('group', { name: group }).getByRole('option').first(), group).toContainText('by pinyin');
  await expect(page.getByRole('status').filter({ hasText: /\d+ results/ })).toBeAttached();
});

test('adds what is not on screen, selects it and opens its details', async ({ page }) => {
  await open(page);
  const results = await searchFor(page, 'zh', '短信');
  const option = results.getByRole('option').filter({ hasText: '不在画面上' }).first();
  const name = await option.locator('.suggestion-name').innerText();
  await option.click();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
  await page.getByRole('tab', { name: WORDS.zh.words }).click();
  await expect(page.getByRole('button', { name, exact: true, pressed: true })).toBeVisible();
});

test('says so where nothing is found', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: WORDS.zh.search }).fill('zzzzqqq');
  await expect(page.getByText('没有找到')).toBeVisible();
});

test('asks nothing while a composition is not finished, and once when it is', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && request.postData()?.includes('query Search') === true) {
      asked.push((request.postDataJSON() as { variables: { text: string } }).variables.text);
    }
  });
  await page.getByRole('combobox', { name: WORDS.zh.search }).focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['s', 'sa', 'san', 'san w', 'san wan']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await session.send('Input.insertText', { text: '三万' });
  await expect(page.getByRole('option').first()).toContainText(WORDS.zh.campaign);
  expect(asked).toEqual(['三万']);
});

test('takes the focus by the slash key and closes by Escape', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('combobox', { name: WORDS.zh.search })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: WORDS.zh.search })).toBeFocused();
  await page.keyboard.type('wh/w');
  await expect(page.getByRole('combobox', { name: WORDS.zh.search })).toHaveValue('wh/w');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: WORDS.zh.results })).toHaveCount(0);
});

test('keeps its suggestions open where a heading among them is pressed', async ({ page }) => {
  await open(page);
  const results = await searchFor(page, 'zh', '三万');
  await page.locator('.suggestions-title').first().click();
  await expect(page.getByRole('combobox', { name: WORDS.zh.search })).toBeFocused();
  await expect(results.locator('.suggestion').first()).toBeVisible();
});
