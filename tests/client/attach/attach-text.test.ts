import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attachText, type WantedPassage } from '../../../client/attach/attach-text.ts';
import { simplify } from '../../../client/attach/simplify.ts';

/** Written for this test: nothing of it stands in any article. */
const OWN = [
  '清晨，小镇的集市热闹起来，卖菜的、修鞋的、说书的，都在老槐树下摆开了摊子。',
  '“今年的豆子好，”老周说，“颗颗饱满！”',
  '他一共收了3.5吨，比2019年多出两成；邻居们却不大相信。',
  '为什么会这样呢？',
  '一、渠是怎样修成的',
  '原来，河边修了水渠，旱地都变成了水田，几十户人家从此不愁灌溉；渠长2.6公里，是乡亲们一锹一锹挖出来的，前后用了两个冬天，谁也没有喊过一声苦。',
  '傍晚，孩子们沿着渠道跑回家里，后面跟着一只黑狗……',
];
/** Beside a checkout, where the article is at hand; it is not part of the project. */
const ARTICLE = path.resolve(import.meta.dirname, '../../../../shared/source/article.zh.tsv');

/** Headings stand on lines of their own, sentences run on. */
const isSentence = (line: string) => /[。！？…”]$/.test(line);

function passagesOfArticle(): readonly WantedPassage[] {
  const file = path.resolve(import.meta.dirname, '../../../seed/mass-work-2011/document.yaml');
  const { sections } = parse(readFileSync(file, 'utf8'));
  return sections.flatMap(({ passages }: any) => passages.map(({ position, fingerprint, gist }: any) => ({ id: `p${String(position)}`, fingerprint, gist: gist.zh })));
}

const passagesOf = (sentences: readonly string[]): readonly WantedPassage[] =>
  sentences.map((sentence, place) => ({
    id: `p${String(place)}`,
    fingerprint: createHash('sha256').update(sentence.normalize('NFKC').replace(/[\s\p{P}]/gu, '')).digest('hex'),
    gist: sentence.slice(0, 20),
  }));
const texts: [string, readonly string[], readonly WantedPassage[]][] = [['an article of its own', OWN, passagesOf(OWN.filter(isSentence))]];
if (existsSync(ARTICLE)) {
  const lines = readFileSync(ARTICLE, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  texts.push(['the article of 2011', lines.map((line) => line.split('\t').at(-1) ?? ''), passagesOfArticle()]);
}

const running = (lines: readonly string[]) => lines.map((line) => (isSentence(line) ? line : `\n${line}\n`)).join('');
const toTraditional = Converter({ from: 'cn', to: 't' });


const attach = (text: string, passages: readonly WantedPassage[]) => attachText(text, passages, () => Promise.resolve(simplify));
const brokenAt = (length: number, text: string) => [...text].map((character, index) => (index % length === length - 1 ? `${character}\r\n` : character)).join('');

const VARIANTS: Readonly<Record<string, (sentences: readonly string[]) => string>> = {
  'as it stands': (sentences) => running(sentences),
  'with a number and a tab before each sentence': (sentences) => sentences.map((sentence, index) => `${String(index)}\t0\t${sentence}`).join('\n'),
  'amid what stands around it': (sentences) =>
    `首页 > 新闻 > 正文\n字号：大 中 小\n题目\n　　${running(sentences.slice(0, 2))}\n广告：请勿点击\n一、小标题\n　　${sentences.slice(2).join('\n\n')}\n责任编辑：某某 [打印] 上一篇。下一篇\n© 2011`,
  'in lines broken anywhere': (sentences) => brokenAt(11, running(sentences)),
  'in traditional characters': (sentences) => toTraditional(running(sentences)),
  'in traditional characters and broken lines, between other words': (sentences) => `目錄\n${brokenAt(23, toTraditional(running(sentences)))}\n版權所有`,
  'with the punctuation of English': (sentences) =>
    running(sentences).replaceAll('，', ', ').replaceAll('。', '. ').replaceAll('、', ',').replaceAll('；', '; ').replaceAll('？', '? ').replace(/[“”]/g, '"').replaceAll('……', '...'),
  'with corner brackets, full width and signs that nobody sees': (sentences) =>
    running(sentences.map((sentence) => `\u200b${sentence}`)).replaceAll('“', '「').replaceAll('”', '」').replaceAll('。', '｡').replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
};

describe.each(texts)('%s', (_name, sentences, passages) => {

  it.each(Object.entries(VARIANTS))('is found whole %s', async (_variant, of) => {
    const { originals, missing } = await attach(of(sentences), passages);
    expect(missing).toEqual([]);
    expect(Object.keys(originals)).toEqual(passages.map(({ id }) => id));
    for (const original of Object.values(originals)) expect(original).not.toMatch(/[\r\n]/);
  });

  it('is told from a sentence in which a word differs, which is named as the nearest', async () => {
    const [first = '', ...others] = sentences;
    const altered = `${first.slice(0, 8)}却${first.slice(8)}`;
    const { originals, missing } = await attach(['别的话。', altered, ...others].join('\n'), passages);
    expect(Object.keys(originals)).toHaveLength(passages.length - 1);
    expect(missing).toEqual([{ passageId: passages[0]?.id, nearest: altered }]);
  });
});

describe('a text that has nothing to do with the passages', () => {
  it('yields nothing, and names no sentence as near', async () => {
    const { originals, missing } = await attach('Lorem ipsum dolor sit amet. 天下大势，分久必合！', passagesOf(OWN));
    expect(originals).toEqual({});
    expect(missing.map(({ nearest }) => nearest)).toEqual(OWN.map(() => null));
  });

  it('may be empty or nothing but signs', async () => {
    expect((await attach('', passagesOf(OWN))).originals).toEqual({});
    expect((await attach('。。。\n\n\t…… 　!', passagesOf(OWN))).originals).toEqual({});
  });
});

it('gives the original as it is written in the text', async () => {
  const { originals } = await attach(toTraditional(OWN[3] ?? ''), passagesOf(OWN));
  expect(originals).toEqual({ p3: '爲什麼會這樣呢？' });
});
