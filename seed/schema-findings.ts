import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { show, type Finding, type Words } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What each form of text in the schema is called, by its pattern. */
const FORMS: Readonly<Record<string, Words>> = {
  '/^(concept|actor|goal|event):[a-z0-9]+(-[a-z0-9]+)*$/': {
    zh: '种类、冒号、小写字母数字和连字符组成的标识，如 event:san-wan-campaign',
    en: 'kind, colon, slug of lower-case letters, digits and hyphens, such as event:san-wan-campaign',
  },
  '/^[A-Z]+(_[A-Z]+)*$/': { zh: '大写字母和下划线组成的关系类型，如 AIMS_AT', en: 'a relationship type in upper snake case, such as AIMS_AT' },
  '/^[a-z]{2,3}$/': { zh: '两三个小写字母的语言标签，如 zh', en: 'a language tag of two or three lower-case letters, such as zh' },
  '/^[a-z]+(-[a-z]+)*$/': { zh: '小写字母和连字符组成的名字', en: 'a name of lower-case letters and hyphens' },
  '/^[a-z0-9]+(-[a-z0-9]+)*$/': { zh: '小写字母、数字和连字符组成的标识', en: 'a slug of lower-case letters, digits and hyphens' },
  '/^[0-9a-f]{64}$/': { zh: '64 位小写十六进制的 SHA-256', en: 'a SHA-256 as 64 lower-case hexadecimal digits' },
};

const TYPES: Readonly<Record<string, Words>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'a finite number' },
  int: { zh: '整数', en: 'a whole number' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '映射', en: 'a mapping' },
};

/** What the schema says of a value, in words. `keys` are those that may stand beside an unknown key. */
export function findingOf(issue: Issue, value: unknown, keys: readonly string[]): Finding {
  return { expected: expectedOf(issue), found: foundOf(issue, value), hint: hintOf(issue, value, keys) };
}

function expectedOf(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? same(issue.expected);
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { zh: `其中之一：${values}`, en: `one of ${values}` };
    }
    case 'invalid_format': {
      const pattern = 'pattern' in issue ? String(issue.pattern) : issue.format;
      return FORMS[pattern] ?? { zh: `合乎 ${pattern} 的文字`, en: `text that matches ${pattern}` };
    }
    case 'too_small':
      return bound(issue.origin, Number(issue.minimum), { zh: '至少', en: 'at least' });
    case 'too_big':
      return bound(issue.origin, Number(issue.maximum), { zh: '至多', en: 'at most' });
    case 'unrecognized_keys':
      return { zh: '数据集格式里有的键', en: 'a key that the format has' };
    default:
      return { zh: '合乎格式的值', en: 'a value that fits the format' };
  }
}

function bound(origin: string, limit: number, words: Words): Words {
  if (origin === 'string') return { zh: `${words.zh} ${limit} 个字符的文字`, en: `text of ${words.en} ${limit} ${limit === 1 ? 'character' : 'characters'}` };
  if (origin === 'array') return { zh: `${words.zh} ${limit} 项的列表`, en: `a list of ${words.en} ${limit}` };
  return { zh: `${words.zh} ${limit} 的数`, en: `a number of ${words.en} ${limit}` };
}

function foundOf(issue: Issue, value: unknown): Words {
  if (issue.code === 'unrecognized_keys') return same(issue.keys.join(', '));
  if (typeof value === 'string' && (issue.code === 'too_big' || issue.code === 'too_small')) {
    const length = value.trim().length;
    return { zh: ` ${length} 个字符`, en: `${length} ${length === 1 ? 'character' : 'characters'}` };
  }
  return show(value);
}

function hintOf(issue: Issue, value: unknown, keys: readonly string[]): Words {
  if (issue.code === 'unrecognized_keys') {
    const meant = nearest(issue.keys[0] ?? '', keys);
    return meant === null
      ? { zh: `可用的键：${keys.join(', ')}。`, en: `The keys here are ${keys.join(', ')}.` }
      : { zh: `是否想写 ${meant}？`, en: `Did you mean ${meant}?` };
  }
  if (value === undefined) return { zh: '请补上这一项。', en: 'Add it.' };
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const meant = nearest(value, issue.values.map(String));
    if (meant !== null) return { zh: `是否想写 ${meant}？`, en: `Did you mean ${meant}?` };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && value !== null && typeof value !== 'object') {
    return { zh: '请加引号，使它成为文字。', en: 'Put it in quotes to make it text.' };
  }
  if (issue.code === 'invalid_format' && typeof value === 'string') {
    const meant = [slugOf(value), slugOf(value).toUpperCase().replaceAll('-', '_')].find((form) => fits(issue, form));
    if (meant !== undefined) return { zh: `是否想写 ${meant}？`, en: `Did you mean ${meant}?` };
  }
  if (issue.code === 'invalid_type' && typeof value === 'string' && value !== '' && Number.isFinite(Number(value))) {
    return { zh: '请去掉引号，使它成为数。', en: 'Remove the quotes to make it a number.' };
  }
  if (issue.code === 'too_big') return { zh: '请缩短或改小。', en: 'Make it shorter or smaller.' };
  if (issue.code === 'too_small') return { zh: '请填写或改大。', en: 'Fill it in, or make it larger.' };
  return { zh: '格式见 seed/schemas 里的 JSON Schema。', en: 'The JSON Schema in seed/schemas says what may stand here.' };
}

/** Full-width and upper-case letters, blanks and underscores as a slug has them. */
function slugOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replace(/[\s_]+/g, '-');
}

function fits(issue: Issue, text: string): boolean {
  return 'pattern' in issue && new RegExp(String(issue.pattern).slice(1, -1)).test(text);
}

function same(text: string): Words {
  return { zh: ` ${text}`, en: text };
}
