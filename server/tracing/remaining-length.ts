import type { Step } from './adjacency.ts';

/**
 * The least number of relationships from a node through the waypoints still ahead to the nearest end. `ahead` is the index of the next
 * waypoint, or their number where none is left. Infinity where the steps hold no way.
 */
export type RemainingLength = (id: string, ahead: number) => number;

export function remainingLength(steps: Iterable<Step>, waypoints: readonly string[], ends: readonly string[]): RemainingLength {
  const predecessors = new Map<string, string[]>();
  for (const { from, to } of steps) {
    const known = predecessors.get(to);
    if (known === undefined) predecessors.set(to, [from]);
    else known.push(from);
  }
  const toGoal = [...waypoints.map((waypoint) => distancesTo([waypoint], predecessors)), distancesTo(ends, predecessors)];
  const beyond = toGoal.map(() => 0);
  for (let index = waypoints.length - 1; index >= 0; index -= 1) {
    const between = toGoal[index + 1]?.get(waypoints[index] ?? '') ?? Infinity;
    beyond[index] = between + (beyond[index + 1] ?? 0);
  }
  return (id, ahead) => (toGoal[ahead]?.get(id) ?? Infinity) + (beyond[ahead] ?? 0);
}

function distancesTo(goals: readonly string[], predecessors: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const distances = new Map(goals.map((goal) => [goal, 0]));
  let level = goals;
  for (let distance = 1; level.length > 0; distance += 1) {
    const next: string[] = [];
    for (const id of level) {
      for (const predecessor of predecessors.get(id) ?? []) {
        if (distances.has(predecessor)) continue;
        distances.set(predecessor, distance);
        next.push(predecessor);
      }
    }
    level = next;
  }
  return distances;
}
