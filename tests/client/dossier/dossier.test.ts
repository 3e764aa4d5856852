import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { buildDossier } from '../../../client/dossier/build-dossier.ts';
import { partsOf } from '../../../client/dossier/dossier.ts';
import { dossierHtml } from '../../../client/dossier/html.ts';
import { dossierMarkdown } from '../../../client/dossier/markdown.ts';
import { subjectsOf } from '../../../client/dossier/subject.ts';
import { EMPTY_EXPLORATION, type Exploration } from '../../../client/exploration/exploration.ts';
import { NO_TRACE } from '../../../client/exploration/trace.ts';
import { visibleText } from '../../../client/export/visible-text.ts';
import type { Translate } from '../../../client/i18n/messages.ts';
import { graphOf } from '../exploration/sample-graph.ts';
import { HOSTILE_NAMES } from '../export/hostile-names.ts';
import { dossierOf } from './sample-dossier.ts';

const KNOWN = graphOf('a-b c-b c-d d-a');
const SHOWN: Exploration = { ...EMPTY_EXPLORATION, entityIds: ['a', 'b', 'c', 'd'], addedIds: ['a', 'b', 'c', 'd'] };
const [AB = '', CB = '', CD = ''] = KNOWN.relationships.keys();
const t: Translate = (key, values) => `${key}${values === undefined ? '' : JSON.stringify(values)}`;

describe('subjectsOf', () => {
  it('follows the open path from its start, whichever way its relationships point', () => {
    const trace = { ...NO_TRACE, fromIds: ['a'], toIds: ['d'], pathIds: [AB, CB, CD] };
    const [path, ...others] = subjectsOf({ known: KNOWN, exploration: { ...SHOWN, trace } });
    expect(path).toMatchObject({ name: 'path', entityIds: ['a', 'b', 'c', 'd'], relationshipIds: [AB, CB, CD] });
    expect(others.map(({ name }) => name)).toEqual(['view']);
  });

  it('starts a path of one relationship at the end that was asked from', () => {
    const trace = { ...NO_TRACE, fromIds: ['b'], toIds: ['a'], pathIds: [AB] };
    expect(subjectsOf({ known: KNOWN, exploration: { ...SHOWN, trace } })[0]?.entityIds).toEqual(['b', 'a']);
  });

  it('takes what joins the selected, and of one alone all that is on screen', () => {
    const selected = (entityIds: string[]) => subjectsOf({ known: KNOWN, exploration: { ...SHOWN, selection: { entityIds, relationshipIds: [] } } })[0];
    expect(selected(['a', 'b', 'd'])?.relationshipIds).toEqual([AB, [...KNOWN.relationships.keys()][3]]);
    expect(selected(['b'])).toMatchObject({ entityIds: ['a', 'b', 'c'], namedIds: ['b'] });
  });

  it('leaves out what is greyed', () => {
    const exploration = { ...SHOWN, filters: { ...SHOWN.filters, kinds: ['CONCEPT' as const] } };
    expect(subjectsOf({ known: KNOWN, exploration })[0]?.entityIds).not.toContain('a');
  });
});

describe('buildDossier', () => {
  const passage = (id: string, position: number) => ({ id, position, fingerprint: `print of ${id}`, gist: `gist ${id}`, text: null, section: { title: 'Section' } });
  const told = [
    { __typename: 'Relationship' as const, id: AB, statement: 'A decides B.', basis: 'STATED' as const, reason: null, quantity: null, evidence: [passage('p3', 3), passage('p1', 1)] },
    { __typename: 'Relationship' as const, id: CB, statement: 'C aims at B.', basis: 'INFERRED' as const, reason: 'as it follows', quantity: { text: '3' }, evidence: [passage('p1', 1), passage('p2', 2)] },
  ];
  const trace = { ...NO_TRACE, fromIds: ['a'], toIds: ['c'], pathIds: [AB, CB] };
  const [subject] = subjectsOf({ known: KNOWN, exploration: { ...SHOWN, trace } });
  const material = { languageTag: 'en', language: 'en', title: 'T', known: KNOWN, told, about: '', picture: { svg: '', told: '' }, bibliography: [], address: '', originalOf: (fingerprint: string) => (fingerprint === 'print of p2' ? 'the sentence' : null), t };

  it('numbers what the paragraph cites as it does, the rest in the order of first use, each once', () => {
    if (subject === undefined) throw new Error('There is no path.');
    const dossier = buildDossier({ ...material, subject, paragraph: { text: 'A, then C [1].', citations: [{ number: 1, passage: { id: 'p1' } }] } });
    expect(dossier.narrative).toEqual([{ text: 'A, then C [1].', numbers: [1] }]);
    expect(dossier.evidence.map(({ number, gist, original }) => [number, gist, original])).toEqual([[1, 'gist p1', null], [2, 'gist p3', null], [3, 'gist p2', 'the sentence']]);
    expect(dossier.claims.map(({ statement, reason, quantity }) => [statement.text, reason, quantity])).toEqual([['A decides B. [1][2]', null, null], ['C aims at B. [1][3]', 'as it follows', '3']]);
  });

  it('tells what is said one after the other where there is no paragraph', () => {
    if (subject === undefined) throw new Error('There is no path.');
    expect(buildDossier({ ...material, subject, paragraph: null }).narrative.map(({ numbers }) => numbers)).toEqual([[1, 2], [2, 3]]);
  });
});

describe('partsOf', () => {
  it('takes for a citation only what is one', () => {
    expect(partsOf({ text: 'a [1] b [9]', numbers: [1] })).toEqual([{ text: 'a ' }, { number: 1 }, { text: ' b ' }, { text: '[9]' }]);
  });
});

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

describe('dossierMarkdown', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const flat = (tokens: readonly Token[]): readonly Token[] => tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
  const kindsOf = (text: string) => flat(markdown.parse(dossierMarkdown([dossierOf(text)]), {}) as readonly Token[]).map(({ type }) => type).filter((type) => type !== 'text' && type !== 'text_special');

  it.each(HOSTILE_NAMES)('is read by markdown-it in the same structure with %j as with a plain word', (name) => {
    expect(kindsOf(name)).toEqual(kindsOf('word'));
  });

  it.each(HOSTILE_NAMES)('gives %j back as the text it is', (name) => {
    const tokens = flat(markdown.parse(dossierMarkdown([dossierOf(name)]), {}));
    const heading = tokens[tokens.findIndex(({ type }) => type === 'heading_open') + 1];
    const read = (heading?.children ?? []).map(({ content }) => content).join('');
    expect(read.replace(/[\u2068\u2069]/g, '')).toBe(visibleText(name).trim());
  });

  it('leaves the address as it is among the sources', () => {
    const dossier = dossierOf('word');
    const [entry] = dossierMarkdown([{ ...dossier, address: 'http://127.0.0.1:4000/?a=b&c=d', bibliography: ['The graph. http://127.0.0.1:4000/?a=b&c=d. Today.'] }]).match(/^- The graph.*$/m) ?? [];
    expect(entry).toBe('- The graph. <http://127.0.0.1:4000/?a=b&c=d>. Today.');
  });

  it('isolates what is read from right to left', () => {
    expect(dossierMarkdown([dossierOf('שלום')])).toContain('# \u2068שלום\u2069');
  });

  it('holds each language after the other, each with its picture', () => {
    const text = dossierMarkdown([dossierOf('one'), dossierOf('two')]);
    expect(text).toMatch(/^# one$[^]*^---$[^]*^# two$[^]*^\[picture-1\]: data:[^]*^\[picture-2\]: data:/m);
  });
});

describe('dossierHtml', () => {
  it.each(HOSTILE_NAMES)('has the same elements with %j as with a plain word', (name) => {
    const tags = (text: string) => dossierHtml([dossierOf(text)]).replace(/<span lang="zh-Hans">(.*?)<\/span>/g, '$1').match(/<[^>]*>/g)?.map((tag) => tag.replace(/alt="[^"]*"/, '').replace(/href="http[^"]*"/, ''));
    expect(tags(name)).toEqual(tags('word'));
  });

  it('says of what is cited in another language which it is', () => {
    const html = dossierHtml([dossierOf('三万 activity')]);
    expect(html).toContain('<blockquote dir="auto"><span lang="zh-Hans">三万</span> activity</blockquote>');
    expect(html).toContain('<p dir="auto"><span lang="zh-Hans">三万</span> activity</p>');
  });

  it('allows nothing to be fetched or run', () => {
    expect(dossierHtml([dossierOf('word')])).toContain("default-src 'none'");
  });

  it('leads every citation to its sentence', () => {
    const html = dossierHtml([dossierOf('word'), dossierOf('word')]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const cited = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(cited)).toEqual(new Set(ids));
  });
});
