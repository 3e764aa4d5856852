import cytoscape, { type Core } from 'cytoscape';
import { expect, it } from 'vitest';
import { greyElements } from '../../../client/canvas/scene.ts';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { graphOf } from '../exploration/sample-graph.ts';

it('greys what a filter leaves out, and has only what changes drawn anew', () => {
  const known = graphOf('a-b b-c');
  const view = does.add(EMPTY_EXPLORATION, ['a', 'b', 'c']);
  const { entities, relationships } = visibleGraph(known, view);
  const nodes = entities.map(({ entity: { id } }) => ({ data: { id } }));
  const edges = relationships.map(({ relationship: { id, startId, endId } }) => ({ data: { id, source: startId, target: endId } }));
  const cy = cytoscape({ headless: true, elements: { nodes, edges } });
  const changed = (exploration: typeof view) => {
    const restyled = new Set<string>();
    cy.on('class', 'node, edge', ({ target }) => restyled.add((target as ReturnType<Core['getElementById']>).id()));
    greyElements(cy, visibleGraph(known, exploration));
    cy.off('class');
    return [restyled.size, cy.nodes('.greyed').map((node) => node.id()), cy.edges('.greyed').length];
  };
  const withoutConcepts = does.toggleKind(view, 'CONCEPT');
  expect(changed(withoutConcepts)).toEqual([2, ['a'], 1]);
  expect(changed(does.toggleKind(withoutConcepts, 'GOAL'))).toEqual([2, ['a', 'c'], 2]);
  expect(changed(view)).toEqual([4, [], 0]);
});
