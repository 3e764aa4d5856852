import type { Reference } from './references.ts';

const TYPES = { view: 'webpage', article: 'article' } as const satisfies Record<Reference['type'], string>;

/** CSL-JSON, version 1.0 of its schema. */
export function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(item), null, 2)}\n`;
}

function item({ key, type, title, authors, publisher, version, address, accessed, language, note }: Reference): object {
  return {
    id: key,
    type: TYPES[type],
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(publisher === null ? {} : { publisher, 'container-title': publisher }),
    ...(version === null ? {} : { version }),
    ...(address === null ? {} : { URL: address }),
    ...(accessed === null ? {} : { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
    language,
    ...(note === null ? {} : { note }),
  };
}
