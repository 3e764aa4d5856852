import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attachText } from '../../seed/attach-text.ts';
import { openDataset } from '../../seed/open-dataset.ts';
import { findSentences, fingerprintOf } from '../../seed/sentences.ts';
import { folderOf, SMALL } from './support/small-dataset.ts';

const SENTENCES = ['春天,风很大,花“开”了。', '到了2011年3月,他们走了10多里路!', 'They went home; it was late, and 3.5 miles remained.'];

async function found(text: string): Promise<readonly string[]> {
  const prints = await Promise.all(SENTENCES.map(fingerprintOf));
  const sentences = await findSentences(text, new Set(prints));
  return prints.filter((print) => sentences.has(print)).map((print) => SENTENCES[prints.indexOf(print)] ?? '');
}

describe('a fingerprint', () => {
  test('is the SHA-256 of the sentence in NFKC without white space and punctuation', async () => {
    expect(await fingerprintOf('Ａ, b　“c”!\n')).toBe(createHash('sha256').update('Abc').digest('hex'));
  });

  test('is the same however punctuation, width and breaks are written', async () => {
    const [first, ...others] = await Promise.all(['到了2011年,走了。', '到了２０１１年，走了．', ' 到了2011\n年 走了'].map(fingerprintOf));
    expect(others).toEqual([first, first]);
  });

  test('differs where a word does', async () => {
    expect(await fingerprintOf('他们走了')).not.toBe(await fingerprintOf('她们走了'));
  });
});

describe('sentences', () => {
  test('are found in running text', async () => {
    expect(await found(SENTENCES.join(''))).toEqual(SENTENCES);
  });

  test('are found amid what stands around an article', async () => {
    const page = `首页 > 新闻 > 正文\n字号：大 中 小\n${SENTENCES[0]}\n广告\n\n${SENTENCES[1]} ${SENTENCES[2]}\n责任编辑：某某\n© 2011`;
    expect(await found(page)).toEqual(SENTENCES);
  });

  test('are found in lines broken anywhere', async () => {
    const broken = [...SENTENCES.join('')].map((character, index) => (index % 7 === 6 ? `${character}\r\n` : character)).join('');
    expect(await found(broken)).toEqual(SENTENCES);
  });

  test('are found after a number and a tab', async () => {
    expect(await found(SENTENCES.map((sentence, index) => `${index}\t0\t${sentence}`).join('\n'))).toEqual(SENTENCES);
  });

  test('are not found where a word is missing', async () => {
    expect(await found(SENTENCES.join('').replace('很', ''))).toEqual(SENTENCES.slice(1));
  });

  test('are given as they stand, on one line, words apart', async () => {
    const sentence = SENTENCES[2] ?? '';
    const print = await fingerprintOf(sentence);
    const sentences = await findSentences(sentence.replace('was late, and', 'was late,\nand'), new Set([print]));
    expect(sentences.get(print)).toBe(sentence);
  });
});

test('attaching says which passages were found and which not', async () => {
  const small = await openDataset(folderOf({ ...SMALL, 'walk/document.yaml': (SMALL['walk/document.yaml'] ?? '').replace('a'.repeat(64), await fingerprintOf(SENTENCES[0] ?? '')) }));
  const { dataset, found: count, missing } = await attachText(small, `前言。${SENTENCES.join('')}`);
  expect(count).toBe(1);
  expect(missing).toEqual(['walk:p02', 'walk:p03']);
  expect(dataset.documents[0]?.sections[0]?.passages.map(({ text }) => text)).toEqual([SENTENCES[0], null]);
});
