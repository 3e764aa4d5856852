import { neighbourGroups } from '../exploration/neighbour-groups.ts';
import { expandAndTell } from '../guide/expand-and-tell.ts';
import { EXPANSION_STEP } from '../guide/guide.ts';
import { readingAlong } from '../guide/readings.ts';
import { interfaceLanguage } from '../i18n/messages.ts';
import type { Choice, Situation } from './command.ts';

/** One choice for each type and direction in which an entity leads to what is not on the canvas, each with the number of neighbours it leads to. */
export function expandingChoices({ store, t }: Pick<Situation, 'store' | 't'>, entityId: string): readonly Choice[] {
  const { known, exploration } = store.getState();
  return neighbourGroups(known, exploration, entityId).map(({ type, outgoing, ids: { length: count } }) => {
    const name = { zh: readingAlong(known, { type, outgoing }, 'zh'), en: readingAlong(known, { type, outgoing }, 'en') };
    const reading = name[interfaceLanguage(exploration.language)];
    return {
      id: `${type} ${outgoing ? 'out' : 'in'}`,
      name,
      label: count > EXPANSION_STEP ? t('action.expandFirst', { reading, first: EXPANSION_STEP, count }) : t('action.expandAlong', { reading, count }),
      act: () => void expandAndTell(store, entityId, t, { type, outgoing }),
    };
  });
}
