import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../client/citation/bibtex.ts';
import { cslJson } from '../../../client/citation/csl-json.ts';
import { references } from '../../../client/citation/references.ts';
import { ris } from '../../../client/citation/ris.ts';
import { visibleText } from '../../../client/export/visible-text.ts';
import { HOSTILE_NAMES } from '../export/hostile-names.ts';

/** What another program, which knows nothing of ours, reads of the references. */

const ADDRESS = 'http://127.0.0.1:4000/?language=zh&theme=dark#view=1&entities=a~b_c%20d';
const NAMES = ['新时期群众工作的有益尝试', 'Two -- and three --- hyphens, ``quoted\'\' <<so>>, ?`why!`', ...HOSTILE_NAMES];

function cited(name: string) {
  return references(
    { title: name, publisher: 'Mailuo', revision: '0123456789abcdef0123', address: ADDRESS, language: 'zh-Hans', now: new Date(2026, 10, 24), versionInWords: (version, accessed) => `Version ${version}, accessed ${accessed}` },
    [{ id: 'mass-work-2011', title: name, author: name, note: name, language: 'zh' }],
  );
}

function authorsOf({ author = [] }: CslItem): readonly (string | undefined)[] {
  return author.map(({ literal, family, given, suffix }) => plain(literal ?? [family, given, suffix].filter((part) => part !== undefined).join(', ')));
}

/** Readers give white space at an end up, and more than one as one. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

describe.each(NAMES)('a work and an author called %j', (name) => {
  const written = plain(visibleText(name));

  it('are read from BibTeX, with day, address and version', () => {
    const [view, article, ...others] = new Cite(bibtex(cited(name)), { forceType: '@biblatex/text' }).data;
    expect(others).toEqual([]);
    expect(view).toMatchObject({ URL: ADDRESS, version: '0123456789ab', accessed: { 'date-parts': [[2026, 11, 24]] }, publisher: 'Mailuo' });
    expect(view?.note).toBe('Version 0123456789ab, accessed 2026-11-24');
    expect([view, article].map((item) => plain(item?.title))).toEqual([written, written]);
    expect(article === undefined ? [] : authorsOf(article)).toEqual([written]);
    expect(plain(article?.note)).toBe(written);
  });

  it('are read from RIS, with day, address and version', () => {
    const text = ris(cited(name));
    const [view, article, ...others] = new Cite(text, { forceType: '@ris/file' }).data;
    expect(others).toEqual([]);
    expect(view).toMatchObject({ URL: ADDRESS, edition: '0123456789ab', publisher: 'Mailuo' });
    // This reader looks for the day where EndNote keeps that of web pages; Y2 is where all others do.
    expect(text).toContain('\r\nY2  - 2026/11/24/\r\n');
    expect([view, article].map((item) => plain(item?.title))).toEqual([written, written]);
    expect(article === undefined ? [] : authorsOf(article)).toEqual([written]);
    expect(plain(article?.note)).toBe(written);
  });

  it('are read from CSL-JSON, with day, address and version', () => {
    const [view, article, ...others] = new Cite(cslJson(cited(name))).data;
    expect(others).toEqual([]);
    expect(view).toMatchObject({ title: name, URL: ADDRESS, version: '0123456789ab', accessed: { 'date-parts': [[2026, 11, 24]] }, publisher: 'Mailuo' });
    expect(article).toMatchObject({ title: name, author: [{ literal: name }], note: name });
  });
});
