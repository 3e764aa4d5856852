import type { Band } from './bands.ts';

export interface Arrow {
  readonly startId: string;
  readonly endId: string;
}

const SWEEPS = 12;

/** From what the argument sets out from to what it comes to: every relationship points to a later layer, save those that close a circle. */
export function layersOf(ids: readonly string[], arrows: readonly Arrow[]): readonly Band[] {
  const shown = new Set(ids);
  const joining = arrows.filter(({ startId, endId }) => startId !== endId && shown.has(startId) && shown.has(endId));
  const joined = new Set(joining.flatMap(({ startId, endId }) => [startId, endId]));
  const forward = withoutCircles(ids.filter((id) => joined.has(id)), joining);
  const layerOf = longestPaths(ids.filter((id) => joined.has(id)), forward);
  const layers: string[][] = [];
  for (const id of ids) {
    const layer = layerOf.get(id);
    if (layer !== undefined) (layers[layer] ??= []).push(id);
  }
  const apart = ids.filter((id) => !joined.has(id));
  const bands = untangled(layers.filter((layer) => layer.length > 0), forward).map((members, index) => ({ id: `layer ${String(index)}`, members }));
  return apart.length === 0 ? bands : [...bands, { id: 'apart', members: apart }];
}

/** Turns round those that run against an order in which few do: ends go last, beginnings first, then what leads to more than leads to it. */
function withoutCircles(ids: readonly string[], arrows: readonly Arrow[]): readonly Arrow[] {
  const order = new Map(feedbackOrder(ids, arrows).map((id, index) => [id, index]));
  return arrows.map(({ startId, endId }) => ((order.get(startId) ?? 0) < (order.get(endId) ?? 0) ? { startId, endId } : { startId: endId, endId: startId }));
}

function feedbackOrder(ids: readonly string[], arrows: readonly Arrow[]): readonly string[] {
  const [out, into] = [adjacency(ids, arrows, 'startId', 'endId'), adjacency(ids, arrows, 'endId', 'startId')];
  const outLeft = new Map(ids.map((id) => [id, out.get(id)?.length ?? 0]));
  const inLeft = new Map(ids.map((id) => [id, into.get(id)?.length ?? 0]));
  const left = new Set(ids);
  const first: string[] = [];
  const last: string[] = [];
  const ready = ids.filter((id) => outLeft.get(id) === 0 || inLeft.get(id) === 0);
  const take = (id: string) => {
    (outLeft.get(id) === 0 ? last : first).push(id);
    left.delete(id);
    for (const [others, counts] of [[out.get(id), inLeft], [into.get(id), outLeft]] as const) {
      for (const other of others ?? []) {
        counts.set(other, (counts.get(other) ?? 0) - 1);
        if (counts.get(other) === 0 && left.has(other)) ready.push(other);
      }
    }
  };
  const surplus = (id: string) => (outLeft.get(id) ?? 0) - (inLeft.get(id) ?? 0);
  while (left.size > 0) {
    const id = ready.pop();
    if (id === undefined) take([...left].reduce((best, other) => (surplus(other) > surplus(best) ? other : best)));
    else if (left.has(id)) take(id);
  }
  return [...first, ...last.reverse()];
}

/** As early as what leads there allows; what nothing leads to, right before the first that it leads to. */
function longestPaths(ids: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const [out, into] = [adjacency(ids, arrows, 'startId', 'endId'), adjacency(ids, arrows, 'endId', 'startId')];
  const waiting = new Map(ids.map((id) => [id, into.get(id)?.length ?? 0]));
  const layerOf = new Map<string, number>();
  const queue = ids.filter((id) => waiting.get(id) === 0);
  for (const id of queue) {
    layerOf.set(id, Math.max(-1, ...(into.get(id) ?? []).map((other) => layerOf.get(other) ?? 0)) + 1);
    for (const other of out.get(id) ?? []) {
      waiting.set(other, (waiting.get(other) ?? 0) - 1);
      if (waiting.get(other) === 0) queue.push(other);
    }
  }
  for (const id of ids) {
    const next = (out.get(id) ?? []).map((other) => layerOf.get(other) ?? 0);
    if ((into.get(id) ?? []).length === 0 && next.length > 0) layerOf.set(id, Math.min(...next) - 1);
  }
  return layerOf;
}

/** Puts each where what it is joined to stands, to and fro, so that lines cross less. */
function untangled(layers: readonly (readonly string[])[], arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const ids = layers.flat();
  const [out, into] = [adjacency(ids, arrows, 'startId', 'endId'), adjacency(ids, arrows, 'endId', 'startId')];
  const along = new Map<string, number>();
  const settle = (layer: readonly string[]) => layer.forEach((id, index) => along.set(id, (index + 0.5) / layer.length));
  layers.forEach(settle);
  let ordered = layers;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const toward = sweep % 2 === 0 ? into : out;
    const next = new Map<number, readonly string[]>();
    const indexes = ordered.map((_, index) => index);
    for (const index of sweep % 2 === 0 ? indexes : indexes.reverse()) {
      const wish = new Map((ordered[index] ?? []).map((id) => [id, mean((toward.get(id) ?? []).map((other) => along.get(other) ?? 0.5)) ?? along.get(id) ?? 0.5]));
      const layer = [...(ordered[index] ?? [])].sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
      settle(layer);
      next.set(index, layer);
    }
    ordered = ordered.map((layer, index) => next.get(index) ?? layer);
  }
  return ordered;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function adjacency(ids: readonly string[], arrows: readonly Arrow[], from: keyof Arrow, to: keyof Arrow): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const arrow of arrows) lists.get(arrow[from])?.push(arrow[to]);
  return lists;
}
