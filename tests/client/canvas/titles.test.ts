import { beforeAll, describe, expect, it } from 'vitest';
import type { CanvasWords } from '../../../client/canvas/canvas-words.ts';
import { planPlacement } from '../../../client/canvas/layout/placement.ts';
import { titlesOf, type Title } from '../../../client/canvas/titles.ts';
import { EMPTY_EXPLORATION, type Arrangement } from '../../../client/exploration/exploration.ts';
import { firstPicture } from '../../../client/exploration/first-picture.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { loadMessages } from '../../../client/i18n/messages.ts';
import { tellSpan, tellTime } from '../../../client/i18n/time.ts';
import { articleGraph } from '../exploration/article.ts';

const article = articleGraph();

function words(language: 'zh' | 'en'): CanvasWords {
  return {
    sectors: { why: 'why', purpose: 'purpose', who: 'who', how: 'how', outcome: 'outcome' },
    layers: { first: 'first', last: 'last' },
    ring: (distance) => `ring ${String(distance)}`,
    apart: () => 'apart',
    section: (id) => article.sections.get(id)?.title[language] ?? '',
    time: (edtf) => (edtf.endsWith('/..') ? tellSpan({ from: edtf.slice(0, -3), to: null }, language) : tellTime(edtf, language)),
    undated: () => 'undated',
  };
}

/** Over the whole article, as it is seen from so far away that titles are so much larger beside the rest. */
function titles(arrangement: Arrangement, language: 'zh' | 'en', aspect: number, scale: number): readonly Title[] {
  const all = { ...does.showAll(EMPTY_EXPLORATION, [...article.entities.keys()]), arrangement, positions: {} };
  const graph = visibleGraph(article, all);
  const placement = planPlacement({ graph, known: article, exploration: all, standing: new Map(), aspect });
  if (placement.kind !== 'places') throw new Error(`expected places, got ${placement.kind}`);
  return titlesOf({ graph, known: article, exploration: { ...all, positions: placement.positions }, picture: firstPicture(article) }, words(language), scale);
}

function cover(a: Title, b: Title): boolean {
  return Math.abs(a.at.x - b.at.x) < a.room.left + b.room.left - 1 && Math.abs(a.at.y - b.at.y) < a.room.top + b.room.top - 1;
}

describe('titles over the whole article', () => {
  beforeAll(() => Promise.all([loadMessages('zh'), loadMessages('en')]));

  it.each([
    ['time', 'zh', 0.94, 2.8],
    ['time', 'en', 0.94, 2.8],
    ['concentric', 'en', 0.94, 4],
    ['sections', 'en', 0.6, 5],
    ['layers', 'en', 0.94, 4],
  ] as const)('by %s in %s on a canvas of aspect %d never cover each other, nor are they cut', (arrangement, language, aspect, scale) => {
    const drawn = titles(arrangement, language, aspect, scale);
    expect(drawn.length).toBeGreaterThan(1);
    for (const [index, title] of drawn.entries()) {
      expect(drawn.slice(index + 1).filter((other) => cover(title, other)).map(({ text }) => `${title.text} and ${text}`)).toEqual([]);
      expect(title.text).not.toContain('…');
    }
  });

  it('name the layers it sets out from and comes to, and no other', () => {
    const drawn = titles('layers', 'en', 0.94, 4);
    expect(drawn.map(({ text }) => text)).toEqual(['first', 'last']);
    expect(drawn[0]?.at.y).toBeLessThan(drawn[1]?.at.y ?? NaN);
  });
});
