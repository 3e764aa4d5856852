import { textIn, type EntityKind, type Relationship } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';
import type { EntityPictures, PicturesOf } from './entity-picture.ts';
import { fullLabelText, labelText, shapeSize } from './sizes.ts';

export interface NodeElement {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The name in lines, short enough for one of many, and whole. */
  readonly label: string;
  readonly fullLabel: string;
  /** Lengths in units of the graph. */
  readonly width: number;
  readonly height: number;
  readonly degree: number;
  /** How many of its relationships are not on the canvas. */
  readonly notShown: number;
  /** Null where none is drawn on it. */
  readonly pictures: EntityPictures | null;
  readonly classes: readonly string[];
}

export interface EdgeElement {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly group: string;
  readonly width: number;
  readonly reading: string;
  readonly classes: readonly string[];
}

export interface SceneElements {
  readonly nodes: readonly NodeElement[];
  readonly edges: readonly EdgeElement[];
}

/** Says which relationships stand back, as they cut across the picture. */
export type StandsBack = (relationship: Relationship) => boolean;

export function sceneElements(graph: VisibleGraph, known: KnownGraph, language: string, picturesOf: PicturesOf, standsBack: StandsBack): SceneElements {
  return {
    nodes: graph.entities.map(({ entity, notShown, greyed, expanded, pinned }) => {
      const name = textIn(entity.name, language);
      return {
        id: entity.id,
        kind: entity.kind,
        name,
        label: labelText(name, entity.degree),
        fullLabel: fullLabelText(name),
        ...shapeSize(entity),
        degree: entity.degree,
        notShown,
        pictures: picturesOf(entity, notShown),
        classes: [...(greyed ? ['greyed'] : []), ...(expanded ? ['expanded'] : []), ...(pinned ? ['pinned'] : [])],
      };
    }),
    edges: graph.relationships.map(({ relationship, greyed }) => {
      const type = known.types.get(relationship.type);
      return {
        id: relationship.id,
        source: relationship.startId,
        target: relationship.endId,
        group: type?.group ?? '',
        width: lineWidth(relationship),
        reading: type === undefined ? '' : textIn(type.label, language),
        classes: [
          ...(relationship.basis === 'INFERRED' ? ['inferred'] : []),
          ...(greyed ? ['greyed'] : []),
          ...(standsBack(relationship) ? ['back'] : []),
        ],
      };
    }),
  };
}

/** The more passages, the wider; past six it is wide enough. */
export function lineWidth({ evidenceCount }: Pick<Relationship, 'evidenceCount'>): number {
  return 0.5 + 0.7 * Math.min(6, Math.max(1, evidenceCount));
}
