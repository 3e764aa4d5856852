import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { Converter } from 'opencc-js/cn2t';
import { parse } from 'yaml';
import { storedZip } from '../support/stored-zip.ts';
import { expect, open, openTab, test } from './explorer.ts';

/** Beside a checkout, where the article is at hand; it is not part of the project. */
const ARTICLE = path.resolve(import.meta.dirname, '../../../shared/source/article.zh.tsv');
const { sections } = parse(readFileSync(path.resolve(import.meta.dirname, '../../seed/mass-work-2011/document.yaml'), 'utf8'));
const FINGERPRINTS: readonly string[] = sections.flatMap(({ passages }: any) => passages.map(({ fingerprint }: any) => fingerprint));
const fingerprintOf = (text: string) => createHash('sha256').update(text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')).digest('hex');

const atHand = existsSync(ARTICLE);
/** Elsewhere an article written for this test stands for it. */
const SENTENCES = atHand
  ? readFileSync(ARTICLE, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t').at(-1) ?? '').filter((line) => FINGERPRINTS.includes(fingerprintOf(line)))
  : FINGERPRINTS.map((_, place) => `渠边的第${String(place + 1)}户人家说：“今年收了${String(place * 3 + 7)}.5吨豆子，颗颗饱满”，邻居们听了都说是“三万”活动的好处。`);

async function useOwnArticle(page: Page): Promise<void> {
  if (atHand) return;
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const own = FINGERPRINTS.reduce((body, fingerprint, place) => body.replaceAll(fingerprint, fingerprintOf(SENTENCES[place] ?? '')), await response.text());
    await route.fulfill({ response, body: own });
  });
}

const running = `　　${SENTENCES.slice(0, 9).join('')}\n　　${SENTENCES.slice(9).join('')}`;
const inLines = (text: string, length: number) => text.replace(new RegExp(`.{${String(length)}}`, 'gu'), '$&\r\n');
const PASTED = {
  'amid what stands around it': `首页 > 新闻 > 正文\n字号：大 中 小\n${running}\n责任编辑：某某 [打印] 上一篇。下一篇\n© 2011`,
  'in lines broken anywhere': inLines(running, 17),
  'in traditional characters': Converter({ from: 'cn', to: 't' })(running),
  'with other punctuation': running.replaceAll('，', ', ').replaceAll('。', '. ').replace(/[“”]/g, '"').replaceAll('；', '; '),
};
const WORD_FILE = storedZip({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${running.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
});
const FILES = [
  { name: 'article.txt', mimeType: 'text/plain', buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(running, 'utf16le')]) },
  { name: 'article.md', mimeType: 'text/markdown', buffer: Buffer.from(`# Title\n\n> ${SENTENCES.map((text) => `${text.slice(0, 4)}**${text.slice(4, 8)}**${text.slice(8)}`).join('\n')}`) },
  { name: 'article.html', mimeType: 'text/html', buffer: Buffer.from(`<!doctype html><title>x</title><script>throw new Error('runs')</script><img src="http://elsewhere.invalid/x"><p>${running.replace('\n', '<p>')}<p>©`) },
  { name: 'article.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: WORD_FILE },
];

const FOUND_ALL = "43 of the article's 43 sentences found";
const KEPT = async (page: Page) => ({ local: await page.evaluate(() => JSON.stringify(localStorage)), databases: await page.evaluate(async () => (await indexedDB.databases()).length) });

test('the text is found in every form, stands wherever it is cited, is sent nowhere, and leaves no trace', async ({ page }) => {
  test.slow();
  await useOwnArticle(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`)));
  await open(page, '?language=en&theme=light');
  const reading = await openTab(page, 'Article');
  await reading.getByRole('button', { name: 'Attach the original' }).click();
  const dialog = page.getByRole('dialog', { name: 'Attach the text of the article' });
  const report = dialog.getByRole('status');

  for (const text of Object.values(PASTED)) {
    await dialog.getByRole('textbox').fill(text);
    await dialog.getByRole('button', { name: 'Look for its sentences' }).click();
    await expect(report).toContainText(`${FOUND_ALL} in the pasted text`);
    await dialog.getByRole('button', { name: 'Remove the text' }).click();
  }
  for (const file of FILES) {
    await dialog.locator('input[type=file]').setInputFiles(file);
    await expect(report).toContainText(`${FOUND_ALL} in “${file.name}”`);
    await dialog.getByRole('button', { name: 'Remove the text' }).click();
  }

  // A text that lacks a sentence and has another changed.
  const [first = '', ...rest] = SENTENCES;
  await dialog.getByRole('textbox').fill([`${first.slice(0, 8)}却${first.slice(8)}`, ...rest.slice(1)].join('\n'));
  await dialog.getByRole('button', { name: 'Look for its sentences' }).click();
  await expect(report).toContainText("41 of the article's 43 sentences found");
  await expect(report.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Remove the text' }).click();

  await dialog.locator('input[type=file]').setInputFiles(FILES[0] ?? []);
  await dialog.getByRole('button', { name: 'Read the article' }).click();
  await expect(dialog).toBeHidden();
  await expect(reading.getByRole('blockquote')).toHaveCount(43);
  await expect(reading.getByRole('blockquote').first()).toContainText(SENTENCES[0]?.slice(0, 6) ?? '');

  // A mention opens what it mentions; the text is still there when the page is loaded again.
  await reading.getByRole('blockquote').getByRole('button', { name: /三万/ }).first().click();
  const details = await openTab(page, 'Details');
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Three ten-thousands');
  await page.reload();
  await details.locator('.relationship-row').first().click();
  await expect(details.getByRole('blockquote').first()).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').fill('Attach or remove');
  await expect(page.getByRole('dialog', { name: 'Commands' }).getByRole('option').first()).toContainText('Attach or remove');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Remove the text' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('blockquote')).toHaveCount(0);
  const { local, databases } = await KEPT(page);
  for (const sentence of SENTENCES) expect(local).not.toContain(sentence.slice(2, 22));
  expect(local).not.toContain('mailuo.originals');
  expect(databases).toBe(0);
  for (const request of sent) for (const sentence of SENTENCES) expect(request).not.toContain(sentence.slice(2, 22));
});

test('a file that is no text is refused with what to do', async ({ page }) => {
  await open(page, '?language=en&theme=light&panel=reading');
  await page.getByRole('button', { name: 'Attach the original' }).click();
  const dialog = page.getByRole('dialog');
  const refused: [string, Buffer, RegExp][] = [
    ['a.pdf', Buffer.from('%PDF-1.7'), /“a.pdf” is a PDF/],
    ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /older Word/],
    ['a.docx', storedZip({ 'x.txt': 'x' }), /“a.docx” cannot be read/],
    ['a.png', Buffer.from([0x89, 0x50, 0, 0, 0xff]), /not a file of text/],
    ['a.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 'x'), /too long/],
    ['a.txt', Buffer.from('Lorem ipsum.'), /None of the article's sentences/],
  ];
  for (const [name, buffer, told] of refused) {
    await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(dialog.getByRole('alert')).toHaveText(told);
  }
});
