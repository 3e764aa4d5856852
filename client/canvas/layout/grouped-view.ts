import type { EntityNode } from '../../exploration/graph.ts';
import type { Exploration } from '../../exploration/exploration.ts';
import { firstPicture } from '../../exploration/first-picture.ts';
import type { KnownGraph, KnownPassage } from '../../exploration/known-graph.ts';
import type { VisibleGraph } from '../../exploration/visible-graph.ts';
import { HUB_DEGREE, labelExtent, labelText, type Room } from '../sizes.ts';
import type { GroupedInput, GroupedNode, Grouping } from './grouped.ts';

interface GroupedSituation {
  readonly graph: VisibleGraph;
  readonly known: KnownGraph;
  readonly exploration: Pick<Exploration, 'positions' | 'pinnedIds' | 'aroundId'>;
  readonly aspect: number;
}

/** What a grouping arrangement needs to know of the view. */
export function groupedInput(grouping: Grouping, { graph, known, exploration, aspect }: GroupedSituation, rooms: (id: string) => Room): GroupedInput {
  const pinned = new Set(exploration.pinnedIds);
  const sections = new Map([...known.sections.keys()].map((id, index) => [id, index]));
  const groups = new Map(graph.entities.map(({ entity }) => [entity.id, groupOf(grouping, entity, known)]));
  const section = ({ id }: EntityNode) => sections.get(groups.get(id) ?? '') ?? sections.size;
  const entities = graph.entities.map(({ entity }) => entity).sort((a, b) => section(a) - section(b) || a.documentRank - b.documentRank);
  return {
    grouping,
    nodes: entities.map((entity) => ({
      id: entity.id,
      room: rooms(entity.id),
      alwaysNamed: alwaysNamed(entity),
      pinnedAt: pinned.has(entity.id) ? (exploration.positions[entity.id] ?? null) : null,
      group: groups.get(entity.id) ?? null,
    })),
    arrows: graph.relationships.map(({ relationship: { startId, endId } }) => ({ startId, endId })),
    aroundId: grouping === 'concentric' ? middleOf(entities, known, exploration.aroundId) : null,
    aspect,
  };
}

/** In every language, so that switching moves nothing. */
function alwaysNamed({ name, degree }: EntityNode): GroupedNode['alwaysNamed'] {
  if (degree < HUB_DEGREE) return null;
  const names = Object.values(name).map((one) => labelExtent(labelText(one, degree), 1));
  return { width: Math.max(...names.map(({ width }) => width)), height: Math.max(...names.map(({ height }) => height)) };
}

/** The entity asked for, where it is in sight; else the centre of the first picture; else the most connected. */
export function middleOf(entities: readonly EntityNode[], known: KnownGraph, aroundId: string | null): string | null {
  const shown = (id: string | null) => entities.some((entity) => entity.id === id);
  if (shown(aroundId)) return aroundId;
  const { centreId } = firstPicture(known);
  if (shown(centreId)) return centreId;
  return [...entities].sort((a, b) => b.degree - a.degree || a.documentRank - b.documentRank)[0]?.id ?? null;
}

function groupOf(grouping: Grouping, entity: EntityNode, known: KnownGraph): string | null {
  if (grouping === 'time') return entity.time;
  return grouping === 'sections' ? firstSectionOf(entity, known) : null;
}

/** The section of the first passage that any of its relationships cites. */
function firstSectionOf({ id }: EntityNode, known: KnownGraph): string | null {
  let first: KnownPassage | null = null;
  for (const passageId of (known.incident.get(id) ?? []).flatMap(({ passageIds }) => passageIds)) {
    const passage = known.passages.get(passageId);
    if (passage !== undefined && (first === null || passage.position < first.position)) first = passage;
  }
  return first?.sectionId ?? null;
}
