import type { Sieve } from '../exploration/filters.ts';
import type { RelationshipType } from '../exploration/graph.ts';
import { textIn } from '../exploration/graph.ts';
import { entityNode, relationshipLine } from '../guide/graph-answers.ts';
import type { Path } from './path-question.ts';

/** One relationship of a path, as it is walked over. */
export interface PathStep {
  readonly from: Path['nodes'][number];
  readonly to: Path['nodes'][number];
  readonly relationship: Path['relationships'][number];
  /** Whether the relationship points the way the path goes. */
  readonly forward: boolean;
}

export function stepsOf({ nodes, relationships }: Pick<Path, 'nodes' | 'relationships'>): readonly PathStep[] {
  return relationships.flatMap((relationship, index) => {
    const [from, to] = [nodes[index], nodes[index + 1]];
    return from === undefined || to === undefined ? [] : [{ from, to, relationship, forward: relationship.startNode.id === from.id }];
  });
}

/** What stands between the two names when the step is read the way it is walked. */
export function readingOf({ relationship, forward }: PathStep, types: ReadonlyMap<string, RelationshipType>, language: string): string {
  const type = types.get(relationship.type.name);
  return type === undefined ? relationship.type.name : textIn(forward ? type.label : type.inverseLabel, language);
}

/** Whether the filters and the time lens let the step and both its ends through. */
export function passes({ from, to, relationship }: PathStep, sieve: Sieve): boolean {
  return [from, to].every((end) => sieve.entity(entityNode(end))) && sieve.relationship(relationshipLine(relationship));
}
