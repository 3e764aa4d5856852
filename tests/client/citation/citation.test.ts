import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../client/citation/bibtex.ts';
import { cslJson } from '../../../client/citation/csl-json.ts';
import { references } from '../../../client/citation/references.ts';
import { ris } from '../../../client/citation/ris.ts';
import { HOSTILE_NAMES } from '../export/hostile-names.ts';

const VIEW = { title: '《试验》的图', publisher: 'Mailuo', revision: '0123456789abcdef0123', address: 'http://127.0.0.1:4000/?language=zh#view=1&entities=a~b{c}', language: 'zh-Hans', now: new Date(2026, 10, 24), versionInWords: (version: string, accessed: string) => `Version ${version}, accessed ${accessed}` };
const ARTICLE = { id: 'mass-work-2011', title: '新时期群众工作的有益尝试', author: '李鸿忠', note: 'As circulated online.', language: 'zh' };
const CITED = references(VIEW, [ARTICLE]);

describe('references', () => {
  it('tell the version, the address and the day of the view', () => {
    expect(CITED[0]).toMatchObject({ key: 'mailuo-view-20261124', version: '0123456789ab', address: VIEW.address, accessed: '2026-11-24' });
  });
});

describe('bibtex', () => {
  it('writes an entry each', () => {
    expect(bibtex(CITED)).toBe(`@misc{mailuo-view-20261124,
  title = {{《试验》的图}},
  organization = {Mailuo},
  version = {0123456789ab},
  url = {http://127.0.0.1:4000/?language=zh#view=1&entities=a~b%7Bc%7D},
  urldate = {2026-11-24},
  howpublished = {\\url{http://127.0.0.1:4000/?language=zh#view=1&entities=a~b%7Bc%7D}},
  language = {zh-Hans},
  note = {Version 0123456789ab, accessed 2026-11-24},
}

@misc{mass-work-2011,
  author = {{李鸿忠}},
  title = {{新时期群众工作的有益尝试}},
  language = {zh},
  note = {As circulated online.},
}
`);
  });

  it.each(HOSTILE_NAMES)('keeps braces in pairs and entries whole for %j', (name) => {
    const text = bibtex(references({ ...VIEW, title: name, address: name }, [{ ...ARTICLE, id: name, title: name, author: name, note: name }]));
    const unescaped = text.replace(/\\[{}]/g, '');
    expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
    expect(text.match(/^@misc\{[A-Za-z0-9-]+,$/gm)).toHaveLength(2);
    expect(text.split('\n').filter((line) => !/^(@misc\{.*,| {2}[a-z]+ = \{.*\},|\}|)$/.test(line))).toEqual([]);
  });
});

describe('ris', () => {
  it('writes a record each, its lines ending in CR LF', () => {
    expect(ris(CITED).split('\r\n')).toEqual([
      'TY  - ELEC', 'ID  - mailuo-view-20261124', 'TI  - 《试验》的图', 'PB  - Mailuo', 'ET  - 0123456789ab', `UR  - ${VIEW.address}`, 'Y2  - 2026/11/24/', 'LA  - zh-Hans', 'ER  - ', '',
      'TY  - GEN', 'ID  - mass-work-2011', 'AU  - 李鸿忠', 'TI  - 新时期群众工作的有益尝试', 'LA  - zh', 'N1  - As circulated online.', 'ER  - ', '',
    ]);
  });

  it.each(HOSTILE_NAMES)('begins no record within %j', (name) => {
    const text = ris(references({ ...VIEW, title: name }, [{ ...ARTICLE, title: name, author: name }]));
    expect(text.match(/^TY {2}- /gm)).toHaveLength(2);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(2);
  });
});

describe('cslJson', () => {
  it('writes an item each', () => {
    expect(JSON.parse(cslJson(CITED))).toEqual([
      { id: 'mailuo-view-20261124', type: 'webpage', title: '《试验》的图', publisher: 'Mailuo', 'container-title': 'Mailuo', version: '0123456789ab', URL: VIEW.address, accessed: { 'date-parts': [[2026, 11, 24]] }, language: 'zh-Hans' },
      { id: 'mass-work-2011', type: 'article', title: '新时期群众工作的有益尝试', author: [{ literal: '李鸿忠' }], language: 'zh', note: 'As circulated online.' },
    ]);
  });
});
