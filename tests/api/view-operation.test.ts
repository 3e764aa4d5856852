import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_EXPLORATION } from '../../client/exploration/exploration.ts';
import { learn, NOTHING_KNOWN, type KnownGraph } from '../../client/exploration/known-graph.ts';
import { toggleKind, toggleType } from '../../client/exploration/transitions.ts';
import { visibleGraph, type VisibleGraph } from '../../client/exploration/visible-graph.ts';
import { OntologyDocument, OpeningDocument, type OntologyQuery, type OpeningQuery } from '../../client/api/generated/graphql.ts';
import { documentSection, entityNode, relationshipLine, relationshipType } from '../../client/guide/graph-answers.ts';
import { viewOperation, type ViewOperation } from '../../client/query/view-operation.ts';
import { anyExploration } from '../client/exploration/walks.ts';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

let api: Api;
let known: KnownGraph;

beforeAll(async () => {
  const store = await openEmbeddedStore();
  await loadArticle(store);
  api = await serveApi(store);
  const { graph, documents } = (await api.ask<OpeningQuery>(OpeningDocument.toString(), { limit: 500 })).data;
  const { ontology } = (await api.ask<OntologyQuery>(OntologyDocument.toString())).data;
  known = learn(NOTHING_KNOWN, {
    entities: graph.nodes.map(entityNode),
    relationships: graph.relationships.map(relationshipLine),
    types: ontology.relationshipTypes.map(relationshipType),
    sections: documents.flatMap(({ sections }) => sections.map(documentSection)),
  });
});

/** The ids of a view, and those an operation answers with, apart by where they stand in the answer. */
function visibleIds(graph: VisibleGraph): readonly string[] {
  return [
    ...graph.entities.flatMap(({ entity, greyed }) => (greyed ? [] : [entity.id])),
    ...graph.relationships.flatMap(({ relationship, greyed }) => (greyed ? [] : [relationship.id])),
  ].sort();
}

async function answeredIds({ query, variables }: ViewOperation): Promise<readonly string[]> {
  const { data, errors } = await api.ask<Record<string, unknown>>(query, variables);
  expect(errors).toBeUndefined();
  const { subgraph, ...lists } = data as { readonly subgraph?: { readonly nodes: unknown; readonly relationships: unknown } };
  const things = [...Object.values(subgraph ?? {}), ...Object.values(lists)].flat() as readonly { readonly id: string }[];
  return things.map(({ id }) => id).sort();
}

function operationOf(graph: VisibleGraph): ViewOperation {
  const operation = viewOperation(graph, known, 'zh');
  if (operation === null) throw new Error('The view of an article fits in one operation.');
  return operation;
}

describe('the operation of a view', () => {
  it('answers with exactly what is on screen, for random views', async () => {
    await fc.assert(
      fc.asyncProperty(anyExploration(known), async (exploration) => {
        const graph = visibleGraph(known, exploration);
        expect(await answeredIds(operationOf(graph))).toEqual(visibleIds(graph));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('answers so too where no filter of the API tells what is greyed from the rest', async () => {
    const exploration = { ...EMPTY_EXPLORATION, entityIds: [...known.entities.keys()].slice(0, 40) };
    const { entities, relationships } = visibleGraph(known, exploration);
    const forms = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(fc.subarray([...relationships]), async (greyed) => {
        const graph = { entities, relationships: relationships.map((one) => ({ ...one, greyed: greyed.includes(one) })) };
        const operation = operationOf(graph);
        forms.add(operation.query.includes('subgraph'));
        expect(await answeredIds(operation)).toEqual(visibleIds(graph));
      }),
      { numRuns: 100, examples: [[[]], [[...relationships]]] },
    );
    expect(forms).toEqual(new Set([true, false]));
  }, 60_000);

  it('answers with the whole article, and with all but a kind and a type of relationship', async () => {
    const ids = [...known.entities.keys()];
    const all = { ...EMPTY_EXPLORATION, entityIds: ids, addedIds: ids };
    for (const exploration of [all, toggleType(all, 'AIMS_AT'), toggleKind(toggleType(all, 'AIMS_AT'), 'ACTOR')]) {
      const graph = visibleGraph(known, exploration);
      const operation = operationOf(graph);
      expect(operation.query).toContain('subgraph');
      expect(await answeredIds(operation)).toEqual(visibleIds(graph));
    }
  });

  it('asks for more than fits in one argument in several, and for more than fits in one operation not at all', () => {
    const graphOfSize = (size: number): VisibleGraph => ({
      entities: Array.from({ length: size }, (_, index) => ({
        entity: { id: `concept:e${String(index)}`, kind: 'CONCEPT', subkind: null, name: {}, degree: 0, documentRank: index, time: null },
        notShown: 0,
        greyed: false,
        expanded: false,
        pinned: false,
      })),
      relationships: [],
    });
    const operation = viewOperation(graphOfSize(1_200), NOTHING_KNOWN, 'en');
    expect(Object.values(operation?.variables ?? {}).map((value) => (value as unknown[]).length)).toEqual([500, 500, 200, 0, 2]);
    expect(viewOperation(graphOfSize(9_501), NOTHING_KNOWN, 'en')).toBeNull();
  });
});
