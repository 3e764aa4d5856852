import type { Drawn } from './random-question.ts';

/** The given nodes by what these relationships join, in the order given. */
export function joined(relationships: readonly Drawn[], ids: readonly string[]): string[][] {
  const left = new Set(ids);
  const groups: string[][] = [];
  for (const id of ids) {
    if (!left.has(id)) continue;
    const seen = new Set([id]);
    for (const one of seen) {
      for (const { startId, endId } of relationships) {
        if (startId === one) seen.add(endId);
        if (endId === one) seen.add(startId);
      }
    }
    const group = ids.filter((other) => seen.has(other));
    group.forEach((other) => left.delete(other));
    groups.push(group);
  }
  return groups;
}

/** The fewest relationships that join what can be joined, by trying every set of nodes between. */
export function fewest(drawn: readonly Drawn[], ids: readonly string[], nodes: readonly string[]): number {
  const others = nodes.filter((id) => !ids.includes(id));
  let best = Infinity;
  for (const group of joined(drawn, ids)) {
    let least = Infinity;
    for (let choice = 0; choice < 2 ** others.length; choice += 1) {
      const among = [...group, ...others.filter((_, index) => (choice >> index) % 2 === 1)];
      const drawnAmong = drawn.filter(({ startId, endId }) => among.includes(startId) && among.includes(endId));
      if (joined(drawnAmong, among).length === 1) least = Math.min(least, among.length - 1);
    }
    best = (best === Infinity ? 0 : best) + least;
  }
  return best;
}
