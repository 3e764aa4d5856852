import { visibleText } from '../export/visible-text.ts';
import { partsOf, type Cited, type Claim, type Dossier, type Evidence } from './dossier.ts';
import { dataAddress } from './data-address.ts';

/** Letters that are read from right to left. */
const TURNING = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** CommonMark; one after the other where there are several languages. The picture stands at the end, as data. */
export function dossierMarkdown(dossiers: readonly Dossier[]): string {
  const pictures = dossiers.map(({ picture }, index) => `[${pictureName(index)}]: ${dataAddress(picture.svg)}\n`);
  return `${dossiers.map(written).join('\n---\n\n')}\n${pictures.join('')}`;
}

function pictureName(index: number): string {
  return `picture-${String(index + 1)}`;
}

function written({ heading, about, picture, narrative, claims, evidence, bibliography, address, words }: Dossier, index: number): string {
  const parts = [
    `# ${text(heading)}`,
    text(about),
    `![${text(picture.told)}][${pictureName(index)}]`,
    `## ${text(words.narrative)}`,
    ...narrative.map(cited),
    `## ${text(words.claims)}`,
    claims.map((claim, place) => step(claim, place + 1, words)).join('\n'),
    `## ${text(words.evidence)}`,
    evidence.map(sentence).join('\n'),
    `## ${text(words.bibliography)}`,
    bibliography.map((entry) => `- ${entry.split(address).map(spaced).join(`<${linked(address)}>`)}`).join('\n'),
    `[${text(words.back)}](<${linked(address)}>)`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function linked(address: string): string {
  return address.replace(/[\\<>\s]/g, (character) => encodeURIComponent(character));
}

function step({ start, reading, end, statement, quantity, reason }: Claim, place: number, words: Dossier['words']): string {
  return [
    `${String(place)}. **${text(start)}** ${text(reading)} **${text(end)}**`,
    `   - ${cited(statement)}`,
    ...(quantity === null ? [] : [`   - ${spaced(words.quantity)}${text(quantity)}`]),
    ...(reason === null ? [] : [`   - ${spaced(words.inferred)}${text(reason)}`]),
  ].join('\n');
}

/** Numbered by hand: lists of Markdown may begin anywhere, but not leave a number out. */
function sentence({ number, place, gist, original }: Evidence): string {
  return [`- \\[${String(number)}\\] ${text(place)}: ${text(gist)}`, ...(original === null ? [] : [`  > ${text(original)}`])].join('\n');
}

function cited(told: Cited): string {
  return partsOf(told).map((part) => ('number' in part ? `\\[${String(part.number)}\\]` : spaced(part.text))).join('');
}

/** Between citations the blanks at either end belong to the text. */
function spaced(value: string): string {
  return `${/^\s/.test(value) ? ' ' : ''}${text(value)}${/\s$/.test(value) ? ' ' : ''}`;
}

/** One line that no reader of Markdown takes for anything but text (CommonMark 0.31, 2.4, and the bare addresses of GFM, 6.9). */
function text(value: string): string {
  const plain = visibleText(value)
    .trim()
    .replace(/[\\`*_{}[\]<>|~&#!$@]/g, '\\$&')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
  return TURNING.test(plain) ? `\u2068${plain}\u2069` : plain;
}
