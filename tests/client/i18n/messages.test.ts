import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../client/i18n/messages.en.json' with { type: 'json' };
import zh from '../../../client/i18n/messages.zh.json' with { type: 'json' };

const client = path.resolve(import.meta.dirname, '../../../client');

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** Of the parts of a parsed message. */
const TYPE = { argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6 } as const;
const KEY = /'([a-z]+\.[A-Za-z]+)'/g;

describe('messages', () => {
  it('are there in both languages, each in both', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('are each used', () => {
    const used = new Set(sources(client).flatMap((source) => [...source.matchAll(KEY)].map(([, key]) => key)));
    expect(Object.keys(zh).filter((key) => !used.has(key))).toEqual([]);
  });

  it('say every number with separators of thousands', () => {
    const counts = new Set([zh, en].flatMap((messages) => Object.values(messages).flatMap((text) => namesOf(text, [TYPE.number, TYPE.plural]))));
    const bare = Object.entries({ zh, en }).flatMap(([language, messages]) =>
      Object.entries(messages).flatMap(([key, text]) => namesOf(text, [TYPE.argument]).filter((name) => counts.has(name)).map((name) => `${language} ${key} ${name}`)),
    );
    expect(bare).toEqual([]);
  });

  it.each(Object.keys(zh))('%s takes the same values in both languages and says something', (key) => {
    const pair = [zh[key as keyof typeof zh], en[key as keyof typeof en]] as const;
    expect(pair.every((text) => text.trim().length > 0)).toBe(true);
    expect(argumentsOf(pair[0])).toEqual(argumentsOf(pair[1]));
  });
});

function argumentsOf(message: string): string[] {
  return [...new Set(namesOf(message, [TYPE.argument, TYPE.number, TYPE.date, TYPE.time, TYPE.select, TYPE.plural]))].sort();
}

function namesOf(message: string, types: readonly number[]): string[] {
  const names: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const element = value as { type?: number; value?: unknown };
      if (element.type !== undefined && types.includes(element.type) && typeof element.value === 'string') names.push(element.value);
      Object.values(value).forEach(visit);
    }
  };
  visit(new IntlMessageFormat(message).getAst());
  return names;
}
