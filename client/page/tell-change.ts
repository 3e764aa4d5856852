import type { Theme } from '../exploration/exploration.ts';
import type { Travel } from '../exploration/history.ts';
import type { StepLabel, StepName } from '../exploration/step-labels.ts';
import type { Translate } from '../i18n/messages.ts';
import { THEME_NAMES } from './theme-names.ts';

/** What of the page is told to those who do not see it change. */
export interface Told {
  /** How many of each are on screen and not greyed. */
  readonly entities: number;
  readonly relationships: number;
  /** How many entities are greyed by filters, or hidden where `hides` says so. */
  readonly filtered: number;
  readonly hides: boolean;
  /** The newest step that can be undone. */
  readonly step: StepLabel | null;
  readonly travel: Travel | null;
  /** Whether both ends of a trace are chosen. */
  readonly asksForPaths: boolean;
  readonly theme: Theme;
  /** The language, told in that language. */
  readonly language: string;
}

/** What has told itself already what came of it. */
const TOLD_ELSEWHERE: readonly StepName[] = ['openView', 'steerTrace', 'readAlong'];
/** Their buttons and sliders tell how they stand, but not what they do to the graph. */
const FILTERING: readonly StepName[] = ['greyKind', 'restoreKind', 'greyType', 'restoreType', 'filter'];

/** What has changed, in a few words; nothing where that tells itself. A step is told by what it brought or took away, else by its name. */
export function tellChange(before: Told, now: Told, t: Translate, tell: (label: StepLabel) => string): string {
  const change = now.entities - before.entities;
  const told = [
    travelTold(before, now, t, tell),
    change === 0 ? stepTold(before, now, t, tell) : t(change > 0 ? 'told.more' : 'told.fewer', { count: Math.abs(change), by: changedBy(before, now), ...counts(now) }),
    now.language === before.language ? null : now.language,
    now.theme === before.theme ? null : t('theme.choose', { theme: t(THEME_NAMES[now.theme]) }),
  ];
  return told.filter((part) => part !== null).join(' ');
}

function travelTold(before: Told, { travel }: Told, t: Translate, tell: (label: StepLabel) => string): string | null {
  if (travel === null || travel === before.travel) return null;
  return t(travel.direction === 'back' ? 'told.undone' : 'told.redone', { count: travel.count, step: tell(travel.label) });
}

function stepTold(before: Told, now: Told, t: Translate, tell: (label: StepLabel) => string): string | null {
  const { step } = now;
  if (step === null || step === before.step || now.travel !== before.travel || TOLD_ELSEWHERE.includes(step.name)) return null;
  if (FILTERING.includes(step.name)) return now.relationships === before.relationships ? null : t('told.now', counts(now));
  // The paths are counted once they are found.
  return step.name === 'trace' && now.asksForPaths ? null : tell(step);
}

/** By the filters alone where the view holds as many as before. */
function changedBy(before: Told, now: Told): 'hand' | 'greyed' | 'hidden' {
  if (now.entities + now.filtered !== before.entities + before.filtered) return 'hand';
  return now.hides ? 'hidden' : 'greyed';
}

function counts({ entities, relationships }: Told) {
  return { entities, relationships };
}
