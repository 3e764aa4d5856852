import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../client/i18n/messages.ts';
import { tellBriefly, tellTime } from '../../../client/i18n/time.ts';

describe('tellTime', () => {
  beforeAll(() => Promise.all([loadMessages('zh'), loadMessages('en')]));

  it.each([
    ['2011', '2011年', '2011'],
    ['2010-10', '2010年10月', 'October 2010'],
    ['2011-07-01', '2011年7月1日', 'July 1, 2011'],
    ['2011-03/2011-06', '2011年3月至6月', 'March to June 2011'],
    ['2009-12/2011-06', '2009年12月至2011年6月', 'December 2009 to June 2011'],
    ['1921/2011', '1921年至2011年', '1921 to 2011'],
    ['2011-03-01/2011-06-30', '2011年3月1日至6月30日', 'March 1 to June 30, 2011'],
    ['1978-12/..', '1978年12月起', 'since December 1978'],
    ['1978/', '1978年起', 'since 1978'],
    ['../2011-06', '至2011年6月', 'until June 2011'],
  ])('tells %s in its own precision', (edtf, zh, en) => {
    expect(tellTime(edtf, 'zh')).toBe(zh);
    expect(tellTime(edtf, 'en')).toBe(en);
  });

  it.each(['2009?', '2009?/..', '201X', ''])('leaves %j, which it cannot tell, as written', (edtf) => {
    expect(tellTime(edtf, 'en')).toBe(edtf);
  });
});

describe('tellBriefly', () => {
  it.each([
    ['2011-01-01', '2011年', '2011'],
    ['2010-11-01', '2010年11月', 'Nov 2010'],
    ['2011-07-02', '2011年7月2日', 'Jul 2, 2011'],
  ])('tells %s as short as it goes', (day, zh, en) => {
    expect(tellBriefly(day, 'zh')).toBe(zh);
    expect(tellBriefly(day, 'en')).toBe(en);
  });
});
