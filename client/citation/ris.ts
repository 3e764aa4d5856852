import { visibleText } from '../export/visible-text.ts';
import type { Reference } from './references.ts';

const TYPES = { view: 'ELEC', article: 'GEN' } as const satisfies Record<Reference['type'], string>;

/** RIS: a tag of two letters, two spaces, a hyphen and a space, which no value holds; lines end in CR LF. */
export function ris(references: readonly Reference[]): string {
  return references.map((reference) => `${lines(reference).join('\r\n')}\r\n`).join('\r\n');
}

function lines({ key, type, title, authors, publisher, version, address, accessed, language, note }: Reference): readonly string[] {
  const tags: readonly (readonly [string, string | null])[] = [
    ['TY', TYPES[type]],
    ['ID', key],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', title],
    ['PB', publisher],
    ['ET', version],
    ['UR', address],
    ['Y2', accessed === null ? null : `${accessed.replaceAll('-', '/')}/`],
    ['LA', language],
    ['N1', note],
  ];
  return [...tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${visibleText(value).replace(/ {2,}/g, ' ')}`])), 'ER  - '];
}
