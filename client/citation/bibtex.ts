import { visibleText } from '../export/visible-text.ts';
import type { Reference } from './references.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

/** BibTeX in UTF-8, for Biber and for BibTeX itself; titles and names keep their capitals and order by a second brace. */
export function bibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry({ key, title, authors, publisher, version, address, accessed, language, note }: Reference): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', authors.length === 0 ? null : authors.map((author) => `{${text(author)}}`).join(' and ')],
    ['title', `{${text(title)}}`],
    ['organization', publisher === null ? null : text(publisher)],
    ['version', version === null ? null : text(version)],
    ['url', address === null ? null : url(address)],
    ['urldate', accessed],
    ['language', text(language)],
    ['note', note === null ? null : text(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

function text(value: string): string {
  return visibleText(value).replace(/[\\{}~^%&#$_]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}

/** Taken letter by letter by those who read it; RFC 3986 lets what would end the field be written by its code. */
function url(value: string): string {
  return visibleText(value).replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}
