import { markupText } from '../export/visible-text.ts';
import { LANGUAGES, otherLanguage } from '../i18n/messages.ts';
import { runsOf } from '../i18n/runs.ts';
import { dataAddress } from './data-address.ts';
import { partsOf, type Cited, type Claim, type Dossier } from './dossier.ts';
import { STYLE } from './html-style.ts';

/** One file that fetches nothing, runs nothing and prints well. */
export function dossierHtml(dossiers: readonly Dossier[]): string {
  const [first] = dossiers;
  return [
    '<!doctype html>',
    `<html lang="${first?.languageTag ?? 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${markupText(first?.heading ?? '')}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...dossiers.map(article),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function article({ languageTag, heading, about, picture, narrative, claims, evidence, bibliography, address, words }: Dossier, place: number): string {
  const id = (number: number) => `d${String(place + 1)}-e${String(number)}`;
  const cited = (told: Cited) =>
    partsOf(told)
      .map((part) => ('number' in part ? `<a class="cite" href="#${id(part.number)}">[${String(part.number)}]</a>` : markupText(part.text)))
      .join('');
  const claim = ({ start, reading, end, statement, quantity, reason }: Claim) =>
    [
      '<li>',
      `<p class="step"><bdi>${markupText(start)}</bdi> <i><bdi>${markupText(reading)}</bdi></i> <bdi>${markupText(end)}</bdi></p>`,
      `<p dir="auto">${cited(statement)}</p>`,
      quantity === null ? '' : `<p class="note" dir="auto">${markupText(words.quantity)}<bdi>${markupText(quantity)}</bdi></p>`,
      reason === null ? '' : `<p class="note inferred" dir="auto">${markupText(words.inferred)}<bdi>${markupText(reason)}</bdi></p>`,
      '</li>',
    ].join('');
  return [
    `<article lang="${languageTag}">`,
    `<h1 dir="auto">${markupText(heading)}</h1>`,
    `<p class="about" dir="auto">${markupText(about)}</p>`,
    `<figure><img src="${dataAddress(picture.svg)}" alt="${markupText(picture.told)}"></figure>`,
    ...section(words.narrative, narrative.map((told) => `<p dir="auto">${cited(told)}</p>`)),
    ...section(words.claims, claims.length === 0 ? [] : ['<ol class="claims">', ...claims.map(claim), '</ol>']),
    ...section(words.evidence, evidence.length === 0 ? [] : [
      '<ol class="evidence">',
      ...evidence.map(({ number, place, gist, original }) =>
        [
          `<li id="${id(number)}" value="${String(number)}"><p class="place"><bdi>${markupText(place)}</bdi></p><p dir="auto">${markupText(gist)}</p>`,
          original === null ? '' : `<blockquote dir="auto">${mixedMarkup(original, languageTag)}</blockquote>`,
          '</li>',
        ].join(''),
      ),
      '</ol>',
    ]),
    ...section(words.bibliography, [...bibliography.map((entry) => `<p dir="auto">${mixedMarkup(entry, languageTag)}</p>`), `<p><a href="${markupText(address)}">${markupText(words.back)}</a></p>`]),
    '</article>',
  ].join('\n');
}

/** What is cited may speak another language than what is told of it. */
function mixedMarkup(text: string, languageTag: string): string {
  const language = languageTag.startsWith('zh') ? 'zh' : 'en';
  const other = LANGUAGES[otherLanguage(language)];
  return runsOf(text, language).map((run) => (run.foreign ? `<span lang="${other}">${markupText(run.text)}</span>` : markupText(run.text))).join('');
}

function section(title: string, content: readonly string[]): readonly string[] {
  return content.length === 0 ? [] : ['<section>', `<h2>${markupText(title)}</h2>`, ...content, '</section>'];
}
