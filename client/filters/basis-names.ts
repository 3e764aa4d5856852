import type { Basis } from '../exploration/graph.ts';
import type { MessageKey } from '../i18n/messages.ts';

export const BASIS_NAMES = { STATED: 'basis.stated', INFERRED: 'basis.inferred' } as const satisfies Record<Basis, MessageKey>;
