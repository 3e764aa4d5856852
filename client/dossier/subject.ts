import type { ExplorationState } from '../exploration/exploration-store.ts';
import { openPath } from '../exploration/open-path.ts';
import { visibleGraph, type VisibleGraph } from '../exploration/visible-graph.ts';

export const SUBJECTS = ['path', 'selection', 'view'] as const;
export type SubjectName = (typeof SUBJECTS)[number];

/** What a dossier is about. */
export interface Subject {
  readonly name: SubjectName;
  /** Along the path, or in the order of arrival. */
  readonly entityIds: readonly string[];
  /** Those it is called after; none where it is the view. */
  readonly namedIds: readonly string[];
  /** Along the path, or in the order of the text. */
  readonly relationshipIds: readonly string[];
  readonly graph: VisibleGraph;
}

type Seen = Pick<ExplorationState, 'known' | 'exploration'>;

/** Those there are now, the narrowest first. */
export function subjectsOf(state: Seen): readonly Subject[] {
  return [pathSubject(state), selectionSubject(state), viewSubject(state)].filter((subject) => subject !== null);
}

/** The path that lies open, from its start to its end. */
function pathSubject(state: Seen): Subject | null {
  const path = openPath(state);
  if (path === null) return null;
  const { entityIds, relationships } = path;
  const graph = {
    entities: entityIds.flatMap((id) => {
      const entity = state.known.entities.get(id);
      return entity === undefined ? [] : [{ entity, notShown: 0, greyed: false, expanded: false, pinned: false }];
    }),
    relationships: relationships.map((relationship) => ({ relationship, greyed: false })),
  };
  return { name: 'path', entityIds, namedIds: [entityIds[0] ?? '', entityIds.at(-1) ?? ''], relationshipIds: relationships.map(({ id }) => id), graph };
}

/** What is selected and what joins it; of one entity alone, its relationships on screen. */
function selectionSubject({ known, exploration }: Seen): Subject | null {
  const { entityIds, relationshipIds } = exploration.selection;
  if (entityIds.length + relationshipIds.length === 0) return null;
  const view = visibleGraph(known, exploration);
  const alone = entityIds.length === 1 && relationshipIds.length === 0;
  const chosen = new Set(entityIds);
  const relationships = view.relationships.filter(({ relationship: { id, startId, endId } }) => relationshipIds.includes(id) || (alone ? chosen.has(startId) || chosen.has(endId) : chosen.has(startId) && chosen.has(endId)));
  const wanted = new Set([...entityIds, ...relationships.flatMap(({ relationship: { startId, endId } }) => [startId, endId])]);
  return subject('selection', { entities: view.entities.filter(({ entity }) => wanted.has(entity.id)), relationships }, entityIds.length > 0 ? entityIds : [...wanted]);
}

/** All on screen, without what is greyed. */
function viewSubject({ known, exploration }: Seen): Subject | null {
  const view = visibleGraph(known, exploration);
  const graph = { entities: view.entities.filter(({ greyed }) => !greyed), relationships: view.relationships.filter(({ greyed }) => !greyed) };
  return graph.entities.length === 0 ? null : subject('view', graph, []);
}

function subject(name: SubjectName, graph: VisibleGraph, namedIds: readonly string[]): Subject | null {
  if (graph.entities.length === 0) return null;
  const relationships = graph.relationships.map(({ relationship }) => relationship).sort((a, b) => a.documentRank - b.documentRank);
  return { name, entityIds: graph.entities.map(({ entity }) => entity.id), namedIds, relationshipIds: relationships.map(({ id }) => id), graph };
}
