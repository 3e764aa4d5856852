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

const KEY = /'([a-z]+\.[A-Za-z]+)'/g;

describe('messages', () => {
  it('are there in both languages, each in both', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('are each used', () => {
    const used = new Set(sources(client).flatMap((source) => [...source.matchAll(KEY)].map(([, key]) => key)));
    expect(Object.keys(zh).filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(Object.keys(zh))('%s takes the same values in both languages and says something', (key) => {
    const pair = [zh[key as keyof typeof zh], en[key as keyof typeof en]] as const;
    expect(pair.every((text) => text.trim().length > 0)).toBe(true);
    expect(argumentsOf(pair[0])).toEqual(argumentsOf(pair[1]));
  });
});

function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const element = value as { type?: number; value?: unknown; options?: object };
      if (typeof element.type === 'number' && element.type !== 0 && element.type !== 7 && typeof element.value === 'string') names.add(element.value);
      Object.values(value).forEach(visit);
    }
  };
  visit(new IntlMessageFormat(message).getAst());
  return [...names].sort();
}
