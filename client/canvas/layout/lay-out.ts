import type { Point } from '../../exploration/exploration.ts';
import type { ConnectionsInput } from './connections.ts';
import type { GroupedInput } from './grouped.ts';

/** What the worker is asked for. */
export type LayoutOrder = ({ readonly by: 'connections' } & ConnectionsInput) | ({ readonly by: 'groups' } & GroupedInput);

export interface LayoutAnswer {
  readonly order: number;
  readonly positions: ReadonlyMap<string, Point>;
}
