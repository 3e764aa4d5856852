import { layOutConnections, type ConnectionsInput } from './connections.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly order: number; readonly input: ConnectionsInput }>) => {
  postMessage({ order: data.order, positions: layOutConnections(data.input) });
});
