import { expect, it } from 'vitest';
import type { StepName } from '../../../client/exploration/step-labels.ts';
import { tellChange, type Told } from '../../../client/page/tell-change.ts';

const BEFORE: Told = { entities: 40, filtered: 5, hides: false, relationships: 60, step: null, travel: null, asksForPaths: false, theme: 'light', language: 'English' };
const step = (name: StepName) => ({ name, about: null, count: 1 });
const told = (now: Partial<Told>) => tellChange(BEFORE, { ...BEFORE, ...now }, (key, values) => (values?.['by'] === undefined ? key : `${key} ${String(values['by'])}`), ({ name }) => name);

it.each<[string, Partial<Told>, string]>([
  ['what a step brought, not the step', { step: step('expand'), entities: 44 }, 'told.more hand'],
  ['what a step took away, not the step', { step: step('hide'), entities: 39 }, 'told.fewer hand'],
  ['what was taken away where a part of it was greyed', { step: step('remove'), entities: 39, filtered: 4 }, 'told.fewer hand'],
  ['how many a filter greys', { step: step('greyKind'), entities: 28, filtered: 17 }, 'told.fewer greyed'],
  ['how many a filter hides', { step: step('filter'), entities: 28, filtered: 17, hides: true }, 'told.fewer hidden'],
  ['how many are no longer greyed', { step: step('clearFilters'), entities: 45, filtered: 0 }, 'told.more greyed'],
  ['a step that brings and takes nothing', { step: step('pin') }, 'pin'],
  ['how much a filter leaves of the relationships', { step: step('greyType'), relationships: 50 }, 'told.now'],
  ['nothing of a filter that leaves everything', { step: step('filter') }, ''],
  ['an end of a trace', { step: step('trace') }, 'trace'],
  ['nothing of a trace whose paths will be counted', { step: step('trace'), asksForPaths: true }, ''],
  ['nothing of what its dialog tells', { step: step('openView') }, ''],
  ['what was undone, and not the step before it', { step: step('pin'), travel: { direction: 'back', count: 1, label: step('arrange') } }, 'told.undone'],
  ['what was undone and what that brought', { travel: { direction: 'back', count: 1, label: step('hide') }, entities: 41 }, 'told.undone told.more hand'],
  ['another language in that language', { language: '中文' }, '中文'],
  ['another appearance', { theme: 'dark' }, 'theme.choose'],
  ['nothing where nothing has changed', {}, ''],
])('tells %s', (_, now, text) => {
  expect(told(now)).toBe(text);
});
