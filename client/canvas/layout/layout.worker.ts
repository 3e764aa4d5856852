import { layOutConnections } from './connections.ts';
import { layOutGrouped } from './grouped.ts';
import type { LayoutAnswer, LayoutOrder } from './lay-out.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly order: number; readonly layout: LayoutOrder }>) => {
  const answer: LayoutAnswer = { order: data.order, positions: data.layout.by === 'connections' ? layOutConnections(data.layout) : layOutGrouped(data.layout) };
  postMessage(answer);
});
