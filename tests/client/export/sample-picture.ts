import { pictureOf, type Picture } from '../../../client/export/picture.ts';
import type { CanvasWords } from '../../../client/canvas/canvas-words.ts';
import { viewSvg, type DrawnSvg } from '../../../client/export/view-svg.ts';
import { EMPTY_EXPLORATION, type Arrangement } from '../../../client/exploration/exploration.ts';
import { learn, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import type { Trace } from '../../../client/exploration/trace.ts';
import { visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { entity, relationship, TYPES } from '../exploration/sample-graph.ts';

const TOKENS = {
  paper: '#faf8f3', raised: '#fffefb', ink: '#1f2328', inkSoft: '#50555c', inkFaint: '#686c72', rule: '#ded9cd', line: '#aaa597', lineStrong: '#5d5a52', lineLabel: '#50555c',
  accent: '#86286e', accentSoft: '#f5e6f0', onKind: '#fffefb', kinds: { CONCEPT: '#1f4e9e', ACTOR: '#2a8c7a', GOAL: '#b57a00', EVENT: '#b02e26' }, sans: '"Noto Sans SC", sans-serif', serif: '"Noto Serif SC", serif',
};

const WORDS: CanvasWords = {
  sectors: { why: 'why', purpose: 'what for', who: 'who', how: 'how', outcome: 'outcome' },
  layers: { first: 'first', last: 'last' },
  ring: (distance, count) => `${String(count)} entities\nat ${String(distance)}`,
  apart: (count) => `${String(count)} apart`,
  section: (id) => id,
  time: (edtf) => edtf,
  undated: (count) => `${String(count)} undated`,
};

/** Entities of these names in a circle, each related to the next, the first to itself and, twice, to the second. */
export function pictureWith(names: readonly string[], arrangement: Arrangement = 'connections', trace: Partial<Trace> = {}): Picture {
  const id = (index: number) => `e${String(index % names.length)}`;
  const relationships = [...names.map((_, index) => relationship(id(index), id(index + 1), index)), relationship(id(1), id(0), 100), relationship(id(0), id(0), 101, { basis: 'INFERRED' })];
  const entities = names.map((name, index) => entity(id(index), index, relationships, { name: { zh: name, en: name } }));
  const known = learn(NOTHING_KNOWN, { types: TYPES, entities, relationships });
  const entityIds = entities.map((one) => one.id);
  const turn = (2 * Math.PI) / names.length;
  const positions = Object.fromEntries(entityIds.map((one, index) => [one, { x: 400 * Math.cos(index * turn), y: 400 * Math.sin(index * turn) }]));
  const exploration = { ...EMPTY_EXPLORATION, entityIds, addedIds: entityIds, positions, arrangement, aroundId: 'e0', selection: { entityIds: ['e0'], relationshipIds: ['e0/R/e1~0'] }, trace: { ...EMPTY_EXPLORATION.trace, ...trace } };
  return pictureOf(visibleGraph(known, exploration), known, exploration, () => '<circle cx="12" cy="12" r="8"/>', WORDS);
}

export function svgOf(picture: Picture, title: string): DrawnSvg {
  return viewSvg(picture, { title, about: title, languageTag: 'zh-Hans', kind: (kind) => kind, group: (group) => group, inferred: title, width: 'wide' }, TOKENS);
}
