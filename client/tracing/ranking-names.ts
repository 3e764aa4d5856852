import type { Ranking } from '../exploration/trace.ts';
import type { MessageKey } from '../i18n/messages.ts';

export const RANKING_NAMES = {
  shortest: 'trace.rankShortest',
  evidence: 'trace.rankEvidence',
  stated: 'trace.rankStated',
  direction: 'trace.rankDirection',
} as const satisfies Record<Ranking, MessageKey>;
