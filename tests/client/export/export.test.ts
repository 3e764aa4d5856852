import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRAIGHT } from '../../../client/canvas/edge-curve.ts';
import { edgeLine } from '../../../client/export/edge-line.ts';
import { viewJson } from '../../../client/export/view-json.ts';
import { markupText, visibleText } from '../../../client/export/visible-text.ts';
import { viewOf } from '../../../client/exploration/history.ts';
import { learn } from '../../../client/exploration/known-graph.ts';
import { readViewFile } from '../../../client/exploration/view-file.ts';
import type { Trace } from '../../../client/exploration/trace.ts';
import { visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { anyGraph, entity } from '../exploration/sample-graph.ts';
import { anyExploration } from '../exploration/walks.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { pictureWith, svgOf } from './sample-picture.ts';

const NOW = new Date('2026-11-24T04:00:00Z');
const anyState = anyGraph(12).chain((known) => anyExploration(known).map((exploration) => ({ known, exploration })));

describe('viewJson', () => {
  it('comes back in unchanged, whatever the view and the names of its graph', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...HOSTILE_NAMES), ({ known, exploration }, name) => {
        const named = learn(known, { entities: [...known.entities.values()].map((one, index) => entity(one.id, index, [], { name: { zh: name, en: name } })) });
        const [read, ...others] = readViewFile(viewJson({ known: named, exploration }, 'a view', NOW));
        expect(others).toEqual([]);
        expect(read).toEqual({ name: 'a view', savedAt: NOW.toISOString(), view: viewOf(exploration) });
      }),
      { numRuns: 300 },
    );
  });

  it('holds exactly the graph on screen', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { graph } = JSON.parse(viewJson(state, 'a view', NOW)) as { graph: { entities: { id: string }[]; relationships: { id: string }[] } };
        const shown = visibleGraph(state.known, state.exploration);
        expect(graph.entities.map(({ id }) => id)).toEqual(shown.entities.map(({ entity }) => entity.id));
        expect(graph.relationships.map(({ id }) => id)).toEqual(shown.relationships.map(({ relationship }) => relationship.id));
      }),
    );
  });
});

describe('visibleText', () => {
  it.each([
    ['a\tb\r\nc', 'a b c'],
    ['\u0007bell', '␇bell'],
    ['\u202Ereversed', '[U+202E]reversed'],
    ['\ud800', '[U+D800]'],
    ['שלום 𠮷', 'שלום 𠮷'],
  ])('of %j is %j', (text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  it('leaves nothing that ends an element or an attribute', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"'\u0000-\u001f]|&(?!#\d+;)/.test(markupText(text)))); // eslint-disable-line no-control-regex
  });
});

describe('edgeLine', () => {
  it('ends at the border of the shape it points to', () => {
    const { tip, angle } = edgeLine({ x: 0, y: 0, halfWidth: 10, halfHeight: 10 }, { x: 200, y: 0, halfWidth: 20, halfHeight: 10 }, STRAIGHT, 9);
    expect(tip).toEqual({ x: 177, y: 0 });
    expect(angle).toBe(0);
  });

  it('bends by way of its control point', () => {
    const end = (x: number) => ({ x, y: 0, halfWidth: 10, halfHeight: 10 });
    const { path, middle } = edgeLine(end(0), end(200), { distance: 80, weight: 0.3 }, 0);
    expect(path).toContain('Q60 80 ');
    expect(middle.y).toBeGreaterThan(35);
  });

  it('keeps lines between the same two apart, whichever way they point', () => {
    const [first, second] = pictureWith(['a', 'b', 'c']).edges.filter(({ source, target }) => [source, target].sort().join() === 'e0,e1');
    // Seen from the other end, the same side is the other one.
    expect(first?.bend.distance).toBe(second?.bend.distance);
    expect(first?.bend.distance).not.toBe(0);
  });
});

describe('viewSvg', () => {
  it('keeps every name as text, and nothing of it as markup', () => {
    const { text } = svgOf(pictureWith(HOSTILE_NAMES), HOSTILE_NAMES[0]);
    expect(text.match(/<title>/g)).toHaveLength(1 + HOSTILE_NAMES.length + HOSTILE_NAMES.length + 2);
    expect(text).not.toMatch(/<script|<img|<!\[CDATA|onload='/);
    expect(text).toContain('שלום عالم');
  });

  it('draws the lines between rings and, line by line, what they are called', () => {
    const picture = pictureWith(['a', 'b', 'c', 'd', 'e', 'f'], 'concentric');
    const { text } = svgOf(picture, 'rings');
    expect(picture.rings).toHaveLength(2);
    for (const { at, halfWidth, halfHeight } of picture.rings) {
      expect(text).toContain(`<ellipse cx="${String(at.x)}" cy="${String(at.y)}" rx="${String(Math.round(halfWidth * 10) / 10)}" ry="${String(Math.round(halfHeight * 10) / 10)}" fill="none"`);
      expect(at.x + halfWidth).toBeLessThanOrEqual(picture.box.right);
    }
    expect(text).toMatch(/<tspan [^>]*>2 entities<\/tspan><tspan [^>]*>at 1<\/tspan>/);
  });

  it.each([['layers', 'first'], ['time', '6 undated']] as const)('tells the parts of the arrangement by %s', (arrangement, told) => {
    expect(svgOf(pictureWith(['a', 'b', 'c', 'd', 'e', 'f'], arrangement), 'parts').text).toContain(`>${told}</tspan>`);
  });

  it('lets everything but the path stand back and go unnamed where that is seen alone', () => {
    const path = { pathIds: ['e1/R/e2~1'] };
    const named = (trace: Partial<Trace>) => ['a', 'b', 'c', 'd'].filter((name) => svgOf(pictureWith(['a', 'b', 'c', 'd'], 'connections', trace), 'path').text.includes(`>${name}</tspan>`));
    expect(named(path)).toEqual(['a', 'b', 'c', 'd']);
    expect(named({ ...path, isolated: true })).toEqual(['b', 'c']);
    const faded = svgOf(pictureWith(['a', 'b', 'c', 'd'], 'connections', { ...path, isolated: true }), 'path').text.match(/opacity="0\.(12|06)"/g);
    expect(faded).toHaveLength(2 + 5);
  });

  it('has room for a title where there is nothing else', () => {
    expect(svgOf({ ...pictureWith(['a']), nodes: [], edges: [], kinds: [], groups: [], rings: [], titles: [], inferred: false, box: { left: 0, top: 0, right: 0, bottom: 0 } }, 'empty').width).toBe(720);
  });
});
