import { visibleText } from '../export/visible-text.ts';
import type { Reference } from './references.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

/** What TeX draws as one sign where they follow each other, such as two hyphens as a dash. */
const LIGATURES = /([-'`,<>])(?=\1)|[?!](?=`)/g;

/**
 * BibTeX in UTF-8, for Biber and for BibTeX itself; titles and names keep their capitals and order by a second brace. The styles of BibTeX print the address
 * and the version from `howpublished` and `note` alone.
 */
export function bibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry({ key, title, authors, publisher, version, address, accessed, versionInWords, language, note }: Reference): string {
  const noted = [note, versionInWords].filter((part) => part !== null).join(' ');
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', authors.length === 0 ? null : authors.map((author) => `{${text(author)}}`).join(' and ')],
    ['title', `{${text(title)}}`],
    ['organization', publisher === null ? null : text(publisher)],
    ['version', version === null ? null : text(version)],
    ['url', address === null ? null : url(address)],
    ['urldate', accessed],
    ['howpublished', address === null ? null : `\\url{${url(address)}}`],
    ['language', text(language)],
    ['note', noted === '' ? null : text(noted)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

function text(value: string): string {
  return visibleText(value)
    .replace(/[\\{}~^%&#$_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(LIGATURES, '$&{}');
}

/** Taken letter by letter by those who read it; RFC 3986 lets what would end the field be written by its code. */
function url(value: string): string {
  return visibleText(value).replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}
