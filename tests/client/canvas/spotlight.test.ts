import cytoscape from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sceneElements } from '../../../client/canvas/elements.ts';
import { openSpotlight, type PlacedScene } from '../../../client/canvas/spotlight.ts';
import type { ThemeTokens } from '../../../client/canvas/theme-tokens.ts';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { graphOf } from '../exploration/sample-graph.ts';

beforeEach(() => {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => act());
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

it('finds what is pointed at where it is asked to, and leaves the pointer to Cytoscape elsewhere', () => {
  const known = graphOf('a-b');
  const graph = visibleGraph(known, does.add(EMPTY_EXPLORATION, ['a', 'b']));
  const scene = vi.fn((): PlacedScene => ({ elements: sceneElements(graph, known, 'en', () => null, () => false), places: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } } }));
  const style = { cursor: '' };
  const container = Object.assign(new EventTarget(), { style, append: () => undefined, getBoundingClientRect: () => ({ left: 0, top: 0 }) });
  const spotlight = openSpotlight(cytoscape({ headless: true }), container as unknown as HTMLElement, () => ({ tokens: {} as ThemeTokens, font: 12, badges: 'usual' }));
  const point = (clientX: number, clientY: number) => {
    const move = Object.assign(new Event('mousemove'), { clientX, clientY, buttons: 0 });
    const passedOn = vi.spyOn(move, 'stopPropagation');
    container.dispatchEvent(move);
    return [passedOn.mock.calls.length === 0, style.cursor];
  };
  expect(point(0, 0)).toEqual([true, '']);
  spotlight.over(scene);
  expect(scene).not.toHaveBeenCalled();
  expect(point(150, 90)).toEqual([false, '']);
  expect(point(0, 0)).toEqual([false, 'pointer']);
  spotlight.over(null);
  expect(point(0, 0)).toEqual([true, '']);
  expect(scene).toHaveBeenCalledOnce();
});
