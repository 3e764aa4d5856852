import cytoscape, { type Core } from 'cytoscape';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEmphasis, type Emphasis } from '../../../client/canvas/emphasis.ts';

describe('what the pointer is over', () => {
  let cy: Core;
  let emphasis: Emphasis;
  /** A chain: a-b-c-d. */
  beforeEach(() => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ data: { id } }));
    const edges = ['ab', 'bc', 'cd'].map((id) => ({ data: { id, source: id[0] ?? '', target: id[1] ?? '' } }));
    cy = cytoscape({ headless: true, elements: { nodes, edges } });
    emphasis = createEmphasis(cy);
  });
  const marked = (name: string) => cy.elements(`.${name}`).map((element) => element.id()).sort();

  it('stands out with its neighbours, and everything else is dim', () => {
    emphasis.hover(cy.getElementById('a'));
    expect([marked('lit'), marked('dim')]).toEqual([['a', 'ab', 'b'], ['bc', 'c', 'cd', 'd']]);
    emphasis.hover(null);
    expect([marked('lit'), marked('dim')]).toEqual([[], []]);
  });

  it('styles only what changes anew where the pointer goes on', () => {
    emphasis.hover(cy.getElementById('a'));
    const restyled = new Set<string>();
    cy.on('class', 'node, edge', ({ target }) => restyled.add((target as ReturnType<Core['getElementById']>).id()));
    emphasis.hover(cy.getElementById('b'));
    expect([...restyled].sort()).toEqual(['a', 'b', 'bc', 'c']);
    expect(marked('pointed')).toEqual(['b']);
    expect(marked('dim')).toEqual(['cd', 'd']);
  });

  it('marks what has gone and come back', () => {
    emphasis.select({ entityIds: ['a'], relationshipIds: [] });
    cy.getElementById('a').remove();
    cy.add({ data: { id: 'a' } });
    emphasis.select({ entityIds: ['a'], relationshipIds: [] });
    expect(marked('chosen')).toEqual(['a']);
  });
});
