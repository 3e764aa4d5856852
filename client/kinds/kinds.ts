import { BookOpenText, CalendarDays, Lightbulb, Target, User, Users, type LucideIcon } from 'lucide-react';
import type { EntityKind } from '../exploration/graph.ts';
import type { MessageKey } from '../i18n/messages.ts';

export const KIND_NAMES = {
  CONCEPT: 'kind.concept',
  ACTOR: 'kind.actor',
  GOAL: 'kind.goal',
  EVENT: 'kind.event',
} as const satisfies Record<EntityKind, MessageKey>;

export const KIND_CLASSES: Readonly<Record<EntityKind, string>> = {
  CONCEPT: 'kind-concept',
  ACTOR: 'kind-actor',
  GOAL: 'kind-goal',
  EVENT: 'kind-event',
};

export function kindIcon(kind: EntityKind, subkind: string | null): LucideIcon {
  if (kind === 'ACTOR') return subkind === 'person' ? User : Users;
  if (kind === 'CONCEPT') return subkind === 'document' ? BookOpenText : Lightbulb;
  return kind === 'GOAL' ? Target : CalendarDays;
}
